package org.fuer.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.fuer.catalogue.Rule;
import org.fuer.fact.Quotient;

/**
 * The values of both sides of a rule, kept as fractions so that comparing rounds nothing.
 *
 * @param left the left side
 * @param right the right side, which a tolerance is relative to
 */
record RuleSides(Quotient left, Quotient right) {

    private static final MathContext PRINTED = new MathContext(10, RoundingMode.HALF_EVEN);

    /**
     * Whether the left side stands to the right one as the operator says: {@code =} is |left − right| ≤ tolerance ×
     * |right|, {@code <=} is left ≤ right + tolerance × |right|, {@code >=} is left ≥ right − tolerance × |right|.
     */
    boolean stand(Rule.Operator operator, BigDecimal tolerance) {
        Quotient margin = right.magnitude().times(Quotient.of(tolerance));
        return switch (operator) {
            case EQUAL -> left.minus(right).magnitude().compareTo(margin) <= 0;
            case AT_MOST -> left.compareTo(right.plus(margin)) <= 0;
            case AT_LEAST -> left.compareTo(right.minus(margin)) >= 0;
        };
    }

    /**
     * A side of which rounding leaves only known between which bounds it lies.
     *
     * @param low the least it can be
     * @param high the most it can be
     */
    record Range(Quotient low, Quotient high) {}

    /** Whether two sides that lie somewhere in these ranges can stand as {@link #stand} says. */
    static boolean canStand(Range left, Range right, Rule.Operator operator, BigDecimal tolerance) {
        return switch (operator) {
            case EQUAL ->
                canStand(left, right, Rule.Operator.AT_MOST, tolerance)
                        && canStand(left, right, Rule.Operator.AT_LEAST, tolerance);
            case AT_MOST -> new RuleSides(left.low(), right.high()).stand(operator, tolerance);
            case AT_LEAST -> new RuleSides(left.high(), right.low()).stand(operator, tolerance);
        };
    }

    /** A side as a plain number, exact where it is a sum, with ten significant digits where it is a true quotient. */
    static String plain(Quotient side) {
        boolean sum = side.denominator().compareTo(BigDecimal.ONE) == 0;
        return Marking.plain(sum ? side.numerator() : side.numerator().divide(side.denominator(), PRINTED));
    }
}
