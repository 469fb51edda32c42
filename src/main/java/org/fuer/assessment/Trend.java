package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fuer.indicator.Quotient;

/**
 * How a series moved from its first to its last point, each a year or more apart.
 *
 * @param kind whether the yearly change is a step in the indicator's unit or a growth rate (0.05 is 5 %)
 * @param points the points, at least two
 * @param yearly the mean yearly change
 * @param changes the yearly change from each point to the next
 */
record Trend(PaceKind kind, List<Point> points, Quotient yearly, List<Quotient> changes) {

    private static final int FEWEST_POINTS = 3;

    Trend {
        points = List.copyOf(points);
        changes = List.copyOf(changes);
    }

    /** The trend of these points; empty when there are fewer than two. */
    static Optional<Trend> of(PaceKind kind, List<Point> points) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        Quotient yearly = change(kind, points.get(0), points.get(points.size() - 1));
        return Optional.of(new Trend(kind, points, yearly, changes(kind, points)));
    }

    private static List<Quotient> changes(PaceKind kind, List<Point> points) {
        List<Quotient> changes = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            changes.add(change(kind, points.get(i - 1), points.get(i)));
        }
        return changes;
    }

    private static Quotient change(PaceKind kind, Point from, Point to) {
        int years = to.year() - from.year();
        return kind == PaceKind.LINEAR
                ? to.value().minus(from.value()).dividedBy(Quotient.of(years))
                : Quotient.of(BigDecimal.valueOf(PaceKind.growth(from.value(), to.value(), years)));
    }

    /** Whether there are enough points to look ahead: three. */
    boolean canBeProjected() {
        return points.size() >= FEWEST_POINTS;
    }

    Point first() {
        return points.get(0);
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    Quotient leastChange() {
        return Collections.min(changes);
    }

    Quotient greatestChange() {
        return Collections.max(changes);
    }

    /** Whether the last two changes both went against the wanted direction, 1 up or -1 down. */
    boolean wrongTwiceInARow(int wanted) {
        int size = changes.size();
        return wanted != 0
                && size >= 2
                && changes.get(size - 1).signum() == -wanted
                && changes.get(size - 2).signum() == -wanted;
    }

    /**
     * Whether the standard deviation of the yearly steps is larger than a distance: then chance alone can cover it. Always
     * false for fewer than two changes.
     */
    boolean moreVolatileThan(Quotient distance) {
        if (changes.size() < 2) {
            return false;
        }
        List<Quotient> steps = changes(PaceKind.LINEAR, points);
        Quotient mean = sum(steps).dividedBy(Quotient.of(steps.size()));
        List<Quotient> squares = steps.stream()
                .map(step -> step.minus(mean))
                .map(deviation -> deviation.times(deviation))
                .toList();
        Quotient variance = sum(squares).dividedBy(Quotient.of(steps.size() - 1L));
        return variance.compareTo(distance.times(distance)) > 0;
    }

    private static Quotient sum(List<Quotient> parts) {
        return parts.stream().reduce(Quotient.ZERO, Quotient::plus);
    }
}
