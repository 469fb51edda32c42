package org.fuer.assessment;

import java.math.BigDecimal;
import org.fuer.fact.Quotient;

/**
 * Five or six values: the line of Theil and Sen goes on. Its 95 % interval is approximate, for it is that of a line of
 * least squares.
 *
 * @param trend what is looked ahead
 * @param line the line, the year of the last value being 0
 */
record TheilSenRung(Trend trend, TheilSen line) implements Rung {

    /** The 97.5 % quantiles of Student's t with three degrees of freedom, and with four. */
    static final double[] T_QUANTILES = {3.182446305284263, 2.776445105197799};

    static TheilSenRung of(Trend trend) {
        return new TheilSenRung(trend, Rung.line(trend.points()));
    }

    @Override
    public Movement.Method method() {
        return Movement.Method.THEIL_SEN;
    }

    @Override
    public Expected in(int year) {
        int ahead = year - trend.last().year();
        double value = line.at(ahead);
        double half = line.halfWidth(ahead, T_QUANTILES[trend.points().size() - THEIL_SEN_FROM]);
        return new Expected(Rung.tenDecimals(value), Rung.tenDecimals(value - half), Rung.tenDecimals(value + half));
    }

    @Override
    public String basis(Shown shown, String growth, int year, Quotient expected) {
        BigDecimal years = BigDecimal.valueOf(year - trend.last().year());
        Quotient now = Rung.tenDecimals(line.at(0));
        String mean = shown.pace("pace.mean", trend.yearly()) + growth;
        String way = shown.way("pace.trend", now, Rung.tenDecimals(line.slope()), years, expected);
        return "{basis.theil-sen|" + trend.years() + "|" + mean + "|" + way + "}";
    }
}
