package org.fuer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.ValueType;
import org.fuer.catalogue.Wording;

/**
 * What was counted of both sexes in the edition's year: all, men and women, each with the number and its share of the
 * row's total. The stub goes down from form (一、) to item (（一）) to 其中, or from item (一、) to 其中 where all come from
 * one form.
 */
final class SexTable {

    private static final List<Sex> COLUMNS = List.of(Sex.TOTAL, Sex.MALE, Sex.FEMALE);
    private static final int STEP = 2;
    private static final String PERSONS = "人";

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final YearColumns years;

    SexTable(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.years = years;
    }

    /** The table of those of these items that count both sexes; empty without a number. */
    Optional<TableBlock> of(String title, String beneath, Collection<Item> items) {
        Map<String, List<Item>> byForm = new LinkedHashMap<>();
        for (Item item : items) {
            if (countsBothSexes(item) && isKnown(item)) {
                byForm.computeIfAbsent(item.form(), any -> new ArrayList<>()).add(item);
            }
        }
        List<Item> rows = byForm.values().stream().flatMap(List::stream).toList();
        String common = commonUnit(rows);
        NotedFigures figures = new NotedFigures(edition, catalogue, words, years);
        List<TableBlock.Group> groups = groups(byForm, common, figures);
        TableBlock table = new TableBlock(
                title,
                beneath,
                common.isEmpty() ? "" : naming.measure(common),
                columns(common),
                groups,
                figures.notes().all());
        return table.hasFigures() ? Optional.of(table) : Optional.empty();
    }

    private static boolean countsBothSexes(Item item) {
        return item.valueType() == ValueType.COUNT
                && COLUMNS.stream().allMatch(sex -> item.layout().has(Breakdown.TOTAL.withSex(sex)));
    }

    private boolean isKnown(Item item) {
        return edition.blockedForms().contains(item.form())
                || edition.facts().of(edition.year()).stream()
                        .anyMatch(fact -> fact.key().item().equals(item.code()));
    }

    /** The unit of measure of all; empty where there are several. */
    private static String commonUnit(List<Item> items) {
        List<String> units = items.stream().map(Item::unit).distinct().toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    private List<TableBlock.Column> columns(String common) {
        String number = words.say(common.equals(PERSONS) ? "column.persons" : "column.quantity");
        String share = words.say("column.share");
        List<TableBlock.Column> columns = new ArrayList<>();
        columns.add(TableBlock.Column.of(words.say("column.item")));
        for (Sex sex : COLUMNS) {
            columns.add(new TableBlock.Column(naming.sex(sex), number, false, true, false));
            columns.add(new TableBlock.Column(naming.sex(sex), share, false, false, false));
        }
        return columns;
    }

    private List<TableBlock.Group> groups(Map<String, List<Item>> byForm, String common, NotedFigures figures) {
        List<TableBlock.Group> groups = new ArrayList<>();
        boolean several = byForm.size() > 1;
        List<String> forms = List.copyOf(byForm.keySet());
        for (int form = 0; form < forms.size(); form++) {
            List<TableBlock.Group> own = new ArrayList<>();
            List<Item> items = byForm.getOrDefault(forms.get(form), List.of());
            int number = 0;
            for (ItemOrder.Placed placed : ItemOrder.of(items)) {
                Item item = placed.item();
                number += placed.depth() == 0 ? 1 : 0;
                String name = placed.depth() > 0
                        ? naming.item(item)
                        : naming.numbered(several ? 2 : 1, number, naming.itemAlone(item));
                own.add(group(item, placed.depth(), measured(name, item, common), figures));
            }
            if (several) {
                String title = catalogue.form(forms.get(form)).map(naming::form).orElse(forms.get(form));
                own.set(0, own.get(0).under(TableBlock.Line.heading(naming.numbered(1, form + 1, title))));
            }
            groups.addAll(own);
        }
        return groups;
    }

    private String measured(String name, Item item, String common) {
        return item.unit().equals(common) ? name : words.say("stub.measured", name, naming.measure(item.unit()));
    }

    private TableBlock.Group group(Item item, int depth, String name, NotedFigures figures) {
        List<TableBlock.Line> lines = new ArrayList<>();
        lines.add(new TableBlock.Line(name, STEP * depth, false, entries(item, Age.TOTAL, figures)));
        item.layout().columns().stream()
                .map(Layout.Column::breakdown)
                .map(Breakdown::age)
                .filter(age -> !age.isTotal())
                .distinct()
                .forEach(age -> lines.add(
                        new TableBlock.Line(naming.age(age), STEP * (depth + 1), false, entries(item, age, figures))));
        return new TableBlock.Group(lines);
    }

    private List<Entry> entries(Item item, Age age, NotedFigures figures) {
        Breakdown whole = Breakdown.TOTAL.withAge(age);
        List<Entry> entries = new ArrayList<>();
        for (Sex sex : COLUMNS) {
            entries.add(figures.amount(item, whole.withSex(sex), edition.year()));
            entries.add(figures.share(item, whole.withSex(sex), item, whole, edition.year()));
        }
        return entries;
    }
}
