package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.Quotient;

/**
 * How an indicator moves: percentages, shares and ratios by so much a year, rates per 1,000 and more,
 * amounts and counts by so many per cent a year.
 */
enum PaceKind {
    /** The same step every year. */
    LINEAR,
    /** The same growth rate every year. */
    COMPOUND;

    private static final int RELATIVE_DIGITS = 30;

    /** The kind of an indicator; where a value is zero or negative there is no growth rate, so it is linear. */
    static PaceKind of(Indicator indicator, Collection<Quotient> values) {
        boolean bounded =
                switch (indicator.unit()) {
                    case "%", "百分点", "比值", "女=100" -> true;
                    default -> false;
                };
        return bounded || values.stream().anyMatch(value -> value.signum() <= 0) ? LINEAR : COMPOUND;
    }

    /**
     * Actual pace ÷ required pace: 1 arrives just in time, a negative ratio moves away.
     *
     * @param base where and when it started, not yet at the goal
     * @param current where it stands, later than the base
     * @param goal where it shall be, other than the base's value
     * @param goalYear when, later than the base
     */
    Quotient ratio(Point base, Point current, Quotient goal, int goalYear) {
        int elapsed = current.year() - base.year();
        int allowed = goalYear - base.year();
        double required = this == COMPOUND ? growth(base.value(), goal, allowed) : 0;
        if (required == 0) {
            return current.value()
                    .minus(base.value())
                    .times(Quotient.of(allowed))
                    .dividedBy(goal.minus(base.value()).times(Quotient.of(elapsed)));
        }
        return Quotient.of(BigDecimal.valueOf(growth(base.value(), current.value(), elapsed) / required));
    }

    /**
     * The yearly growth rate from one value to another (CAGR); 0.05 is 5 % a year. By way of the exact relative change,
     * so that a rate near zero keeps its digits.
     *
     * @param from not zero
     * @param to zero or of the same sign
     */
    static double growth(Quotient from, Quotient to, int years) {
        double change = to.minus(from).dividedBy(from).rounded(RELATIVE_DIGITS).doubleValue();
        return StrictMath.expm1(StrictMath.log1p(change) / years);
    }
}
