package org.fuer.assessment;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The line of Theil and Sen: its slope is the median of the slopes between any two points, so that a single bad year
 * does not turn it. P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, Journal of the American
 * Statistical Association 63 (1968).
 */
final class TheilSen {

    /** With fewer points the ranks of the interval would lie outside the slopes. */
    private static final int FEWEST_FOR_RANKS = 5;

    private final double[] x;
    private final double[] y;
    private final double[] slopes;
    private final double slope;
    private final double jointIntercept;

    private TheilSen(double[] x, double[] y, double[] slopes) {
        this.x = x;
        this.y = y;
        this.slopes = slopes;
        this.slope = medianOfSorted(slopes);
        double[] rest = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            rest[i] = y[i] - slope * x[i];
        }
        this.jointIntercept = median(rest);
    }

    /** The line through these points, in any order; empty when no two of them differ in x. */
    static Optional<TheilSen> of(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[i] != x[j]) {
                    slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
                }
            }
        }
        if (count == 0) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(slopes, count);
        Arrays.sort(sorted);
        return Optional.of(new TheilSen(x.clone(), y.clone(), sorted));
    }

    /** The median slope. */
    double slope() {
        return slope;
    }

    /** The median of y − slope × x: the line lies in the middle of the points. Projections use this one. */
    double jointIntercept() {
        return jointIntercept;
    }

    /** The median of y less slope × the median of x, as Sen wrote it. */
    double separateIntercept() {
        return median(y) - slope * median(x);
    }

    /** The height of the line, with the joint intercept. */
    double at(double where) {
        return jointIntercept + slope * where;
    }

    /**
     * The half-width of an approximate prediction interval: as for a line of least squares, about the residuals of this
     * one.
     *
     * @param quantile the quantile of Student's t with two degrees of freedom fewer than points
     */
    double halfWidth(double where, double quantile) {
        int count = x.length;
        double mean = Arrays.stream(x).sum() / count;
        double spread = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            spread += (x[i] - mean) * (x[i] - mean);
            squares += (y[i] - at(x[i])) * (y[i] - at(x[i]));
        }
        double away = where - mean;
        return quantile * StrictMath.sqrt(squares / (count - 2) * (1 + 1.0 / count + away * away / spread));
    }

    /**
     * The confidence interval of the slope: the slopes at ranks about the middle, as far apart as Kendall's statistic
     * varies by chance, less for ties. With fewer than five points it is the whole range of the slopes.
     *
     * @param level the confidence, as 0.95
     */
    Slopes interval(double level) {
        int last = slopes.length - 1;
        if (x.length < FEWEST_FOR_RANKS) {
            return new Slopes(slopes[0], slopes[last]);
        }
        double chance = NormalDistribution.of(0, 1).inverseCumulativeProbability((1 + level) / 2)
                * StrictMath.sqrt((pairs(x.length) - ties(x) - ties(y)) / 18);
        int low = (int) StrictMath.rint((slopes.length - chance) / 2) - 1;
        int high = (int) StrictMath.rint((slopes.length + chance) / 2);
        return new Slopes(slopes[Math.max(low, 0)], slopes[Math.min(high, last)]);
    }

    /** The ends of an interval of slopes. */
    record Slopes(double lower, double upper) {}

    private static double ties(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double ties = 0;
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[from]) {
                ties += pairs(i - from);
                from = i;
            }
        }
        return ties;
    }

    private static double pairs(int count) {
        return count * (count - 1.0) * (2.0 * count + 5);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return medianOfSorted(sorted);
    }

    private static double medianOfSorted(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
