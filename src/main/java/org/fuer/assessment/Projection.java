package org.fuer.assessment;

import java.util.List;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.Quotient;

/**
 * The value expected in a later year, and its interval: computed as its rung has it, then rounded to 10 decimals and cut
 * to the range that the indicator can have.
 *
 * @param year the year
 * @param rung how it was looked ahead
 * @param uncut what came out, before it was cut
 * @param value the value expected
 * @param lower the lower end of the interval
 * @param upper the upper end
 */
record Projection(int year, Rung rung, Rung.Expected uncut, Quotient value, Quotient lower, Quotient upper) {

    private static final Quotient HUNDRED = Quotient.of(100);

    /** The projection of a series; it must end before the year. */
    static Projection of(Indicator indicator, Rung rung, int year) {
        Rung.Expected uncut = rung.in(year);
        List<Point> points = rung.trend().points();
        boolean neverNegative = points.stream().allMatch(point -> point.value().signum() >= 0);
        boolean percentage = indicator.unit().equals("%")
                && points.stream().allMatch(point -> point.value().compareTo(HUNDRED) <= 0);
        return new Projection(
                year,
                rung,
                uncut,
                cut(uncut.value(), neverNegative, percentage),
                cut(uncut.lower(), neverNegative, percentage),
                cut(uncut.upper(), neverNegative, percentage));
    }

    /** What was never negative stays so; a percentage that was never above 100 (as a gross rate can be) stays so. */
    private static Quotient cut(Quotient value, boolean neverNegative, boolean percentage) {
        if (neverNegative && value.signum() < 0) {
            return Quotient.ZERO;
        }
        return percentage && value.compareTo(HUNDRED) > 0 ? HUNDRED : value;
    }

    /** On which side of a region the value expected lies, the ends of the region rounded as it is: -1, 0 or 1. */
    int side(Region region) {
        return region.published().side(value);
    }

    /** Whether the interval holds values on both sides of an end of the region. */
    boolean isUncertain(Region region) {
        Region ends = region.published();
        return ends.side(lower) != ends.side(value) || ends.side(upper) != ends.side(value);
    }

    /** Whether something of it was cut at zero. */
    boolean isCutBelow() {
        return lower.compareTo(uncut.lower()) > 0;
    }

    /** Whether something of it was cut at 100 %. */
    boolean isCutAbove() {
        return upper.compareTo(uncut.upper()) < 0;
    }
}
