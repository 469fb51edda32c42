package org.fuer.assessment;

import java.util.Optional;
import org.fuer.fact.Quotient;

/**
 * The sentence of a target that is neither due nor met: value, pace, projection, distance, and the step still needed
 * each year.
 *
 * @param situation what is judged
 * @param region what the target accepts
 * @param goal the same in words
 * @param base where progress is counted from
 */
record OpenSentence(Situation situation, Region region, String goal, Base base) {

    Sentence of(PaceKind kind) {
        Optional<Trend> trend = situation.trend();
        Optional<Projection> projection = situation.projection();
        if (trend.isEmpty() || projection.isEmpty()) {
            return sinceBase();
        }
        return trend.get().yearly().signum() == 0
                ? unchanged(trend.get())
                : projected(kind, trend.get(), projection.get());
    }

    private Sentence sinceBase() {
        Figures figures = situation.figures();
        Quotient change = situation.current().minus(base.value());
        return Sentence.of(
                change.signum() == 0 ? "open.same-as-base" : "open.since-base",
                situation.year(),
                value(),
                situation.dueYear(),
                goal,
                figures.distance(situation.current(), region),
                base.year(),
                figures.movement(change),
                figures.absolute(change));
    }

    private Sentence unchanged(Trend trend) {
        Figures figures = situation.figures();
        return Sentence.of(
                "open.unchanged",
                situation.year(),
                value(),
                situation.dueYear(),
                goal,
                trend.first().year(),
                trend.last().year(),
                figures.movement(needed()),
                figures.absolute(needed()));
    }

    private Sentence projected(PaceKind kind, Trend trend, Projection projection) {
        Figures figures = situation.figures();
        String expected = figures.value(projection.value(), region);
        Change yearly = figures.yearly(kind, trend);
        int side = region.side(projection.value());
        if (side == 0) {
            return Sentence.of(
                    "open.reaching",
                    situation.year(),
                    value(),
                    situation.dueYear(),
                    goal,
                    trend.first().year(),
                    trend.last().year(),
                    figures.movement(trend.yearly()),
                    yearly,
                    expected);
        }
        return Sentence.of(
                "open.missing",
                situation.year(),
                value(),
                situation.dueYear(),
                goal,
                trend.first().year(),
                trend.last().year(),
                figures.movement(trend.yearly()),
                yearly,
                expected,
                side < 0 ? "word.lower" : "word.higher",
                figures.distance(projection.value(), region),
                figures.movement(needed()),
                figures.absolute(needed()));
    }

    /** The step of each remaining year that would still arrive. */
    private Quotient needed() {
        Quotient distance = region.edge(situation.current()).minus(situation.current());
        return distance.dividedBy(Quotient.of(situation.dueYear() - situation.year()));
    }

    private String value() {
        return situation.figures().value(situation.current(), region);
    }
}
