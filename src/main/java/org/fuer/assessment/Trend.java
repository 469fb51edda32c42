package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * How a series moved from its first to its last point.
 *
 * @param points the points, at least two, oldest first
 * @param yearly the mean yearly change from the first to the last, in the indicator's unit
 * @param volatility the standard deviation of the yearly changes, over a missing year that of the mean of the two, to
 *     10 decimals; null with fewer than two changes
 */
record Trend(List<Point> points, Quotient yearly, @Nullable BigDecimal volatility) {

    Trend {
        points = List.copyOf(points);
    }

    /** The trend of these points, oldest first; empty when there are fewer than two. */
    static Optional<Trend> of(List<Point> points) {
        return points.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Trend(points, change(points.get(0), points.get(points.size() - 1)), volatilityOf(points)));
    }

    Point first() {
        return points.get(0);
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    /** The first and the last year, for the places of a word: {@code 2020|2025}. */
    String years() {
        return first().year() + "|" + last().year();
    }

    /** The point before the last one. */
    Point previous() {
        return points.get(points.size() - 2);
    }

    /** The yearly change from each point to the next, exact. */
    List<Quotient> changes() {
        List<Quotient> changes = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            changes.add(change(points.get(i - 1), points.get(i)));
        }
        return changes;
    }

    /** Whether the last two changes both went against the wanted direction, 1 up or -1 down. */
    boolean wrongTwiceInARow(int wanted) {
        return wanted != 0
                && points.size() > 2
                && last().value().compareTo(previous().value()) == -wanted
                && previous().value().compareTo(points.get(points.size() - 3).value()) == -wanted;
    }

    /** Whether no year is missing between the last three points. */
    boolean lastThreeInARow() {
        return points.size() > 2
                && last().year() - points.get(points.size() - 3).year() == 2;
    }

    /**
     * Whether the standard deviation of the yearly changes is larger than a distance: then chance alone can cover it.
     * Always false for fewer than two changes.
     */
    boolean moreVolatileThan(Quotient distance) {
        return volatility != null && Quotient.of(volatility).compareTo(distance) > 0;
    }

    private static Quotient change(Point from, Point to) {
        return to.value().minus(from.value()).dividedBy(Quotient.of(to.year() - from.year()));
    }

    private static @Nullable BigDecimal volatilityOf(List<Point> points) {
        int count = points.size() - 1;
        if (count < 2) {
            return null;
        }
        double[] changes = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            changes[i] = (to.number() - from.number()) / (to.year() - from.year());
            sum += changes[i];
        }
        double squares = 0;
        for (double change : changes) {
            squares += (change - sum / count) * (change - sum / count);
        }
        return Rung.tenDecimals(StrictMath.sqrt(squares / (count - 1))).published();
    }
}
