package org.fuer.assessment;

/**
 * Holt's method with a damped additive trend, ETS(A,Ad,N) of Hyndman, Koehler, Ord and Snyder, Forecasting with
 * Exponential Smoothing (2008): each year the level moves on by the damped slope, and level and slope are corrected by
 * shares of what was not foreseen. It starts a year before the first value on the line of Theil and Sen.
 *
 * <p>A year without a value is never filled in: the level moves on by the damped slope, the slope is damped, and nothing
 * is corrected; the error of the next value is then that of a forecast over several years.
 *
 * @param level the level in the year of the last value
 * @param slope the slope there
 * @param damping the share of the slope that goes on from a year to the next (φ)
 * @param alpha the share of an error that corrects the level (α)
 * @param beta the share of it that corrects the slope (β)
 * @param variance the sum of squared errors ÷ (values − 5): α, β, φ and both starting values are counted
 */
record DampedHolt(double level, double slope, double damping, double alpha, double beta, double variance) {

    private static final int PARAMETERS = 5;
    private static final int TENTHS = 10;

    /**
     * Fitted: of α = 0.1, 0.2 … 0.9 and β = 0, 0.1 … α the pair with the least sum of squared errors, the smaller ones
     * where two have the same. Nine values are too few to fit more finely.
     *
     * @param years the years, oldest first, more than five
     * @param values the value of each
     * @param damping φ
     * @param line the line of Theil and Sen through them
     */
    static DampedHolt fitted(int[] years, double[] values, double damping, TheilSen line) {
        Run best = new Run(years, values, damping, line, 1, 0);
        for (int alpha = 1; alpha < TENTHS; alpha++) {
            for (int beta = 0; beta <= alpha; beta++) {
                Run run = new Run(years, values, damping, line, alpha, beta);
                if (run.squares < best.squares) {
                    best = run;
                }
            }
        }
        return new DampedHolt(
                best.level, best.slope, damping, best.alpha, best.beta, best.squares / (values.length - PARAMETERS));
    }

    /** The value expected so many years after the last one. */
    double ahead(int years) {
        return level + damped(years) * slope;
    }

    /** The standard error of that. */
    double error(int years) {
        double sum = 1;
        for (int j = 1; j < years; j++) {
            double weight = alpha + beta * damped(j);
            sum += weight * weight;
        }
        return StrictMath.sqrt(variance * sum);
    }

    /** φ + φ² + … over so many years. */
    private double damped(int years) {
        double sum = 0;
        double power = 1;
        for (int j = 0; j < years; j++) {
            power *= damping;
            sum += power;
        }
        return sum;
    }

    /** One pass over the values with given weights. */
    private static final class Run {

        private final double alpha;
        private final double beta;
        private double level;
        private double slope;
        private double squares;

        Run(int[] years, double[] values, double damping, TheilSen line, int alphaTenths, int betaTenths) {
            alpha = alphaTenths / (double) TENTHS;
            beta = betaTenths / (double) TENTHS;
            level = line.at(years[0] - 1);
            slope = line.slope();
            int year = years[0] - 1;
            for (int i = 0; i < values.length; i++) {
                for (; year < years[i]; year++) {
                    slope *= damping;
                    level += slope;
                }
                double error = values[i] - level;
                level += alpha * error;
                slope += beta * error;
                squares += error * error;
            }
        }
    }
}
