package org.fuer.assessment;

import org.fuer.fact.Quotient;

/**
 * The exact value of a year.
 *
 * @param year the year
 * @param value the value
 */
public record Point(int year, Quotient value) {

    /** The value for a regression. */
    double number() {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }
}
