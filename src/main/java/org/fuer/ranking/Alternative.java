package org.fuer.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Another way to make one score of the 实现程度 of several indicators. None of them makes a published ranking; they show
 * beside it how much of it is owed to the method.
 */
public enum Alternative {
    /** Each indicator from 0 for the last to 100 for the first candidate. */
    MIN_MAX((rows, weights) -> normalised(rows, weights, Normalisation::minMax)),
    /** Each indicator in standard deviations from the mean of the candidates. */
    Z_SCORE((rows, weights) -> normalised(rows, weights, Normalisation::zScore)),
    /** Each indicator by the share of the candidates that are behind. */
    PERCENTILE((rows, weights) -> normalised(rows, weights, Normalisation::percentileRank)),
    /** The geometric mean; none for who has a 0. */
    GEOMETRIC((rows, weights) -> each(rows, row -> Mean.geometric(row, weights))),
    /** The harmonic mean; none for who has a 0. */
    HARMONIC((rows, weights) -> each(rows, row -> Mean.harmonic(row, weights))),
    /** The geometric mean of the 功效系数, in which a 0 counts 60. */
    EFFICACY((rows, weights) -> each(rows, row -> Mean.geometric(efficacy(row), weights))),
    /** The arithmetic mean with weights by entropy (熵权). */
    ENTROPY((rows, weights) -> EntropyWeights.of(rows)
            .map(entropy -> each(rows, row -> Mean.arithmetic(row, entropy)))
            .orElseGet(() -> each(rows, row -> OptionalDouble.empty()))),
    /** TOPSIS. */
    TOPSIS(Topsis::closeness);

    /** Scores rows of 实现程度 0 to 100; empty for a row that the method cannot score. */
    private interface Method {
        List<OptionalDouble> scores(double[][] rows, double[] weights);
    }

    private final Method method;

    Alternative(Method method) {
        this.method = method;
    }

    /** The code in data files and messages: {@code min-max} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The score of each row, the higher the better; empty for one that the method cannot score. */
    List<OptionalDouble> scores(double[][] rows, double[] weights) {
        return method.scores(rows, weights);
    }

    private static List<OptionalDouble> each(double[][] rows, Function<double[], OptionalDouble> score) {
        return Arrays.stream(rows).map(score).toList();
    }

    private static double[] efficacy(double[] row) {
        return Arrays.stream(row)
                .map(degree -> Efficacy.OF_DEGREE.of(degree).orElseThrow())
                .toArray();
    }

    /** The arithmetic mean of the columns that can be made comparable. */
    private static List<OptionalDouble> normalised(
            double[][] rows, double[] weights, Function<double[], Optional<double[]>> normalisation) {
        List<double[]> columns = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        for (int j = 0; j < weights.length; j++) {
            double weight = weights[j];
            normalisation.apply(Columns.of(rows, j)).ifPresent(column -> {
                columns.add(column);
                kept.add(weight);
            });
        }
        double[] keptWeights = kept.stream().mapToDouble(Double::doubleValue).toArray();
        List<OptionalDouble> scores = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            int row = i;
            double[] values =
                    columns.stream().mapToDouble(column -> column[row]).toArray();
            scores.add(Mean.arithmetic(values, keptWeights));
        }
        return scores;
    }
}
