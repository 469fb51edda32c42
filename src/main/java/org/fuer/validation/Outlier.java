package org.fuer.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fuer.catalogue.JobSettings.ValidationSettings;
import org.fuer.catalogue.ValueType;

/**
 * Judges whether a value lies far from a short series of its own earlier years. It does when three things come together:
 * its robust score among the values is beyond the limit (3.5 by default); so is that of its change on the year before
 * among the earlier changes, in logarithms where all are positive, so that steady growth is no outlier; and it differs
 * from the median by enough to matter, for one of five points is easily ten robust deviations off and still near. Counts
 * too small for JUMP are left alone; a percentage must besides have moved so many points on the year before.
 */
final class Outlier {

    /** Fewer points have no spread to speak of. */
    static final int LEAST_POINTS = 5;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ValidationSettings settings;

    Outlier(ValidationSettings settings) {
        this.settings = settings;
    }

    /** How a value stands to its series. */
    enum Place {
        NEAR,
        FAR,
        /** All earlier values are the same, so that nothing tells what is far. */
        NO_SPREAD
    }

    /**
     * Judges a value.
     *
     * @param series the earlier values, oldest first, at least five
     */
    Place judge(ValueType type, List<BigDecimal> series, BigDecimal value) {
        double[] earlier = series.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        double limit = settings.outlierScore().doubleValue();
        OptionalDouble level = RobustScore.of(value.doubleValue(), earlier);
        if (level.isEmpty()) {
            return Place.NO_SPREAD;
        }
        if (Math.abs(level.getAsDouble()) <= limit || !matters(type, series, value)) {
            return Place.NEAR;
        }
        return Math.abs(change(earlier, value.doubleValue())) <= limit ? Place.NEAR : Place.FAR;
    }

    private boolean matters(ValueType type, List<BigDecimal> series, BigDecimal value) {
        BigDecimal median = median(series);
        BigDecimal distance = value.subtract(median).abs();
        if (type == ValueType.PERCENT) {
            BigDecimal latest = series.get(series.size() - 1);
            BigDecimal points = settings.outlierPoints();
            return distance.compareTo(points) >= 0
                    && value.subtract(latest).abs().compareTo(points) >= 0;
        }
        boolean large = type != ValueType.COUNT || value.max(median).compareTo(settings.jumpMinimum()) >= 0;
        BigDecimal factor = settings.outlierFactor();
        return large
                && (value.compareTo(median.multiply(factor)) >= 0
                        || value.multiply(factor).compareTo(median) <= 0);
    }

    /** The score of the last change among the earlier ones; infinite where those were all the same. */
    private static double change(double[] earlier, double value) {
        int last = earlier.length - 1;
        boolean positive = value > 0 && IntStream.range(0, earlier.length).allMatch(i -> earlier[i] > 0);
        double[] changes = IntStream.range(0, last)
                .mapToDouble(i -> step(earlier[i], earlier[i + 1], positive))
                .toArray();
        return RobustScore.of(step(earlier[last], value, positive), changes).orElse(Double.POSITIVE_INFINITY);
    }

    private static double step(double from, double to, boolean inLogarithms) {
        return inLogarithms ? StrictMath.log(to / from) : to - from;
    }

    static BigDecimal median(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }
}
