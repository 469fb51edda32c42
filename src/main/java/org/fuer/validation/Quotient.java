package org.fuer.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.fuer.catalogue.Rule;

/**
 * The value of one side of a rule, kept as a fraction so that comparing needs no division and no rounding.
 *
 * @param numerator above the line
 * @param denominator below it, 1 where the side is a plain sum; more than zero
 */
record Quotient(BigDecimal numerator, BigDecimal denominator) {

    private static final MathContext PRINTED = new MathContext(10, RoundingMode.HALF_EVEN);

    Quotient {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a quotient needs a denominator above zero: " + denominator);
        }
    }

    /**
     * Whether this stands to the other side as the operator says, the tolerance taken relative to the other side:
     * {@code =} is |left − right| ≤ tolerance × |right|, {@code <=} is left ≤ right × (1 + tolerance), {@code >=} is
     * left ≥ right × (1 − tolerance).
     */
    boolean stands(Rule.Operator operator, Quotient right, BigDecimal tolerance) {
        BigDecimal mine = numerator.multiply(right.denominator);
        BigDecimal theirs = right.numerator.multiply(denominator);
        BigDecimal margin = theirs.abs().multiply(tolerance);
        return switch (operator) {
            case EQUAL -> mine.subtract(theirs).abs().compareTo(margin) <= 0;
            case AT_MOST -> mine.compareTo(theirs.add(margin)) <= 0;
            case AT_LEAST -> mine.compareTo(theirs.subtract(margin)) >= 0;
        };
    }

    /** As a plain number, exact where it is a sum, with ten significant digits where it is a true quotient. */
    String plain() {
        boolean whole = denominator.compareTo(BigDecimal.ONE) == 0;
        return Marking.plain(whole ? numerator : numerator.divide(denominator, PRINTED));
    }
}
