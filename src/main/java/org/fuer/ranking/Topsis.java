package org.fuer.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * TOPSIS: how near a candidate is to the best and how far from the worst value of every indicator among the candidates,
 * C = D⁻ ÷ (D⁺ + D⁻), 0 to 1. Columns are divided by the root of their sum of squares (Hwang and Yoon 1981). More is
 * better. Another candidate may turn the order of the others round, so it never makes a published ranking.
 */
final class Topsis {

    private Topsis() {}

    /** The closeness of each row; empty when all are the same, as best and worst are one then. */
    static List<OptionalDouble> closeness(double[][] rows, double[] weights) {
        double[] toBest = new double[rows.length];
        double[] toWorst = new double[rows.length];
        for (int j = 0; j < weights.length; j++) {
            double[] weighted = weighted(Columns.of(rows, j), weights[j]);
            double best = Arrays.stream(weighted).max().orElse(0);
            double worst = Arrays.stream(weighted).min().orElse(0);
            for (int i = 0; i < rows.length; i++) {
                toBest[i] += (best - weighted[i]) * (best - weighted[i]);
                toWorst[i] += (weighted[i] - worst) * (weighted[i] - worst);
            }
        }
        OptionalDouble[] closeness = new OptionalDouble[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double near = StrictMath.sqrt(toBest[i]);
            double far = StrictMath.sqrt(toWorst[i]);
            closeness[i] = near + far == 0 ? OptionalDouble.empty() : OptionalDouble.of(far / (near + far));
        }
        return List.of(closeness);
    }

    /** A column of zeros stays one. */
    private static double[] weighted(double[] column, double weight) {
        double length = StrictMath.sqrt(
                Arrays.stream(column).map(value -> value * value).sum());
        return Arrays.stream(column)
                .map(value -> length == 0 ? 0 : weight * value / length)
                .toArray();
    }
}
