package org.fuer.assessment;

import java.util.Optional;
import org.fuer.fact.Quotient;

/**
 * How far an indicator lies behind another one in a year.
 *
 * @param year the year
 * @param width the distance, 0 when it is not behind
 */
record Gap(int year, Quotient width) {

    /** The distance of a value behind another; with {@code wanted} 0 in either direction. */
    static Quotient width(Quotient value, Quotient other, int wanted) {
        Quotient behind = wanted < 0 ? value.minus(other) : other.minus(value);
        if (wanted == 0) {
            return behind.magnitude();
        }
        return behind.signum() > 0 ? behind : Quotient.ZERO;
    }

    /** The gap of the base year, else of the first later year in which both are known; empty before the year judged. */
    static Optional<Gap> atBase(Situation situation, Companion companion, int wanted) {
        for (Point point : situation.points()) {
            Optional<Quotient> other = companion.series().at(point.year());
            if (other.isPresent() && point.year() < situation.year()) {
                return Optional.of(new Gap(point.year(), width(point.value(), other.get(), wanted)));
            }
        }
        return Optional.empty();
    }
}
