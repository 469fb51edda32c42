package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Unit;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ObsStatus;

/** 综合: the population by sex, age and residence, from the population form. */
final class PopulationChapter {

    /** The form of the population. */
    static final String FORM = "Q01";

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Figures figures;
    private final YearColumns years;

    PopulationChapter(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.figures = new Figures(edition);
        this.years = years;
    }

    Chapter chapter() {
        List<TableBlock> tables = new ArrayList<>();
        tables.add(overview());
        for (Item item : catalogue.itemsOf(FORM)) {
            if (hasAges(item)) {
                tables.add(byAge(item));
            }
        }
        String unit = edition.place().unitOf(FORM).map(Unit::nameZh).orElse("");
        String note = catalogue.form(FORM).map(Form::note).orElse("");
        List<String> introduction = List.of(naming.words().say("population.introduction", unit, note));
        return new Chapter(
                naming.words().say("population.title"),
                naming.beneath().say("population.title"),
                introduction,
                tables,
                List.of());
    }

    private static boolean hasAges(Item item) {
        return item.layout().columns().stream()
                .anyMatch(column -> !column.breakdown().age().isTotal());
    }

    private TableBlock overview() {
        List<TableBlock.Group> groups = new ArrayList<>();
        for (Item item : catalogue.itemsOf(FORM)) {
            if (!hasAges(item) && known(item)) {
                groups.add(group(item));
            }
        }
        return new TableBlock(
                naming.words().say("population.overview"),
                naming.beneath().say("population.overview"),
                "",
                years.columns(naming.words().say("column.item")),
                groups,
                List.of());
    }

    private boolean known(Item item) {
        FactKey total = new FactKey(item.code(), item.layout().columns().get(0).breakdown());
        return years.years().stream()
                .anyMatch(year -> edition.blockedForms(year).contains(FORM)
                        || edition.facts().find(year, total).isPresent());
    }

    private TableBlock.Group group(Item item) {
        List<TableBlock.Line> lines = new ArrayList<>();
        String label = naming.words().say("stub.measured", naming.item(item), naming.measure(item.unit()));
        for (Layout.Column column : inPrintedOrder(item)) {
            Breakdown breakdown = column.breakdown();
            lines.add(
                    breakdown.isTotal()
                            ? line(label, 0, true, item, breakdown)
                            : line(naming.breakdown(breakdown), 2, false, item, breakdown));
        }
        return new TableBlock.Group(lines);
    }

    /** The total first, then women before men, then town before country: the same order everywhere. */
    private static List<Layout.Column> inPrintedOrder(Item item) {
        return item.layout().columns().stream()
                .sorted(Comparator.comparing(Layout.Column::breakdown, BreakdownRows.ORDER))
                .toList();
    }

    private TableBlock byAge(Item item) {
        List<TableBlock.Group> groups = new ArrayList<>();
        boolean bySex = item.layout().has(Breakdown.TOTAL);
        Sex whole = bySex ? Sex.TOTAL : Sex.FEMALE;
        groups.add(ageGroup(item, Age.TOTAL, whole));
        item.layout().columns().stream()
                .map(column -> column.breakdown().age())
                .filter(age -> !age.isTotal())
                .distinct()
                .forEach(age -> groups.add(ageGroup(item, age, whole)));
        String key = bySex ? "population.by-age-and-sex" : "population.by-age";
        String beneath = naming.itemBeneath(item);
        return new TableBlock(
                naming.words().say(key, naming.item(item)),
                beneath.isEmpty() ? "" : naming.beneath().say(key, beneath),
                naming.measure(item.unit()),
                years.columns(naming.words().say("column.age")),
                groups,
                List.of());
    }

    private TableBlock.Group ageGroup(Item item, Age age, Sex whole) {
        Breakdown total = new Breakdown(whole, age, Residence.TOTAL);
        String label = age.isTotal() ? naming.words().say("sex._T") : naming.age(age);
        List<TableBlock.Line> lines = new ArrayList<>();
        if (item.layout().has(total)) {
            lines.add(line(label, 0, age.isTotal(), item, total));
        } else {
            lines.add(new TableBlock.Line(
                    label,
                    0,
                    age.isTotal(),
                    years.years().stream()
                            .map(year -> bothSexes(item, total, year))
                            .toList()));
        }
        if (whole == Sex.TOTAL) {
            for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
                lines.add(line(naming.sex(sex), 2, false, item, total.withSex(sex)));
            }
        }
        return new TableBlock.Group(lines);
    }

    /** The age group's total where the form has none: women and men together, or the symbol of what is absent. */
    private Entry bothSexes(Item item, Breakdown total, int year) {
        Optional<Fact> women = find(item, total.withSex(Sex.FEMALE), year);
        Optional<Fact> men = find(item, total.withSex(Sex.MALE), year);
        if (women.isEmpty() || men.isEmpty()) {
            return figures.fact(item, women.isEmpty() ? total.withSex(Sex.FEMALE) : total.withSex(Sex.MALE), year);
        }
        boolean unsure = women.get().status() == ObsStatus.U || men.get().status() == ObsStatus.U;
        BigDecimal sum = women.get().value().add(men.get().value());
        return figures.figure(sum, 0, unsure ? ObsStatus.U : ObsStatus.A);
    }

    private Optional<Fact> find(Item item, Breakdown breakdown, int year) {
        return edition.facts().find(year, new FactKey(item.code(), breakdown));
    }

    private TableBlock.Line line(String label, int indent, boolean strong, Item item, Breakdown breakdown) {
        List<Entry> entries = years.years().stream()
                .map(year -> figures.fact(item, breakdown, year))
                .toList();
        return new TableBlock.Line(label, indent, strong, entries);
    }
}
