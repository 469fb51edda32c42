package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Target;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorValue;
import org.jspecify.annotations.Nullable;

/** Judges the targets of a place. */
public final class TargetAssessment {

    private final Catalogue catalogue;

    /** An assessment by the indicators of this catalogue. */
    public TargetAssessment(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Judges every target of the place in a year, in the order of {@code targets.csv}. Never looks at data after the
     * year. A target without a due year is due when its plan ends.
     */
    public List<Assessment> assess(Place place, int year, IndicatorHistory history) {
        Evidence evidence = new Evidence(catalogue, place, history.upTo(year), year);
        Demands demands = new Demands(evidence);
        return place.targets().stream()
                .map(target -> assess(target, evidence, demands))
                .toList();
    }

    private Assessment assess(Target target, Evidence evidence, Demands demands) {
        Place place = evidence.place();
        int year = evidence.year();
        Indicator indicator = catalogue.indicator(target.indicator()).orElseThrow();
        Demand demand = demands.of(target, indicator);
        Optional<Integer> due = place.dueYear(target, year);
        Series series = evidence.series(indicator, target.slice());
        Optional<Base> base = Base.of(target, indicator, place, series);
        Point standing = series.standing().orElse(null);
        int valueYear = standing == null ? year : standing.year();
        Untested untested = new Untested(
                target, demand.goal(target, valueYear, series, base).orElse(null), standing);
        if (demand instanceof NoDemand none) {
            return untested.because(Status.NOT_ASSESSABLE, none.reason());
        }
        if (due.isEmpty()) {
            return untested.because(Status.NOT_ASSESSABLE, Sentence.of("none.due", year));
        }
        IndicatorValue published =
                evidence.published(indicator, target.slice(), valueYear).orElse(null);
        if (standing == null || published == null) {
            return published != null && published.status() == ObsStatus.M
                    ? untested.because(Status.NOT_ASSESSABLE, Sentence.of("none.zero", year))
                    : untested.because(Status.NO_DATA, Sentence.of("none.data", year));
        }
        Situation situation = new Situation(
                target,
                indicator,
                year,
                due.get(),
                series,
                published,
                standing.value(),
                valueYear,
                evidence.pooled(indicator, target.slice(), series, valueYear).orElse(null),
                base,
                Outlook.of(
                        indicator,
                        series.points(),
                        year >= due.get(),
                        due.get(),
                        place.settings().assessment().damping()),
                place.settings().assessment(),
                new Figures(indicator, place.settings().yearbook().rounding()));
        return tested(situation, demand.judge(situation), untested.goal());
    }

    private static Assessment tested(Situation situation, Verdict verdict, @Nullable Quotient goal) {
        String certainty = Certainty.of(situation, verdict.region(), goal);
        WarningLevel level = WarningLevel.of(situation, verdict);
        Base base = verdict.base();
        Projection projection = verdict.projection();
        Sentence reason =
                verdict.sentence().noting(Notes.of(situation, certainty)).noting(level.notes());
        return new Assessment(
                situation.target(),
                goal,
                situation.target().year(),
                situation.current(),
                situation.valueYear(),
                base == null ? null : base.value(),
                base == null ? null : base.year(),
                verdict.status(),
                new Movement(
                        published(verdict.paceRatio()),
                        published(verdict.needed()),
                        situation.points().size(),
                        projection == null
                                ? Movement.Method.NONE
                                : projection.rung().method(),
                        projection == null ? null : published(projection.value()),
                        projection == null ? null : published(projection.lower()),
                        projection == null ? null : published(projection.upper()),
                        situation.trend().map(Trend::volatility).orElse(null)),
                situation.pooled(),
                certainty,
                level.warning(),
                "reason." + reason.key(),
                reason.filling());
    }

    private static @Nullable BigDecimal published(@Nullable Quotient value) {
        return value == null ? null : value.published();
    }

    /** A target that there is nothing to test on: what the plan asks for stands all the same. */
    private record Untested(
            Target target,
            @Nullable Quotient goal,
            @Nullable Point standing) {

        Assessment because(Status status, Sentence reason) {
            return new Assessment(
                    target,
                    goal,
                    target.year(),
                    standing == null ? null : standing.value(),
                    standing == null ? null : standing.year(),
                    null,
                    null,
                    status,
                    Movement.NONE,
                    null,
                    Certainty.NONE,
                    Warning.GREY,
                    "reason." + reason.key(),
                    reason.filling());
        }
    }
}
