package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Severity;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;

/**
 * Holds what a report prints for the year before (上年) against what is accepted for it. Values that differ by no more than
 * the printed digits are the same. A difference changes nothing: who means it revises the year before. In a template,
 * where the program itself printed the values, it is a notice.
 */
final class LastYearEdits {

    private final Rounding rounding;
    private final int year;
    private final AcceptedFacts history;
    private final Marking marking;

    LastYearEdits(Rounding rounding, int year, AcceptedFacts history, Marking marking) {
        this.rounding = rounding;
        this.year = year;
        this.history = history;
        this.marking = marking;
    }

    List<Finding> judge(Collection<FormReturn> forms, OutcomeTally tally) {
        List<Finding> findings = new ArrayList<>();
        for (FormReturn form : forms) {
            for (ArrivedForm part : form.parts()) {
                OutcomeCount count = tally.of(BuiltInRule.LAST_YEAR, form.form());
                for (CellReading cell : part.form().lastYear()) {
                    judge(cell, part, count).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> judge(CellReading cell, ArrivedForm part, OutcomeCount count) {
        BigDecimal printed = cell.value();
        if (printed == null) {
            countUnjudged(cell, count);
            return Optional.empty();
        }
        Optional<BigDecimal> accepted = history.find(year - 1, cell.key()).map(Fact::value);
        if (accepted.isEmpty()) {
            count.notEvaluable(Reason.NO_HISTORY);
            return Optional.empty();
        }
        boolean same = printed.subtract(accepted.get()).abs().compareTo(rounding.halfUnit(cell)) <= 0;
        count.judged(same);
        return accepted.filter(value -> !same).map(value -> finding(cell, part, printed, value));
    }

    private static void countUnjudged(CellReading cell, OutcomeCount count) {
        if (cell.content() == CellContent.NOT_APPLICABLE) {
            count.notApplicable();
        } else {
            count.notEvaluable(cell.content() == CellContent.BLANK ? Reason.EMPTY : Reason.FAULTY);
        }
    }

    private Finding finding(CellReading cell, ArrivedForm part, BigDecimal printed, BigDecimal accepted) {
        boolean template = part.reading().template();
        return marking.on(
                cell,
                BuiltInRule.LAST_YEAR.code(),
                template ? Severity.NOTICE : BuiltInRule.LAST_YEAR.severity(),
                Marking.plain(printed),
                Marking.plain(accepted),
                template ? "LAST-YEAR-TEMPLATE" : "LAST-YEAR",
                Marking.plain(printed),
                Marking.plain(accepted),
                String.valueOf(year - 1));
    }
}
