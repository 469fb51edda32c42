package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether the parts of a count add up to its total: men and women, the age groups of a layout (which divide all
 * its ages), town and country. Counts add up exactly, values in 万人 as nearly as their digits allow. Where a part is
 * missing, those that are there may not exceed the total. A sum with a faulty cell is not judged.
 */
final class SumEdits {

    private final StructuralEdits edits;
    private final Rounding rounding;
    private final Marking marking;

    SumEdits(StructuralEdits edits, Rounding rounding, Marking marking) {
        this.edits = edits;
        this.rounding = rounding;
        this.marking = marking;
    }

    List<Finding> judge(FormReturn form, JudgedCells cells, OutcomeTally tally) {
        List<Finding> findings = new ArrayList<>();
        StructuralEdits.OfForm structure = edits.of(form.form());
        Map<BuiltInRule, OutcomeCount> counts = new EnumMap<>(BuiltInRule.class);
        for (BuiltInRule rule : List.of(BuiltInRule.SUM_SEX, BuiltInRule.SUM_AGE, BuiltInRule.SUM_RESIDENCE)) {
            OutcomeCount count = tally.of(rule, form.form());
            count.notApplicable(structure.absent().getOrDefault(rule, 0));
            counts.put(rule, count);
        }
        for (SumEdit edit : structure.sums()) {
            OutcomeCount count = Objects.requireNonNull(counts.get(edit.rule()));
            Finding finding = judge(edit, cells, count);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding judge(SumEdit edit, JudgedCells cells, OutcomeCount count) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        for (FactKey part : edit.parts()) {
            if (cells.faulty(part)) {
                Unjudged.count(edit.cells(), cells, count);
                return null;
            }
            BigDecimal value = cells.valueOrNull(part);
            complete &= value != null;
            sum = value == null ? sum : sum.add(value);
        }
        BigDecimal whole = cells.valueOrNull(edit.total());
        if (whole == null) {
            Unjudged.count(edit.cells(), cells, count);
            return null;
        }
        if (!holds(edit, cells, sum.subtract(whole), complete)) {
            count.failed();
            return finding(edit, cells, whole, sum, complete);
        }
        if (complete) {
            count.passed();
        } else {
            Unjudged.count(edit.cells(), cells, count);
        }
        return null;
    }

    private boolean holds(SumEdit edit, JudgedCells cells, BigDecimal difference, boolean complete) {
        if (difference.signum() == 0 || (!complete && difference.signum() < 0)) {
            return true;
        }
        return difference.abs().compareTo(rounding.margin(cells.readings(edit.cells()))) <= 0;
    }

    private Finding finding(SumEdit edit, JudgedCells cells, BigDecimal whole, BigDecimal sum, boolean complete) {
        String added = Marking.plain(sum);
        String code = edit.rule().code();
        return marking.on(
                cells.find(edit.total()).orElseThrow(),
                edit.rule(),
                complete ? added : ">=" + added,
                complete ? code : code + "-INCOMPLETE",
                Marking.plain(whole),
                added);
    }
}
