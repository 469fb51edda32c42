package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Finding;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.intake.CellReading;

/** Judges each cell by itself: is it a number, whole where it counts, within its range. */
final class CellEdits {

    /** The message of a value above its range. */
    static final String TOO_HIGH = "RANGE-HIGH";

    /** A number with a percent sign of any width: a slip of the unit of measure, where the item is not in %. */
    private static final Pattern PERCENT = Pattern.compile("[^%％\\p{IsDigit}]*+\\p{IsDigit}[^%％]*+[%％]\\s*+");

    private final Catalogue catalogue;
    private final Marking marking;

    CellEdits(Catalogue catalogue, Marking marking) {
        this.catalogue = catalogue;
        this.marking = marking;
    }

    List<Finding> judge(FormReturn form, OutcomeTally tally) {
        List<Finding> findings = new ArrayList<>();
        Counts counts = Counts.of(form.form(), tally);
        form.cells().values().forEach(cell -> judge(cell, counts, findings));
        return findings;
    }

    /** How the edits of single cells end in a form. */
    private record Counts(OutcomeCount number, OutcomeCount cellError, OutcomeCount integer, OutcomeCount range) {

        static Counts of(String form, OutcomeTally tally) {
            return new Counts(
                    tally.of(BuiltInRule.NUMBER, form),
                    tally.of(BuiltInRule.CELL_ERROR, form),
                    tally.of(BuiltInRule.INTEGER, form),
                    tally.of(BuiltInRule.RANGE, form));
        }

        void blank() {
            number.notEvaluable(Reason.EMPTY);
            cellError.notEvaluable(Reason.EMPTY);
            withoutNumber(Reason.EMPTY);
        }

        void notApplicable() {
            number.notApplicable();
            cellError.passed();
            integer.notApplicable();
            range.notApplicable();
        }

        void withoutNumber(Reason reason) {
            integer.notEvaluable(reason);
            range.notEvaluable(reason);
        }
    }

    private void judge(CellReading cell, Counts counts, List<Finding> findings) {
        Item item = catalogue.item(cell.key().item()).orElseThrow();
        BigDecimal value = cell.value();
        switch (cell.content()) {
            case BLANK -> counts.blank();
            case NOT_APPLICABLE -> counts.notApplicable();
            case TEXT -> {
                boolean percent = PERCENT.matcher(cell.raw()).matches();
                findings.add(marking.on(
                        cell, BuiltInRule.NUMBER, "", percent ? "NUMBER-PERCENT" : "NUMBER", cell.raw(), item.unit()));
                counts.number().failed();
                counts.cellError().passed();
                counts.withoutNumber(Reason.FAULTY);
            }
            case ERROR -> {
                boolean calculated = !cell.raw().startsWith("=");
                findings.add(marking.on(
                        cell,
                        BuiltInRule.CELL_ERROR,
                        "",
                        calculated ? "CELL-ERROR" : "CELL-ERROR-FORMULA",
                        cell.raw()));
                counts.number().notEvaluable(Reason.FAULTY);
                counts.cellError().failed();
                counts.withoutNumber(Reason.FAULTY);
            }
            case NUMBER, NIL, BELOW_HALF -> {
                counts.number().passed();
                counts.cellError().passed();
            }
        }
        if (value != null) {
            judgeNumber(cell, value, item, counts, findings);
        }
    }

    private void judgeNumber(CellReading cell, BigDecimal value, Item item, Counts counts, List<Finding> findings) {
        if (item.valueType() != ValueType.COUNT) {
            counts.integer().notApplicable();
        } else if (value.stripTrailingZeros().scale() > 0) {
            findings.add(marking.on(cell, BuiltInRule.INTEGER, "", "INTEGER", Marking.plain(value)));
            counts.integer().failed();
        } else {
            counts.integer().passed();
        }
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        boolean low = min != null && value.compareTo(min) < 0;
        boolean high = max != null && value.compareTo(max) > 0;
        if (min != null && low) {
            findings.add(outOfRange(cell, value, ">=", min, "RANGE-LOW"));
        }
        if (max != null && high) {
            findings.add(outOfRange(cell, value, "<=", max, TOO_HIGH));
        }
        if (min == null && max == null) {
            counts.range().notApplicable();
        } else {
            counts.range().judged(!low && !high);
        }
    }

    private Finding outOfRange(
            CellReading cell, BigDecimal value, String operator, BigDecimal bound, String messageKey) {
        String limit = Marking.plain(bound);
        return marking.on(cell, BuiltInRule.RANGE, operator + limit, messageKey, Marking.plain(value), limit);
    }
}
