package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Severity;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.ItemValues;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a part (其中) is no more than what it is part of: a row and its parent row at each breakdown that both
 * have, and women within a count that has no column for men. Where the whole has no number but an error, the part is
 * held against the latest accepted value of the whole; that proves nothing, so the finding is then a warning.
 */
final class PartEdits {

    private final StructuralEdits edits;
    private final Rounding rounding;
    private final ItemValues before;
    private final Marking marking;

    PartEdits(
            Catalogue catalogue,
            StructuralEdits edits,
            Rounding rounding,
            int year,
            AcceptedFacts history,
            Marking marking) {
        this.edits = edits;
        this.rounding = rounding;
        this.before =
                new ItemValues(catalogue, key -> history.latestBefore(year, key).map(Fact::value));
        this.marking = marking;
    }

    List<Finding> judge(FormReturn form, JudgedCells cells, OutcomeTally tally) {
        List<Finding> findings = new ArrayList<>();
        StructuralEdits.OfForm structure = edits.of(form.form());
        OutcomeCount count = tally.of(BuiltInRule.PART, form.form());
        count.notApplicable(structure.absent().getOrDefault(BuiltInRule.PART, 0));
        for (PartEdit edit : structure.parts()) {
            Finding finding = judge(edit, cells, count);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private @Nullable Finding judge(PartEdit edit, JudgedCells cells, OutcomeCount count) {
        BigDecimal part = cells.valueOrNull(edit.part());
        if (part == null) {
            Unjudged.count(edit.cells(), cells, count);
            return null;
        }
        @Nullable BigDecimal whole = BigDecimal.ZERO;
        for (FactKey key : edit.wholeCells()) {
            if (cells.faulty(key)) {
                return judgeAgainstTheLatest(edit, part, cells, count);
            }
            BigDecimal value = cells.valueOrNull(key);
            whole = value == null || whole == null ? null : whole.add(value);
        }
        if (whole == null) {
            Unjudged.count(edit.cells(), cells, count);
            return null;
        }
        if (holds(edit, cells, part.subtract(whole))) {
            count.passed();
            return null;
        }
        count.failed();
        return finding(edit, cells, part, whole, Severity.ERROR, "PART");
    }

    private boolean holds(PartEdit edit, JudgedCells cells, BigDecimal excess) {
        return excess.signum() <= 0 || excess.compareTo(rounding.marginOfOrder(cells.readings(edit.cells()))) <= 0;
    }

    private @Nullable Finding judgeAgainstTheLatest(
            PartEdit edit, BigDecimal part, JudgedCells cells, OutcomeCount count) {
        boolean unreadable = edit.wholeCells().stream().filter(cells::faulty).noneMatch(cells::hasNumber);
        BigDecimal latest =
                unreadable ? before.value(edit.whole().code(), edit.breakdown()).orElse(null) : null;
        if (latest == null || part.compareTo(latest) <= 0) {
            Unjudged.count(edit.cells(), cells, count);
            return null;
        }
        count.failed();
        return finding(edit, cells, part, latest, Severity.WARNING, "PART-BEFORE");
    }

    private Finding finding(
            PartEdit edit, JudgedCells cells, BigDecimal part, BigDecimal limit, Severity severity, String messageKey) {
        String value = Marking.plain(part);
        String most = Marking.plain(limit);
        return marking.on(
                cells.find(edit.part()).orElseThrow(),
                BuiltInRule.PART.code(),
                severity,
                value,
                "<=" + most,
                messageKey,
                value,
                edit.whole().nameZh(),
                most);
    }
}
