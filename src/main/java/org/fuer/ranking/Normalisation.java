package org.fuer.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Ways to make indicators comparable by how the candidates lie to each other (OECD/JRC Handbook, as COINr computes them).
 * More is better. Unlike the 实现程度 they move everybody when one candidate moves, so they only serve to see how much of a
 * ranking is owed to the method. What tells no candidate from another cannot be made comparable.
 */
final class Normalisation {

    private Normalisation() {}

    /** From 0 for the least to 100 for the greatest; empty when all are the same. */
    static Optional<double[]> minMax(double[] column) {
        if (isConstant(column)) {
            return Optional.empty();
        }
        double least = Arrays.stream(column).min().orElseThrow();
        double greatest = Arrays.stream(column).max().orElseThrow();
        return Optional.of(Arrays.stream(column)
                .map(value -> (value - least) / (greatest - least) * 100)
                .toArray());
    }

    /** Standard deviations (of a sample: n − 1) from the mean; empty for fewer than two or when all are the same. */
    static Optional<double[]> zScore(double[] column) {
        if (isConstant(column)) {
            return Optional.empty();
        }
        double mean = Arrays.stream(column).sum() / column.length;
        double squares = Arrays.stream(column)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = StrictMath.sqrt(squares / (column.length - 1));
        return Optional.of(
                Arrays.stream(column).map(value -> (value - mean) / deviation).toArray());
    }

    /** The share of the others that are less, 0 to 1: (rank − 1) ÷ (n − 1), ties low; empty for fewer than two. */
    static Optional<double[]> percentileRank(double[] column) {
        if (column.length < 2) {
            return Optional.empty();
        }
        double[] ascending = column.clone();
        Arrays.sort(ascending);
        Map<Double, Integer> less = new HashMap<>();
        for (int i = 0; i < ascending.length; i++) {
            less.putIfAbsent(ascending[i], i);
        }
        return Optional.of(Arrays.stream(column)
                .map(value -> less.getOrDefault(value, 0) / (column.length - 1.0))
                .toArray());
    }

    /** Whether all values are the same: also that of a single candidate. */
    static boolean isConstant(double[] column) {
        return Arrays.stream(column).allMatch(value -> value == column[0]);
    }
}
