package org.fuer.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fuer.fact.FactKey;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.fact.Source;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;

/** Counts relations of several cells that could not be judged, and why. */
final class Unjudged {

    private Unjudged() {}

    /** Counts a relation of these cells, one of which has no number or is faulty. */
    static void count(List<FactKey> operands, JudgedCells cells, OutcomeCount count) {
        boolean faulty = false;
        boolean notApplicable = false;
        boolean anyNumber = false;
        for (FactKey key : operands) {
            CellReading cell = cells.readingOrNull(key);
            faulty |= cells.faulty(key);
            notApplicable |= cell != null && cell.content() == CellContent.NOT_APPLICABLE;
            anyNumber |= cell != null && cell.value() != null;
        }
        if (faulty) {
            count.notEvaluable(Reason.FAULTY, places(operands, cells, cells::faulty));
        } else if (notApplicable) {
            count.notApplicable();
        } else if (anyNumber) {
            count.notEvaluable(Reason.INCOMPLETE, places(operands, cells, key -> !cells.hasNumber(key)));
        } else {
            count.notEvaluable(Reason.EMPTY);
        }
    }

    /** Where those of the cells stand that this is true of, as far as they arrived. */
    static List<Source> places(List<FactKey> operands, JudgedCells cells, Predicate<FactKey> concerned) {
        List<Source> places = new ArrayList<>();
        for (FactKey key : operands) {
            CellReading cell = cells.readingOrNull(key);
            if (cell != null && concerned.test(key)) {
                places.add(cell.source());
            }
        }
        return places;
    }
}
