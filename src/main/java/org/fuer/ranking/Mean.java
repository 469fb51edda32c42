package org.fuer.ranking;

import java.util.OptionalDouble;

/** Weighted means. Those that a zero would make meaningless do not exist with one; none exists of nothing. */
final class Mean {

    private Mean() {}

    /** Σ w·x ÷ Σ w. */
    static OptionalDouble arithmetic(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            weight += weights[i];
        }
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weight);
    }

    /** exp(Σ w·ln x ÷ Σ w); empty when a value is not greater than zero. */
    static OptionalDouble geometric(double[] values, double[] weights) {
        double[] logarithms = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] <= 0) {
                return OptionalDouble.empty();
            }
            logarithms[i] = StrictMath.log(values[i]);
        }
        OptionalDouble mean = arithmetic(logarithms, weights);
        return mean.isEmpty() ? mean : OptionalDouble.of(StrictMath.exp(mean.getAsDouble()));
    }

    /** Σ w ÷ Σ (w ÷ x); empty when a value is zero, or when the parts cancel out. */
    static OptionalDouble harmonic(double[] values, double[] weights) {
        double[] inverse = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] == 0) {
                return OptionalDouble.empty();
            }
            inverse[i] = 1 / values[i];
        }
        OptionalDouble mean = arithmetic(inverse, weights);
        return mean.isEmpty() || mean.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 / mean.getAsDouble());
    }
}
