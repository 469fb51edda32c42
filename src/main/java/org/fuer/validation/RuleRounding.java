package org.fuer.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Rule;
import org.fuer.fact.ItemValues;
import org.fuer.fact.Quotient;
import org.fuer.intake.CellReading;
import org.fuer.validation.RuleSides.Range;
import org.jspecify.annotations.Nullable;

/** Tells whether a rule that fails on the printed values can hold before they were rounded. */
final class RuleRounding {

    private final JudgedCells cells;
    private final Rounding rounding;
    private final RuleOperands operands;

    RuleRounding(Catalogue catalogue, JudgedCells cells) {
        this.cells = cells;
        this.rounding = new Rounding(catalogue);
        this.operands = new RuleOperands(catalogue);
    }

    /** How far rounding can take a sum from its true value. */
    BigDecimal margin(@Nullable Expression sum) {
        return sum == null ? BigDecimal.ZERO : rounding.margin(cells.readings(operands.cells(sum)));
    }

    /**
     * Whether rounding alone explains that a rule fails. A rule with a side that could be divided by nothing is
     * explained: nobody can tell.
     *
     * @param right its right side
     * @param now the values, all known
     */
    boolean explains(Rule rule, Rule.Side right, ItemValues now) {
        List<CellReading> all = cells.readings(operands.cells(rule));
        boolean order = rule.operator() != Rule.Operator.EQUAL
                && rule.left().denominator() == null
                && right.denominator() == null;
        BigDecimal most = order ? rounding.marginOfOrder(all) : rounding.margin(all);
        if (most.signum() == 0) {
            return false;
        }
        Optional<Range> leftRange = range(rule.left(), now);
        Optional<Range> rightRange = range(right, now);
        return leftRange.isEmpty()
                || rightRange.isEmpty()
                || RuleSides.canStand(leftRange.get(), rightRange.get(), rule.operator(), rule.tolerance());
    }

    private Optional<Range> range(Rule.Side side, ItemValues now) {
        BigDecimal number = side.number();
        if (number != null) {
            return Optional.of(new Range(Quotient.of(number), Quotient.of(number)));
        }
        BigDecimal above = value(side.numerator(), now);
        BigDecimal below = value(side.denominator(), now);
        BigDecimal aboveMargin = margin(side.numerator());
        BigDecimal belowMargin = margin(side.denominator());
        if (below.compareTo(belowMargin) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Range(
                new Quotient(above.subtract(aboveMargin), below.add(belowMargin)),
                new Quotient(above.add(aboveMargin), below.subtract(belowMargin))));
    }

    private static BigDecimal value(@Nullable Expression sum, ItemValues now) {
        return sum == null ? BigDecimal.ONE : now.value(sum, Breakdown.TOTAL).orElseThrow();
    }
}
