package org.fuer.assessment;

import java.util.Collection;
import java.util.Optional;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.Quotient;

/**
 * The value expected in a later year if the mean yearly change goes on over the years; the interval is what the
 * smallest and the greatest change of a single year would lead to. Both are cut to the range that the indicator can
 * have.
 *
 * @param year the year
 * @param value the value expected
 * @param lower the lower end of the interval
 * @param upper the upper end
 */
record Projection(int year, Quotient value, Quotient lower, Quotient upper) {

    private static final Quotient HUNDRED = Quotient.of(100);

    /** The projection of a trend; empty with fewer than three points, or when the year has come. */
    static Optional<Projection> of(Indicator indicator, Trend trend, Collection<Quotient> known, int year) {
        if (!trend.canBeProjected() || year <= trend.last().year()) {
            return Optional.empty();
        }
        return Optional.of(new Projection(
                year,
                clip(ahead(trend, trend.yearly(), year), indicator, known),
                clip(ahead(trend, trend.leastChange(), year), indicator, known),
                clip(ahead(trend, trend.greatestChange(), year), indicator, known)));
    }

    private static Quotient ahead(Trend trend, Quotient yearly, int year) {
        int years = year - trend.last().year();
        return trend.last().value().plus(yearly.times(Quotient.of(years)));
    }

    /** What was never negative stays so; a percentage that was never above 100 (as a gross rate can be) stays so. */
    private static Quotient clip(Quotient value, Indicator indicator, Collection<Quotient> known) {
        if (value.signum() < 0 && known.stream().allMatch(one -> one.signum() >= 0)) {
            return Quotient.ZERO;
        }
        boolean percentage =
                indicator.unit().equals("%") && known.stream().allMatch(one -> one.compareTo(HUNDRED) <= 0);
        return percentage && value.compareTo(HUNDRED) > 0 ? HUNDRED : value;
    }
}
