package org.fuer.assessment;

import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.PooledValue;
import org.jspecify.annotations.Nullable;

/**
 * What a target is judged on in a year.
 *
 * @param target the target
 * @param indicator what it measures
 * @param year the year judged
 * @param dueYear when the target is due
 * @param series the indicator's values up to the year
 * @param published the indicator's value in the year, as published
 * @param current the same, exact
 * @param valueYear the year of the value: the year judged, or an earlier one where a survey's value stays in force
 * @param pooled the value of three years together where it rests on 20 or fewer events; otherwise null
 * @param base where progress is counted from
 * @param outlook how the indicator moved, and where to
 * @param settings the thresholds of the place
 * @param figures how its figures are written
 */
record Situation(
        Target target,
        Indicator indicator,
        int year,
        int dueYear,
        Series series,
        IndicatorValue published,
        Quotient current,
        int valueYear,
        @Nullable PooledValue pooled,
        Optional<Base> base,
        Outlook outlook,
        AssessmentSettings settings,
        Figures figures) {

    boolean due() {
        return year >= dueYear;
    }

    /** Whether the value is that of an earlier survey, which stands until there is another (沿用). */
    boolean isCarriedForward() {
        return valueYear < year;
    }

    /** The base, if a year has passed from it to the value. */
    Optional<Base> earlierBase() {
        return base.filter(start -> start.year() < valueYear);
    }

    /** How the indicator moved; empty with fewer than two values. */
    Optional<Trend> trend() {
        return outlook.trend();
    }

    /** What is expected in the due year if it goes on like this; empty with too few values, or when due. */
    Optional<Projection> projection() {
        return outlook.projection();
    }

    /** What is expected in the due year, if that lies outside a region. */
    Optional<Projection> expectedOutside(Region region) {
        return projection().filter(expected -> expected.side(region) != 0);
    }

    /** All comparable values up to the year, those before the base year too. */
    List<Point> points() {
        return outlook.points();
    }

    /** The values since the base year. */
    List<Point> sinceBase() {
        return series.from(settings.baseYear());
    }

    /** The change of each remaining year that would still arrive in a region that the value is not in. */
    Quotient needed(Region region) {
        return region.edge(current).minus(current).dividedBy(Quotient.of(dueYear - year));
    }

    /** The status of a target that asks for more than it asked a year ago: on the way before it is due. */
    Status whenKept() {
        return due() ? Status.MET : Status.ON_TRACK;
    }

    /** The status of a target whose goal is reached. */
    Status whenReached() {
        return due() ? Status.MET : Status.EARLY;
    }
}
