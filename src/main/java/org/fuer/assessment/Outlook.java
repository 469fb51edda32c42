package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Indicator;

/**
 * How an indicator moved, and where it is expected to be in the due year. Worked out once, however often it is asked for.
 *
 * @param points its comparable values up to the year judged, oldest first
 * @param trend how it moved; empty with fewer than two values
 * @param projection what is expected in the due year if it goes on like this; empty with too few values, or when due
 */
record Outlook(List<Point> points, Optional<Trend> trend, Optional<Projection> projection) {

    /**
     * @param indicator the indicator
     * @param points its comparable values, oldest first
     * @param due whether the target is due
     * @param dueYear when it is
     * @param damping the share of a trend that goes on from one projected year to the next (φ)
     */
    static Outlook of(Indicator indicator, List<Point> points, boolean due, int dueYear, BigDecimal damping) {
        Optional<Trend> trend = Trend.of(points);
        Optional<Rung> rung = due ? Optional.empty() : trend.flatMap(moved -> Rung.of(moved, damping));
        return new Outlook(points, trend, rung.map(on -> Projection.of(indicator, on, dueYear)));
    }
}
