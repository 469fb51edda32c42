package org.fuer.assessment;

import java.util.Optional;
import java.util.function.Function;
import org.fuer.fact.Quotient;

/**
 * The sentence of a target that is neither due nor met: value, pace, projection, distance, and the step still needed
 * each year.
 *
 * @param situation what is judged
 * @param region what the target accepts
 * @param goal the same in words, with the digits of the sentence
 * @param base where progress is counted from
 */
record OpenSentence(Situation situation, Region region, Function<Shown, String> goal, Base base) {

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
        Shown shown = figures.shown(compared().order(situation.current(), base.value()));
        return Sentence.of(
                change.signum() == 0 ? "open.same-as-base" : "open.since-base",
                situation.valueYear(),
                shown.value(situation.current()),
                situation.dueYear(),
                goal.apply(shown),
                shown.distance(situation.current(), region),
                base.year(),
                shown.value(base.value()),
                figures.movement(change),
                shown.difference(situation.current(), base.value()));
    }

    private Sentence unchanged(Trend trend) {
        Figures figures = situation.figures();
        Shown shown = figures.shown(compared());
        return Sentence.of(
                "open.unchanged",
                situation.valueYear(),
                shown.value(situation.current()),
                situation.dueYear(),
                goal.apply(shown),
                trend.first().year(),
                trend.last().year(),
                figures.movement(needed()),
                figures.step(needed()));
    }

    private Sentence projected(PaceKind kind, Trend trend, Projection projection) {
        Figures figures = situation.figures();
        Shown shown = figures.shown(compared().side(projection.value(), region));
        String value = shown.value(situation.current());
        String expected = shown.value(projection.value());
        String yearly = figures.yearly(kind, trend);
        int side = region.side(projection.value());
        if (side == 0) {
            return Sentence.of(
                    "open.reaching",
                    situation.valueYear(),
                    value,
                    situation.dueYear(),
                    goal.apply(shown),
                    trend.first().year(),
                    trend.last().year(),
                    figures.movement(trend.yearly()),
                    yearly,
                    expected);
        }
        return Sentence.of(
                "open.missing",
                situation.valueYear(),
                value,
                situation.dueYear(),
                goal.apply(shown),
                trend.first().year(),
                trend.last().year(),
                figures.movement(trend.yearly()),
                yearly,
                expected,
                side < 0 ? "word.lower" : "word.higher",
                shown.distance(projection.value(), region),
                figures.movement(needed()),
                figures.step(needed()));
    }

    /** The step of each remaining year that would still arrive. */
    private Quotient needed() {
        Quotient distance = region.edge(situation.current()).minus(situation.current());
        return distance.dividedBy(Quotient.of(situation.dueYear() - situation.year()));
    }

    private Digits compared() {
        return situation.figures().beside(region).side(situation.current(), region);
    }
}
