package org.fuer.ranking;

import java.util.Arrays;
import java.util.Optional;

/**
 * Weights by entropy (熵权): an indicator weighs the more, the more it tells the candidates apart. With p = x ÷ Σ x over the
 * candidates and e = −Σ p·ln p ÷ ln n, where 0·ln 0 is 0, the weight is 1 − e over the sum of all 1 − e. Nothing is added
 * to zeros: that would change the weights. They change with the data, so they never make a published index.
 */
final class EntropyWeights {

    private EntropyWeights() {}

    /**
     * The weights of the columns, which add up to 1. A column in which all candidates are the same weighs nothing; where
     * all columns are so, or with fewer than two candidates, there are no weights.
     *
     * @param rows the candidates' values, none less than zero
     * @throws IllegalArgumentException if a value is less than zero
     */
    static Optional<double[]> of(double[][] rows) {
        if (rows.length < 2) {
            return Optional.empty();
        }
        double[] spread = new double[rows[0].length];
        for (int j = 0; j < spread.length; j++) {
            spread[j] = spread(Columns.of(rows, j));
        }
        double all = Arrays.stream(spread).sum();
        return all == 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(spread).map(one -> one / all).toArray());
    }

    /** 1 − e. That of a constant column is exactly 0, whatever the rounding of its logarithms. */
    private static double spread(double[] column) {
        if (Arrays.stream(column).anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("less than zero: " + Arrays.toString(column));
        }
        if (Normalisation.isConstant(column)) {
            return 0;
        }
        double sum = Arrays.stream(column).sum();
        double entropy = Arrays.stream(column)
                .filter(value -> value > 0)
                .map(value -> -value / sum * StrictMath.log(value / sum))
                .sum();
        return Math.max(0, 1 - entropy / StrictMath.log(column.length));
    }
}
