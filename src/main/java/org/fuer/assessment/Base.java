package org.fuer.assessment;

import java.util.Optional;
import org.fuer.catalogue.Baseline;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;

/**
 * Where progress is counted from: what the target or the plan prints, else the value of the base year (the target's own
 * where it names one), else the first value after it. A printed figure without a year belongs to the base year, the end
 * of the plan before. One from before a break cannot be compared: the first value since takes its place.
 *
 * @param year the year of the value
 * @param value the value in the indicator's unit
 */
record Base(int year, Quotient value) {

    static Optional<Base> of(Target target, Indicator indicator, Place place, Series series) {
        int baseYear = place.settings().assessment().baseYear();
        return printedInTarget(target, indicator, baseYear)
                .or(() -> printedInPlan(target, indicator, place, baseYear))
                .filter(printed -> printed.year() >= series.comparableFrom())
                .or(() ->
                        series.firstFrom(yearOf(target, baseYear)).map(point -> new Base(point.year(), point.value())));
    }

    /** The year that the target counts from, as in 比2020年降低20%; else the base year of the place. */
    private static int yearOf(Target target, int baseYear) {
        return target.baselineYear() == null ? baseYear : target.baselineYear();
    }

    private static Optional<Base> printedInTarget(Target target, Indicator indicator, int baseYear) {
        if (target.baselineValue() == null) {
            return Optional.empty();
        }
        Quotient printed = Quotient.of(target.baselineValue());
        return UnitConversion.factor(unitOfBase(target, indicator), indicator.unit())
                .map(factor -> new Base(yearOf(target, baseYear), printed.times(factor)));
    }

    /** The unit of a change, as in 降低20%, is not the unit of the value it starts from. */
    private static String unitOfBase(Target target, Indicator indicator) {
        boolean change = target.comparison() == Comparison.INCREASE || target.comparison() == Comparison.DECREASE;
        return change || target.valueUnit().isEmpty() ? indicator.unit() : target.valueUnit();
    }

    private static Optional<Base> printedInPlan(Target target, Indicator indicator, Place place, int baseYear) {
        for (Baseline baseline : place.baselines()) {
            if (baseline.subject().equals(indicator.code()) && baseline.slice().equals(target.slice())) {
                int year = baseline.year() == null ? baseYear : baseline.year();
                Optional<Quotient> factor = UnitConversion.factor(baseline.unit(), indicator.unit());
                if (factor.isPresent()) {
                    return Optional.of(
                            new Base(year, Quotient.of(baseline.value()).times(factor.get())));
                }
            }
        }
        return Optional.empty();
    }
}
