package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.assessment.TargetCourse;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Target;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorKey;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a target's course as they are printed, in the annex tables and in sentences alike: the base, the value of
 * each year, the change over the period, what is expected.
 */
final class CourseFigures {

    private final Edition edition;
    private final Indicator indicator;
    private final TargetCourse course;
    private final Figures figures;
    private final RoundingMode rounding;

    CourseFigures(Edition edition, Indicator indicator, TargetCourse course) {
        this.edition = edition;
        this.indicator = indicator;
        this.course = course;
        this.figures = new Figures(edition);
        this.rounding = edition.place().settings().yearbook().rounding();
    }

    /** The indicator. */
    Indicator indicator() {
        return indicator;
    }

    /** The course. */
    TargetCourse course() {
        return course;
    }

    private Assessment latest() {
        return course.latest();
    }

    private Breakdown breakdown() {
        return course.target().slice().toBreakdown();
    }

    /** The value of a year; that of the year judged with digits that show on which side of the target it is. */
    Entry value(int year) {
        Integer judged = latest().valueYear();
        BigDecimal value = latest().value();
        if (judged == null || value == null || judged != year) {
            return figures.indicator(indicator, breakdown(), year);
        }
        ObsStatus status = edition.indicators()
                .find(year, key())
                .map(published -> published.status())
                .orElse(ObsStatus.A);
        return figures.figure(value, digits(), status, Origin.indicator(year, key()));
    }

    /** What progress is counted from; the plan's own figure says that it is the plan's. */
    Entry base() {
        BigDecimal base = latest().baseValue();
        return base == null
                ? figures.symbol("missing")
                : figures.figure(base, indicator.decimals(), ObsStatus.A, baseOrigin());
    }

    /** Whether the base is a figure of the plan and none of the reports. */
    boolean basePrinted() {
        Integer year = latest().baseYear();
        BigDecimal base = latest().baseValue();
        if (year == null || base == null) {
            return false;
        }
        return edition.indicators()
                .find(year, key())
                .map(published -> published.value())
                .filter(value -> value.compareTo(base) == 0)
                .isEmpty();
    }

    private Origin baseOrigin() {
        Integer year = latest().baseYear();
        return basePrinted() || year == null
                ? Origin.target(course.target().code(), "base_value")
                : Origin.indicator(year, key());
    }

    /** How the value moved from the base; empty without both, and where no year lies between. */
    Optional<Change> change() {
        Assessment latest = latest();
        return course.yearlyChange()
                .map(any -> Change.of(
                        indicator,
                        Objects.requireNonNull(latest.base()),
                        Objects.requireNonNull(latest.current()),
                        digits(),
                        rounding));
    }

    /** Whether a change is put in per cent of the base, and not in points or units. */
    static boolean isGrowth(Change change) {
        BigDecimal size = change.size();
        return size != null && size.signum() != 0 && size.compareTo(change.to().subtract(change.from())) != 0;
    }

    /** The change as a figure; a symbol where it cannot be said in one. */
    Entry changeFigure() {
        Change change = change().orElse(null);
        BigDecimal size = change == null ? null : change.size();
        if (change == null || size == null) {
            return figures.symbol("not-applicable");
        }
        return new Entry.Figure(size, Figures.format(Math.max(0, size.scale())) + Entry.ROOM_AT_RIGHT, origin(change));
    }

    /** What a change says. */
    Origin origin(Change change) {
        int year = latest().valueYear() == null ? edition.year() : latest().valueYear();
        return Origin.derived(
                isGrowth(change) ? Derivation.GROWTH : Derivation.DIFFERENCE,
                baseOrigin(),
                Origin.indicator(year, key()));
    }

    /** The unit of the change; empty where there is none. */
    String changeUnit() {
        return change().filter(change -> change.size() != null)
                .map(change -> isGrowth(change) ? "%" : Indicator.unitOfDifference(indicator.unit()))
                .orElse("");
    }

    /** What is expected in the year the target is due; a symbol where nothing can be expected, or it is due. */
    Entry expected() {
        BigDecimal projected = latest().movement().projected();
        return projected == null
                ? figures.symbol("not-applicable")
                : figures.figure(
                        projected,
                        expectedDigits(projected),
                        ObsStatus.A,
                        Origin.target(course.target().code(), "projected"));
    }

    private int expectedDigits(BigDecimal projected) {
        BigDecimal goal = latest().targetValue();
        return goal == null ? indicator.decimals() : ShownDigits.of(projected, goal, indicator.decimals(), rounding);
    }

    /** The symbol for what a target does not have. */
    Entry symbol(String kind) {
        return figures.symbol(kind);
    }

    private int digits() {
        return ShownDigits.of(List.of(latest()), indicator.decimals(), rounding);
    }

    private IndicatorKey key() {
        Target target = course.target();
        return new IndicatorKey(target.indicator(), target.slice().toBreakdown());
    }

    /** The year since which the values can be compared, where that is later than the base year; else null. */
    @Nullable
    Integer brokenSince() {
        int since = edition.place().comparableFrom(course.target().indicator(), edition.year());
        return since == 0 ? null : since;
    }
}
