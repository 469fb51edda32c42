package org.fuer.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.fuer.fact.Quotient;

/**
 * A rung of the ladder: the more comparable values a series has, the more is asked of how it is looked ahead. One or two
 * values are not looked ahead at all.
 */
sealed interface Rung permits MeanChangeRung, TheilSenRung, DampedHoltRung {

    /** The values from which on the mean yearly change is carried on. */
    int MEAN_CHANGE_FROM = 3;

    /** The values from which on it is the line of Theil and Sen. */
    int THEIL_SEN_FROM = 5;

    /** The values from which on it is Holt's method with a damped trend. */
    int DAMPED_HOLT_FROM = 7;

    /**
     * The rung that a trend stands on; empty with one or two values.
     *
     * @param damping the share of a trend that goes on from one projected year to the next (φ)
     */
    static Optional<Rung> of(Trend trend, BigDecimal damping) {
        int count = trend.points().size();
        if (count < MEAN_CHANGE_FROM) {
            return Optional.empty();
        }
        if (count < THEIL_SEN_FROM) {
            return Optional.of(new MeanChangeRung(trend));
        }
        return Optional.of(count < DAMPED_HOLT_FROM ? TheilSenRung.of(trend) : DampedHoltRung.of(trend, damping));
    }

    /** Its name in data. */
    Movement.Method method();

    /** What is looked ahead. */
    Trend trend();

    /** The value expected in a year after the last one, and its interval, whatever values the indicator can have. */
    Expected in(int year);

    /**
     * How it was got, in words of the bundle {@code assessment}: the pace, and what it starts from, so that a reader can
     * count it up.
     *
     * @param shown the digits of the sentence
     * @param growth the mean yearly growth in per cent, in words; empty where that is not said
     * @param year the year looked ahead to
     * @param expected the value expected there
     */
    String basis(Shown shown, String growth, int year, Quotient expected);

    /**
     * A value with its interval, to 10 decimals.
     *
     * @param value the value
     * @param lower the lower end
     * @param upper the upper end
     */
    record Expected(Quotient value, Quotient lower, Quotient upper) {}

    /** What a regression gives, as it is published and compared: 10 decimals, half to even. */
    static Quotient tenDecimals(double value) {
        return Quotient.of(BigDecimal.valueOf(value).setScale(Quotient.PUBLISHED_SCALE, RoundingMode.HALF_EVEN));
    }

    /** The line of Theil and Sen through the points, the year of the last one being 0. */
    static TheilSen line(List<Point> points) {
        int last = points.get(points.size() - 1).year();
        double[] years =
                points.stream().mapToDouble(point -> point.year() - last).toArray();
        return TheilSen.of(years, numbers(points))
                .orElseThrow(() -> new IllegalArgumentException("no two years among " + points));
    }

    /** The values of the points. */
    static double[] numbers(List<Point> points) {
        return points.stream().mapToDouble(Point::number).toArray();
    }
}
