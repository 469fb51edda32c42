package org.fuer.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.ValueType;
import org.fuer.catalogue.Wording;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;
import org.fuer.template.CellPlaces.CellPlace;

/** The checks that follow from the rows and columns of a form: parts add up to the total, 其中 is no more than its whole. */
final class StructuralChecks {

    private final Catalogue catalogue;
    private final CellPlaces places;
    private final Checks checks;
    private final Wording words;

    StructuralChecks(Catalogue catalogue, CellPlaces places, Checks checks, Wording words) {
        this.catalogue = catalogue;
        this.places = places;
        this.checks = checks;
        this.words = words;
    }

    void add(FormTable table) {
        for (Item item : table.items()) {
            for (Layout.Column column : item.layout().columns()) {
                if (item.valueType() == ValueType.COUNT) {
                    addSums(item, column);
                }
                addPart(item, column);
            }
        }
    }

    private void addSums(Item item, Layout.Column total) {
        Breakdown whole = total.breakdown();
        if (whole.sex() == Sex.TOTAL) {
            addSum(item, total, List.of(whole.withSex(Sex.MALE), whole.withSex(Sex.FEMALE)), "check.sum-sex");
            addWomen(item, total);
        }
        if (whole.age().isTotal()) {
            addSum(item, total, ageGroups(item.layout(), whole), "check.sum-age");
        }
        if (whole.residence() == Residence.TOTAL) {
            List<Breakdown> parts = List.of(whole.withResidence(Residence.URBAN), whole.withResidence(Residence.RURAL));
            addSum(item, total, parts, "check.sum-residence");
        }
    }

    private static List<Breakdown> ageGroups(Layout layout, Breakdown whole) {
        return layout.columns().stream()
                .map(Layout.Column::breakdown)
                .filter(part -> !part.age().isTotal() && part.withAge(Age.TOTAL).equals(whole))
                .toList();
    }

    private void addSum(Item item, Layout.Column total, List<Breakdown> parts, String messageKey) {
        if (!parts.isEmpty() && parts.stream().allMatch(item.layout()::has)) {
            List<FactKey> keys =
                    parts.stream().map(part -> new FactKey(item.code(), part)).toList();
            add(new FactKey(item.code(), total.breakdown()), keys, "=", words.say(messageKey, spoken(total)));
        }
    }

    /** Women of a count that has no column for men. */
    private void addWomen(Item item, Layout.Column total) {
        Breakdown women = total.breakdown().withSex(Sex.FEMALE);
        if (item.layout().has(women) && !item.layout().has(women.withSex(Sex.MALE))) {
            List<FactKey> whole = List.of(new FactKey(item.code(), total.breakdown()));
            add(new FactKey(item.code(), women), whole, "<=", words.say("check.women"));
        }
    }

    private void addPart(Item item, Layout.Column column) {
        Item parent =
                item.parent() == null ? null : catalogue.item(item.parent()).orElseThrow();
        if (parent != null) {
            List<FactKey> whole = ItemValues.cells(catalogue, parent.code(), column.breakdown());
            FactKey part = new FactKey(item.code(), column.breakdown());
            add(part, whole, "<=", words.say("check.part", spoken(column), parent.row(), parent.nameZh()));
        }
    }

    private static String spoken(Layout.Column column) {
        return column.labelZh().replace("/", "");
    }

    private void add(FactKey left, List<FactKey> right, String operator, String text) {
        CellPlace at = places.find(left).orElse(null);
        if (at == null || right.isEmpty() || !places.haveAll(right)) {
            return;
        }
        List<String> cells = right.stream()
                .map(key -> places.find(key).orElseThrow().on(at.sheet()))
                .toList();
        String sum = cells.stream().map(Condition::value).collect(Collectors.joining("+"));
        String holds = Condition.value(at.on(at.sheet())) + operator + sum;
        List<String> all = new ArrayList<>(List.of(at.on(at.sheet())));
        all.addAll(cells);
        checks.add(at, new Condition(all, holds), Severity.ERROR, text);
    }
}
