package org.fuer.indicator;

import java.math.BigDecimal;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a place and year.
 *
 * @param key which one, for whom
 * @param value numerator ÷ denominator × multiplier to 10 decimals (HALF_EVEN); null when the denominator is zero or a
 *     side is missing, never NaN
 * @param numerator the sum above the line; null when missing
 * @param denominator the sum below it; null when missing or when the indicator has none
 * @param status A; U when an operand is of low reliability; M when the denominator is zero; O when a side is missing
 * @param smallNumber whether it is a rate on 20 or fewer events
 * @param lower the lower end of the 95 % interval, or null
 * @param upper the upper end, or null
 */
public record IndicatorValue(
        IndicatorKey key,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        ObsStatus status,
        boolean smallNumber,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper) {

    /**
     * The exact value: numerator × multiplier ÷ denominator.
     *
     * @param indicator the indicator of the key
     * @throws IllegalStateException if there is no value
     */
    public Quotient exact(Indicator indicator) {
        BigDecimal above = numerator;
        BigDecimal below = indicator.denominator() == null ? BigDecimal.ONE : denominator;
        if (value == null || above == null || below == null) {
            throw new IllegalStateException("no value of " + key);
        }
        return new Quotient(above.multiply(indicator.multiplier()), below);
    }
}
