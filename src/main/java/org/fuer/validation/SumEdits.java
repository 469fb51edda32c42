package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.intake.CellReading;

/**
 * Judges whether the parts of a count add up to its total: men and women, the age groups of a layout (which divide all
 * its ages), town and country. Where a part is missing, those that are there may not exceed the total. A sum with a
 * faulty cell is not judged. Averages and rates have no such sums.
 */
final class SumEdits {

    private final Catalogue catalogue;
    private final Marking marking;

    SumEdits(Catalogue catalogue, Marking marking) {
        this.catalogue = catalogue;
        this.marking = marking;
    }

    List<Finding> judge(FormReturn form, JudgedCells cells) {
        List<Finding> findings = new ArrayList<>();
        for (Item item : catalogue.itemsOf(form.form())) {
            if (item.valueType() == ValueType.COUNT) {
                for (Layout.Column column : item.layout().columns()) {
                    judgeTotal(item, column.breakdown(), cells, findings);
                }
            }
        }
        return findings;
    }

    private void judgeTotal(Item item, Breakdown total, JudgedCells cells, List<Finding> findings) {
        if (total.sex() == Sex.TOTAL) {
            List<Breakdown> parts = List.of(total.withSex(Sex.MALE), total.withSex(Sex.FEMALE));
            judge(item, total, parts, BuiltInRule.SUM_SEX, cells).ifPresent(findings::add);
        }
        if (total.age().isTotal()) {
            judge(item, total, ageGroups(item.layout(), total), BuiltInRule.SUM_AGE, cells)
                    .ifPresent(findings::add);
        }
        if (total.residence() == Residence.TOTAL) {
            List<Breakdown> parts = List.of(total.withResidence(Residence.URBAN), total.withResidence(Residence.RURAL));
            judge(item, total, parts, BuiltInRule.SUM_RESIDENCE, cells).ifPresent(findings::add);
        }
    }

    private static List<Breakdown> ageGroups(Layout layout, Breakdown total) {
        return layout.columns().stream()
                .map(Layout.Column::breakdown)
                .filter(part -> !part.age().isTotal())
                .filter(part -> part.withAge(Age.TOTAL).equals(total))
                .toList();
    }

    private Optional<Finding> judge(
            Item item, Breakdown total, List<Breakdown> parts, BuiltInRule rule, JudgedCells cells) {
        if (parts.isEmpty() || !parts.stream().allMatch(item.layout()::has)) {
            return Optional.empty();
        }
        FactKey totalKey = new FactKey(item.code(), total);
        List<FactKey> partKeys =
                parts.stream().map(part -> new FactKey(item.code(), part)).toList();
        Optional<BigDecimal> whole = cells.value(totalKey);
        if (whole.isEmpty() || partKeys.stream().anyMatch(cells::faulty)) {
            return Optional.empty();
        }
        List<BigDecimal> known =
                partKeys.stream().map(cells::value).flatMap(Optional::stream).toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int difference = sum.compareTo(whole.get());
        boolean complete = known.size() == parts.size();
        if (difference == 0 || (!complete && difference < 0)) {
            return Optional.empty();
        }
        CellReading cell = cells.find(totalKey).orElseThrow();
        String added = Marking.plain(sum);
        return Optional.of(marking.on(
                cell,
                rule,
                complete ? added : ">=" + added,
                complete ? rule.code() : rule.code() + "-INCOMPLETE",
                Marking.plain(whole.get()),
                added));
    }
}
