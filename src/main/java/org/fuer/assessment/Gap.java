package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuer.fact.Quotient;

/**
 * How far an indicator lies behind another one in a year.
 *
 * @param year the year
 * @param value the indicator
 * @param other the other one
 * @param wanted 1 or -1 when only being behind is a gap, 0 when both directions are
 */
record Gap(int year, Quotient value, Quotient other, int wanted) implements Comparable<Gap> {

    /** The distance, 0 when it is not behind. */
    Quotient width() {
        return behind() ? value.minus(other).magnitude() : Quotient.ZERO;
    }

    /** The distance of the figures with so many digits. */
    BigDecimal shown(Figures figures, int digits) {
        return behind()
                ? figures.round(value, digits)
                        .subtract(figures.round(other, digits))
                        .abs()
                : BigDecimal.ZERO;
    }

    private boolean behind() {
        return wanted == 0 || value.compareTo(other) == -wanted;
    }

    /** The gap of the base year, else of the first later year in which both are known; empty before the year judged. */
    static Optional<Gap> atBase(Situation situation, Companion companion, int wanted) {
        for (Point point : situation.sinceBase()) {
            Optional<Quotient> other = companion.series().at(point.year());
            if (other.isPresent() && point.year() < situation.valueYear()) {
                return Optional.of(new Gap(point.year(), point.value(), other.get(), wanted));
            }
        }
        return Optional.empty();
    }

    /** By width. */
    @Override
    public int compareTo(Gap gap) {
        return width().compareTo(gap.width());
    }
}
