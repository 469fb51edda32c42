package org.fuer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.jspecify.annotations.Nullable;

/**
 * The exact values of an indicator and slice that can be compared with each other, oldest first; a year without a value
 * is not in it.
 */
final class Series {

    private final NavigableMap<Integer, Quotient> values = new TreeMap<>();
    private final @Nullable Break lastBreak;
    private final @Nullable Point standing;

    /**
     * The values from a break on up to a year; what came later does not exist for it.
     *
     * @param lastBreak from when on values can be compared, or null for all of them
     * @param survey whether the latest value stands until there is another
     */
    Series(
            IndicatorHistory history,
            Indicator indicator,
            Breakdown breakdown,
            @Nullable Break lastBreak,
            int lastYear,
            boolean survey) {
        this.lastBreak = lastBreak;
        IndicatorKey key = new IndicatorKey(indicator.code(), breakdown);
        for (int year : history.years().headSet(lastYear, true).tailSet(comparableFrom(), true)) {
            history.find(year, key)
                    .filter(value -> value.value() != null)
                    .ifPresent(value -> values.put(year, value.exact(indicator)));
        }
        this.standing = history.standingYear(key, lastYear, comparableFrom(), survey)
                .flatMap(year -> at(year).map(value -> new Point(year, value)))
                .orElse(null);
    }

    /**
     * The value that stands in the last year: its own or, of a survey that was not held, the latest before (沿用). A year
     * whose denominator is zero has none.
     */
    Optional<Point> standing() {
        return Optional.ofNullable(standing);
    }

    /** Why nothing earlier is in it, or empty. */
    Optional<Break> lastBreak() {
        return Optional.ofNullable(lastBreak);
    }

    /** The first year whose values can be compared; 0 for all. */
    int comparableFrom() {
        return lastBreak == null ? 0 : lastBreak.year();
    }

    /** The value of a year, or empty. */
    Optional<Quotient> at(int year) {
        return Optional.ofNullable(values.get(year));
    }

    /** The first value of a year or later, or empty. */
    Optional<Point> firstFrom(int year) {
        return Optional.ofNullable(values.ceilingEntry(year)).map(entry -> new Point(entry.getKey(), entry.getValue()));
    }

    /** The values of a year and later. */
    List<Point> from(int year) {
        List<Point> points = new ArrayList<>();
        values.tailMap(year, true).forEach((at, value) -> points.add(new Point(at, value)));
        return points;
    }

    /** All values. */
    List<Point> points() {
        return from(Integer.MIN_VALUE);
    }
}
