package org.fuer.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;

/**
 * The sums and parts that follow from the layouts and parents of a catalogue's items, looked up once. Only counts add
 * up: averages and rates have no sums.
 */
final class StructuralEdits {

    private static final OfForm NONE = new OfForm(List.of(), List.of(), Map.of());

    private final Map<String, OfForm> forms = new HashMap<>();

    StructuralEdits(Catalogue catalogue) {
        for (Form form : catalogue.forms()) {
            forms.put(form.code(), ofForm(catalogue, catalogue.itemsOf(form.code())));
        }
    }

    /**
     * The edits of a form.
     *
     * @param sums in the order of rows and columns
     * @param parts in the order of rows and columns
     * @param absent how many times a rule has nothing to judge, because a layout has no such cells
     */
    record OfForm(List<SumEdit> sums, List<PartEdit> parts, Map<BuiltInRule, Integer> absent) {}

    OfForm of(String form) {
        return forms.getOrDefault(form, NONE);
    }

    private static OfForm ofForm(Catalogue catalogue, List<Item> items) {
        List<SumEdit> sums = new ArrayList<>();
        List<PartEdit> parts = new ArrayList<>();
        Map<BuiltInRule, Integer> absent = new EnumMap<>(BuiltInRule.class);
        for (Item item : items) {
            addSums(item, sums, absent);
            for (Layout.Column column : item.layout().columns()) {
                List<PartEdit> found = partEdits(catalogue, item, column.breakdown());
                parts.addAll(found);
                if (found.isEmpty()) {
                    absent.merge(BuiltInRule.PART, 1, Integer::sum);
                }
            }
        }
        return new OfForm(List.copyOf(sums), List.copyOf(parts), Map.copyOf(absent));
    }

    private static void addSums(Item item, List<SumEdit> sums, Map<BuiltInRule, Integer> absent) {
        int before = sums.size();
        if (item.valueType() == ValueType.COUNT) {
            item.layout().columns().forEach(column -> addSums(item, column.breakdown(), sums));
        }
        List<SumEdit> found = sums.subList(before, sums.size());
        for (BuiltInRule rule : List.of(BuiltInRule.SUM_SEX, BuiltInRule.SUM_AGE, BuiltInRule.SUM_RESIDENCE)) {
            if (found.stream().noneMatch(edit -> edit.rule() == rule)) {
                absent.merge(rule, 1, Integer::sum);
            }
        }
    }

    private static void addSums(Item item, Breakdown total, List<SumEdit> sums) {
        if (total.sex() == Sex.TOTAL) {
            add(item, total, List.of(total.withSex(Sex.MALE), total.withSex(Sex.FEMALE)), BuiltInRule.SUM_SEX, sums);
        }
        if (total.age().isTotal()) {
            add(item, total, ageGroups(item.layout(), total), BuiltInRule.SUM_AGE, sums);
        }
        if (total.residence() == Residence.TOTAL) {
            List<Breakdown> parts = List.of(total.withResidence(Residence.URBAN), total.withResidence(Residence.RURAL));
            add(item, total, parts, BuiltInRule.SUM_RESIDENCE, sums);
        }
    }

    /** The age groups of a layout divide all its ages. */
    private static List<Breakdown> ageGroups(Layout layout, Breakdown total) {
        return layout.columns().stream()
                .map(Layout.Column::breakdown)
                .filter(part -> !part.age().isTotal())
                .filter(part -> part.withAge(Age.TOTAL).equals(total))
                .toList();
    }

    private static void add(Item item, Breakdown total, List<Breakdown> parts, BuiltInRule rule, List<SumEdit> sums) {
        if (!parts.isEmpty() && parts.stream().allMatch(item.layout()::has)) {
            List<FactKey> keys =
                    parts.stream().map(part -> new FactKey(item.code(), part)).toList();
            sums.add(SumEdit.of(item, rule, new FactKey(item.code(), total), keys));
        }
    }

    private static List<PartEdit> partEdits(Catalogue catalogue, Item item, Breakdown breakdown) {
        FactKey part = new FactKey(item.code(), breakdown);
        List<PartEdit> edits = new ArrayList<>();
        parentOf(catalogue, item).ifPresent(parent -> addPart(catalogue, part, parent, breakdown, edits));
        Breakdown total = breakdown.withSex(Sex.TOTAL);
        if (item.valueType() == ValueType.COUNT
                && breakdown.sex() == Sex.FEMALE
                && item.layout().has(total)
                && !item.layout().has(breakdown.withSex(Sex.MALE))) {
            addPart(catalogue, part, item, total, edits);
        }
        return edits;
    }

    private static Optional<Item> parentOf(Catalogue catalogue, Item item) {
        return Optional.ofNullable(item.parent()).flatMap(catalogue::item);
    }

    private static void addPart(
            Catalogue catalogue, FactKey part, Item whole, Breakdown breakdown, List<PartEdit> edits) {
        List<FactKey> cells = ItemValues.cells(catalogue, whole.code(), breakdown);
        if (!cells.isEmpty()) {
            edits.add(PartEdit.of(part, whole, breakdown, cells));
        }
    }
}
