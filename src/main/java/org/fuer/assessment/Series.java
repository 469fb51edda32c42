package org.fuer.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;

/** The exact values of an indicator and slice, oldest first; a year without a value is not in it. */
final class Series {

    private final NavigableMap<Integer, Quotient> values = new TreeMap<>();

    private Series() {}

    /** The values up to a year; what came later does not exist for it. */
    static Series of(IndicatorHistory history, Indicator indicator, Breakdown breakdown, int lastYear) {
        Series series = new Series();
        IndicatorKey key = new IndicatorKey(indicator.code(), breakdown);
        for (int year : history.years().headSet(lastYear, true)) {
            history.find(year, key)
                    .filter(value -> value.value() != null)
                    .ifPresent(value -> series.values.put(year, value.exact(indicator)));
        }
        return series;
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

    /** All values, without their years. */
    Collection<Quotient> values() {
        return values.values();
    }
}
