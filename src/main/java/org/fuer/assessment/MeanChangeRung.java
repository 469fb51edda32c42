package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.fuer.fact.Quotient;

/**
 * Three or four values: the mean yearly change goes on from the last value. The interval, for reference only, is what
 * the smallest and the greatest yearly change would lead to.
 *
 * @param trend what is looked ahead
 */
record MeanChangeRung(Trend trend) implements Rung {

    @Override
    public Movement.Method method() {
        return Movement.Method.MEAN_CHANGE;
    }

    @Override
    public Expected in(int year) {
        List<Quotient> changes = trend.changes();
        return new Expected(
                ahead(trend.yearly(), year),
                ahead(Collections.min(changes), year),
                ahead(Collections.max(changes), year));
    }

    private Quotient ahead(Quotient yearly, int year) {
        Quotient steps = yearly.times(Quotient.of(year - trend.last().year()));
        return Quotient.of(trend.last().value().plus(steps).published());
    }

    @Override
    public String basis(Shown shown, String growth, int year, Quotient expected) {
        BigDecimal years = BigDecimal.valueOf(year - trend.last().year());
        String pace = shown.pace("pace.mean", trend.yearly(), trend.last().value(), years, expected);
        return "{basis.mean-change|" + trend.years() + "|" + pace + growth + "}";
    }
}
