package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holt's method with a damped trend against a slow computation that shares no code with it. */
class DampedHoltTests {

    private static final int[] YEARS = {2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025};
    private static final double[] VALUES = {80.1, 81.4, 81.9, 83.6, 83.2, 85, 86.3, 86.1, 87.8};

    @ParameterizedTest(name = "φ {0}")
    @ValueSource(strings = {"0.80", "0.90", "0.98"})
    void valueAndErrorAreThoseOfThePlainFormulas(String damping) {
        TheilSen line = line(YEARS, VALUES);
        DampedHolt holt = DampedHolt.fitted(YEARS, VALUES, Double.parseDouble(damping), line);
        Plain plain = new Plain(YEARS, VALUES, damping, line, holt.alpha(), holt.beta());

        for (int years = 1; years <= 10; years++) {
            assertThat(holt.ahead(years)).isCloseTo(plain.ahead(years), within(1e-11));
            assertThat(holt.error(years) * holt.error(years)).isCloseTo(plain.variance(years), within(1e-11));
        }
    }

    @Test
    void noOtherPairOfTheGridFitsBetter() {
        TheilSen line = line(YEARS, VALUES);
        DampedHolt holt = DampedHolt.fitted(YEARS, VALUES, 0.9, line);
        double best = new Plain(YEARS, VALUES, "0.9", line, holt.alpha(), holt.beta()).squares.doubleValue();

        for (int alpha = 1; alpha <= 9; alpha++) {
            for (int beta = 0; beta <= alpha; beta++) {
                assertThat(new Plain(YEARS, VALUES, "0.9", line, alpha / 10.0, beta / 10.0).squares.doubleValue())
                        .as("α 0.%d, β 0.%d", alpha, beta)
                        .isGreaterThanOrEqualTo(best - 1e-11);
            }
        }
    }

    @Test
    void overAMissingYearTheLevelMovesOnByTheDampedSlope() {
        int[] years = {2016, 2017, 2018, 2021, 2022, 2023, 2025};
        double[] values = {80.1, 81.4, 81.9, 83.6, 83.2, 85, 86.3};
        TheilSen line = line(years, values);
        DampedHolt holt = DampedHolt.fitted(years, values, 0.9, line);
        Plain plain = new Plain(years, values, "0.9", line, holt.alpha(), holt.beta());

        assertThat(holt.ahead(5)).isCloseTo(plain.ahead(5), within(1e-11));
        assertThat(holt.variance()).isCloseTo(plain.squares.doubleValue() / 2, within(1e-11));
    }

    @Test
    void aConstantSeriesStaysWithoutAnyError() {
        double[] values = {42.5, 42.5, 42.5, 42.5, 42.5, 42.5, 42.5, 42.5, 42.5};
        DampedHolt holt = DampedHolt.fitted(YEARS, values, 0.9, line(YEARS, values));

        assertThat(holt.ahead(5)).isEqualTo(42.5);
        assertThat(holt.error(5)).isZero();
    }

    private static TheilSen line(int[] years, double[] values) {
        double[] x = new double[years.length];
        for (int i = 0; i < years.length; i++) {
            x[i] = years[i];
        }
        return TheilSen.of(x, values).orElseThrow();
    }

    /** e = y − (l + φb); l′ = l + φb + αe; b′ = φb + βe, year by year, in decimals of 34 digits. */
    private static final class Plain {

        private static final MathContext DIGITS = MathContext.DECIMAL128;

        private final BigDecimal phi;
        private final BigDecimal alpha;
        private final BigDecimal beta;
        private final int count;
        private BigDecimal level;
        private BigDecimal slope;
        private BigDecimal squares = BigDecimal.ZERO;

        Plain(int[] years, double[] values, String damping, TheilSen line, double alpha, double beta) {
            this.phi = new BigDecimal(damping);
            this.alpha = BigDecimal.valueOf(alpha);
            this.beta = BigDecimal.valueOf(beta);
            this.count = values.length;
            level = new BigDecimal(line.at(years[0] - 1));
            slope = new BigDecimal(line.slope());
            int next = 0;
            for (int year = years[0]; year <= years[years.length - 1]; year++) {
                BigDecimal foreseen = level.add(phi.multiply(slope), DIGITS);
                BigDecimal error = BigDecimal.ZERO;
                if (years[next] == year) {
                    error = BigDecimal.valueOf(values[next]).subtract(foreseen, DIGITS);
                    next++;
                }
                level = foreseen.add(this.alpha.multiply(error), DIGITS);
                slope = phi.multiply(slope).add(this.beta.multiply(error), DIGITS);
                squares = squares.add(error.multiply(error), DIGITS);
            }
        }

        /** φ + φ² + … */
        double years(int ahead) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = 1; j <= ahead; j++) {
                sum = sum.add(phi.pow(j));
            }
            return sum.doubleValue();
        }

        double ahead(int years) {
            return level.doubleValue() + years(years) * slope.doubleValue();
        }

        double variance(int years) {
            double sum = 1;
            for (int j = 1; j < years; j++) {
                sum += StrictMath.pow(alpha.doubleValue() + beta.doubleValue() * years(j), 2);
            }
            return squares.doubleValue() / (count - 5) * sum;
        }
    }
}
