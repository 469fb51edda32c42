package org.fuer.publication;

import java.math.BigDecimal;
import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.JobSettings.Band;
import org.fuer.catalogue.Target;
import org.fuer.indicator.IndicatorKey;
import org.fuer.publication.chart.Stroke;
import org.fuer.publication.lineage.Origin;

/** What a target draws beside the values of its indicator: a number, the ends of a band, or another indicator. */
sealed interface Demand {

    /** The key of the one number that is demanded. */
    String SINGLE = "detail.demand";

    /** The key of what it is called. */
    String key();

    /** How it is drawn. */
    Stroke stroke();

    /**
     * A number that is the same in every year.
     *
     * @param value the number
     * @param firstYear the year from which it is demanded; 0 for all
     * @param origin what it says
     */
    record Number(String key, Stroke stroke, BigDecimal value, int firstYear, Origin origin) implements Demand {}

    /**
     * The values of another indicator, year by year.
     *
     * @param indicator the other one
     */
    record Other(String key, Stroke stroke, IndicatorKey indicator) implements Demand {}

    /** What a target demands as it stands in a year; nothing where it names no number and rests on none. */
    static List<Demand> of(Assessment assessment, AssessmentSettings settings, int year) {
        Target target = assessment.target();
        Target.IndicatorReference other = target.reference();
        if (other != null && !other.external()) {
            IndicatorKey key = new IndicatorKey(other.indicator(), other.slice().toBreakdown());
            return List.of(new Other("detail.other", Stroke.COMPARISON, key));
        }
        BigDecimal goal = assessment.targetValue();
        Band band = settings.bands().get(target.indicator());
        if (goal != null && target.comparison() == Comparison.ABOUT) {
            BigDecimal halfWidth = goal.abs().multiply(settings.aboutTolerance());
            return band(goal.subtract(halfWidth), goal.add(halfWidth));
        }
        if (target.comparison() == Comparison.BALANCE && band != null) {
            return band(band.low(), band.high());
        }
        boolean change = target.comparison() == Comparison.INCREASE || target.comparison() == Comparison.DECREASE;
        if (goal != null) {
            return List.of(goal(assessment, goal, change && target.annual() ? year : 0));
        }
        BigDecimal base = assessment.baseValue();
        boolean measuredOnBase = target.comparison() == Comparison.MAINTAIN || change;
        return base != null && measuredOnBase && !target.annual()
                ? List.of(new Number(
                        "detail.base", Stroke.COMPARISON, base, 0, Origin.target(target.code(), "base_value")))
                : List.of();
    }

    /** The number to reach, from a year on. */
    static Demand goal(Assessment assessment, BigDecimal goal, int firstYear) {
        Origin origin = Origin.target(assessment.target().code(), "target_value");
        return new Number(SINGLE, Stroke.DEMAND, goal, firstYear, origin);
    }

    private static List<Demand> band(BigDecimal low, BigDecimal high) {
        return List.of(
                new Number("detail.band-low", Stroke.DEMAND, low, 0, Origin.NONE),
                new Number("detail.band-high", Stroke.DEMAND, high, 0, Origin.NONE));
    }
}
