package org.fuer.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * A rate over up to three years: the events of all of them ÷ the population of all of them, never the mean of yearly
 * rates. It steadies an indicator on 20 or fewer events, where a single one moves the rate of a year far.
 *
 * @param firstYear the first year that has both sides
 * @param lastYear the last one
 * @param exact events × multiplier ÷ population
 */
public record PooledValue(int firstYear, int lastYear, Quotient exact) {

    /** The years that are pooled, the last one included. */
    public static final int YEARS = 3;

    /**
     * The pooled value of a year and the two before it; years without a value are passed over.
     *
     * @param year the last year
     * @param comparableFrom the first year whose values can be compared with those of the last
     * @return empty for an indicator without a denominator, or when no year has a value
     */
    public static Optional<PooledValue> of(
            IndicatorHistory history, Indicator indicator, IndicatorKey key, int year, int comparableFrom) {
        if (indicator.denominator() == null) {
            return Optional.empty();
        }
        @Nullable PooledValue pooled = null;
        BigDecimal events = BigDecimal.ZERO;
        BigDecimal population = BigDecimal.ZERO;
        for (int each : history.years().subSet(Math.max(comparableFrom, year - YEARS + 1), true, year, true)) {
            IndicatorValue value = history.find(each, key).orElse(null);
            if (value == null || value.value() == null || value.numerator() == null || value.denominator() == null) {
                continue;
            }
            events = events.add(value.numerator());
            population = population.add(value.denominator());
            pooled = new PooledValue(
                    pooled == null ? each : pooled.firstYear,
                    each,
                    new Quotient(events.multiply(indicator.multiplier()), population));
        }
        return Optional.ofNullable(pooled);
    }

    /** Rounded once, to 10 decimals. */
    public BigDecimal published() {
        return exact.published();
    }
}
