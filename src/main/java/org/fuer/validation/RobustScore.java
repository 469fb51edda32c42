package org.fuer.validation;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far a number lies from others, in robust standard deviations: 0.6745 · (x − median) / MAD. Where more than half of
 * the others are equal, so that MAD is zero, 1.2533 times their mean absolute deviation takes the place of MAD / 0.6745.
 */
final class RobustScore {

    private static final double NORMAL_MAD = 0.6745;
    private static final double NORMAL_MEAN_DEVIATION = 1.2533;

    /** What is less than this share of the numbers is the noise of binary fractions. */
    private static final double NOISE = 1e-12;

    private RobustScore() {}

    /** The score of x against the others, at least one; empty where they are all the same. */
    static OptionalDouble of(double x, double... others) {
        double median = median(others);
        double[] deviations =
                Arrays.stream(others).map(other -> Math.abs(other - median)).toArray();
        double noise = NOISE * Math.max(1, Math.abs(median));
        double spread = median(deviations) / NORMAL_MAD;
        if (spread <= noise) {
            spread = Arrays.stream(deviations).sum() / deviations.length * NORMAL_MEAN_DEVIATION;
        }
        return spread <= noise ? OptionalDouble.empty() : OptionalDouble.of((x - median) / spread);
    }

    static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
