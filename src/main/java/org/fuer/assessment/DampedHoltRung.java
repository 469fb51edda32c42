package org.fuer.assessment;

import java.math.BigDecimal;
import org.fuer.fact.Quotient;

/**
 * Seven values and more: Holt's method with a damped trend; the slope of Theil and Sen is said beside it.
 *
 * @param trend what is looked ahead
 * @param line the line of Theil and Sen, which it starts on
 * @param damping the share of the trend that goes on from one projected year to the next (φ)
 * @param holt where level and slope stand after the last value
 */
record DampedHoltRung(Trend trend, TheilSen line, BigDecimal damping, DampedHolt holt) implements Rung {

    /** The 97.5 % quantile of the normal distribution. */
    static final double NORMAL_QUANTILE = 1.959963984540054;

    static DampedHoltRung of(Trend trend, BigDecimal damping) {
        TheilSen line = Rung.line(trend.points());
        int last = trend.last().year();
        int[] years =
                trend.points().stream().mapToInt(point -> point.year() - last).toArray();
        return new DampedHoltRung(
                trend,
                line,
                damping,
                DampedHolt.fitted(years, Rung.numbers(trend.points()), damping.doubleValue(), line));
    }

    @Override
    public Movement.Method method() {
        return Movement.Method.DAMPED_HOLT;
    }

    @Override
    public Expected in(int year) {
        int ahead = year - trend.last().year();
        double value = holt.ahead(ahead);
        double half = NORMAL_QUANTILE * holt.error(ahead);
        return new Expected(Rung.tenDecimals(value), Rung.tenDecimals(value - half), Rung.tenDecimals(value + half));
    }

    @Override
    public String basis(Shown shown, String growth, int year, Quotient expected) {
        Quotient now = Rung.tenDecimals(holt.level());
        Quotient next = Rung.tenDecimals(holt.slope() * holt.damping());
        String mean = shown.pace("pace.mean", trend.yearly()) + growth;
        String slope = shown.pace("pace.trend", Rung.tenDecimals(line.slope()));
        String way = shown.way("pace.next", now, next, steps(year - trend.last().year()), expected);
        return "{basis.damped-holt|" + trend.years() + "|" + mean + "|" + slope + "|" + way + "|"
                + damping.stripTrailingZeros().toPlainString() + "}";
    }

    /** How many times the next step all the steps together are: 1 + φ + φ² + … */
    private BigDecimal steps(int years) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal power = BigDecimal.ONE;
        for (int i = 0; i < years; i++) {
            sum = sum.add(power);
            power = power.multiply(damping);
        }
        return sum;
    }
}
