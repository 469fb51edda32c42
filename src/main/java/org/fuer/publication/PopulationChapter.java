package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.fact.FactKey;
import org.fuer.publication.lineage.Statement;

/** 综合: the population by sex, age and residence, from the population form. */
final class PopulationChapter {

    /** The population form. */
    static final String FORM = "Q01";

    private static final String PERCENT = "%";
    private static final int STEP = 2;

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final YearColumns years;
    private final YearTable table;

    PopulationChapter(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.years = years;
        this.table = new YearTable(naming, years);
    }

    Chapter chapter() {
        List<TableBlock> tables = new ArrayList<>();
        tables.add(overview());
        new SexTable(edition, catalogue, naming, years)
                .of(
                        words.say("population.by-sex", edition.year()),
                        naming.beneath().say("population.by-sex", edition.year()),
                        catalogue.itemsOf(FORM))
                .ifPresent(tables::add);
        for (Item item : catalogue.itemsOf(FORM)) {
            if (hasAges(item)) {
                tables.add(byAge(item));
            }
        }
        String unit = edition.place().unitOf(FORM).map(Unit::nameZh).orElse("");
        String note = catalogue.form(FORM).map(Form::note).orElse("");
        List<Statement> introduction = List.of(Statement.plain(words.say("population.introduction", unit, note)));
        return new Chapter(
                words.say("population.title"),
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
        NotedFigures figures = new NotedFigures(edition, catalogue, words, years);
        List<Item> known =
                catalogue.itemsOf(FORM).stream().filter(this::isKnown).toList();
        List<YearTable.Rows> counts = new ArrayList<>();
        List<YearTable.Rows> shares = new ArrayList<>();
        for (Item item : known) {
            if (!hasAges(item)) {
                counts.add(new YearTable.Rows(item.unit(), common -> counted(item, common, figures)));
                if (item.parent() == null) {
                    shares.add(new YearTable.Rows(PERCENT, common -> composition(item, known, figures)));
                }
            }
        }
        return table.of(
                words.say("population.overview"),
                naming.beneath().say("population.overview"),
                words.say("column.item"),
                counts,
                YearTable.Rates.SHARES,
                shares,
                figures.notes());
    }

    private boolean isKnown(Item item) {
        FactKey total = new FactKey(item.code(), item.layout().columns().get(0).breakdown());
        return years.years().stream()
                .anyMatch(year -> edition.blockedForms(year).contains(FORM)
                        || edition.facts().find(year, total).isPresent());
    }

    private TableBlock.Group counted(Item item, String common, NotedFigures figures) {
        List<TableBlock.Line> lines = new ArrayList<>();
        for (Breakdown breakdown : inPrintedOrder(item)) {
            boolean total = breakdown.isTotal();
            String label = total ? table.label(naming.item(item), item.unit(), common) : naming.breakdown(breakdown);
            lines.add(new TableBlock.Line(label, total ? 0 : STEP, total, figures.amounts(item, breakdown)));
        }
        return new TableBlock.Group(lines);
    }

    /** The parts of a whole by sex and residence, and the groups of people that are part of it. */
    private TableBlock.Group composition(Item whole, List<Item> known, NotedFigures figures) {
        List<TableBlock.Line> lines = new ArrayList<>();
        for (Breakdown breakdown : inPrintedOrder(whole)) {
            boolean total = breakdown.isTotal();
            lines.add(new TableBlock.Line(
                    total ? naming.item(whole) : naming.breakdown(breakdown),
                    total ? 0 : STEP,
                    total,
                    figures.shares(whole, breakdown, whole, Breakdown.TOTAL)));
        }
        for (Item part : known) {
            if (isPart(part, whole) && part.layout().has(Breakdown.TOTAL)) {
                lines.add(new TableBlock.Line(
                        words.say("stub.among", naming.item(part)),
                        STEP,
                        false,
                        figures.shares(part, Breakdown.TOTAL, whole, Breakdown.TOTAL)));
            }
        }
        return new TableBlock.Group(lines);
    }

    private boolean isPart(Item item, Item whole) {
        String parent = item.parent();
        return parent != null
                && (parent.equals(whole.code())
                        || catalogue
                                .item(parent)
                                .filter(between -> isPart(between, whole))
                                .isPresent());
    }

    /** The total first, then women before men, then town before country: the same order everywhere. */
    private static List<Breakdown> inPrintedOrder(Item item) {
        return item.layout().columns().stream()
                .map(Layout.Column::breakdown)
                .sorted(Comparator.comparing(breakdown -> breakdown, BreakdownRows.ORDER))
                .toList();
    }

    private TableBlock byAge(Item item) {
        NotedFigures figures = new NotedFigures(edition, catalogue, words, years);
        boolean bySex = item.layout().has(Breakdown.TOTAL);
        Sex whole = bySex ? Sex.TOTAL : Sex.FEMALE;
        List<YearTable.Rows> counts = new ArrayList<>();
        List<YearTable.Rows> shares = new ArrayList<>();
        for (Age age : ages(item)) {
            Breakdown row = new Breakdown(whole, age, Residence.TOTAL);
            counts.add(new YearTable.Rows(item.unit(), common -> counted(item, row, bySex, figures)));
            shares.add(new YearTable.Rows(
                    PERCENT,
                    common -> new TableBlock.Group(List.of(new TableBlock.Line(
                            ageGroup(age),
                            0,
                            age.isTotal(),
                            figures.shares(item, row, item, row.withAge(Age.TOTAL)))))));
        }
        String key = bySex ? "population.by-age-and-sex" : "population.by-age";
        String beneath = naming.itemBeneath(item);
        return table.of(
                words.say(key, naming.item(item)),
                beneath.isEmpty() ? "" : naming.beneath().say(key, beneath),
                words.say("column.age"),
                counts,
                YearTable.Rates.SHARES,
                shares,
                figures.notes());
    }

    private static List<Age> ages(Item item) {
        return item.layout().columns().stream()
                .map(column -> column.breakdown().age())
                .distinct()
                .toList();
    }

    private String ageGroup(Age age) {
        return age.isTotal() ? words.say("sex._T") : naming.age(age);
    }

    private TableBlock.Group counted(Item item, Breakdown row, boolean bySex, NotedFigures figures) {
        List<TableBlock.Line> lines = new ArrayList<>();
        lines.add(new TableBlock.Line(ageGroup(row.age()), 0, row.age().isTotal(), figures.amounts(item, row)));
        if (bySex) {
            for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
                lines.add(new TableBlock.Line(naming.sex(sex), STEP, false, figures.amounts(item, row.withSex(sex))));
            }
        }
        return new TableBlock.Group(lines);
    }
}
