package org.fuer.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fuer.fact.Quotient;

/**
 * How a series moved from its first to its last point.
 *
 * @param points the points, at least two
 * @param yearly the mean yearly change, in the indicator's unit
 * @param changes the yearly change from each point to the next; over a missing year the mean of the two
 */
record Trend(List<Point> points, Quotient yearly, List<Quotient> changes) {

    private static final int FEWEST_POINTS = 3;

    Trend {
        points = List.copyOf(points);
        changes = List.copyOf(changes);
    }

    /** The trend of these points, oldest first; empty when there are fewer than two. */
    static Optional<Trend> of(List<Point> points) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        List<Quotient> changes = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            changes.add(change(points.get(i - 1), points.get(i)));
        }
        return Optional.of(new Trend(points, change(points.get(0), points.get(points.size() - 1)), changes));
    }

    private static Quotient change(Point from, Point to) {
        return to.value().minus(from.value()).dividedBy(Quotient.of(to.year() - from.year()));
    }

    Point first() {
        return points.get(0);
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    /** Whether there are enough points to look ahead: three. */
    boolean canBeProjected() {
        return points.size() >= FEWEST_POINTS;
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
     * Whether the standard deviation of the yearly changes is larger than a distance: then chance alone can cover it.
     * Always false for fewer than two changes.
     */
    boolean moreVolatileThan(Quotient distance) {
        if (changes.size() < 2) {
            return false;
        }
        Quotient mean = sum(changes).dividedBy(Quotient.of(changes.size()));
        List<Quotient> squares = changes.stream()
                .map(change -> change.minus(mean))
                .map(deviation -> deviation.times(deviation))
                .toList();
        Quotient variance = sum(squares).dividedBy(Quotient.of(changes.size() - 1L));
        return variance.compareTo(distance.times(distance)) > 0;
    }

    private static Quotient sum(List<Quotient> parts) {
        return parts.stream().reduce(Quotient.ZERO, Quotient::plus);
    }
}
