package org.fuer.assessment;

import java.math.BigDecimal;
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
        return situation
                .projection()
                .map(projection -> projected(kind, projection))
                .orElseGet(this::sinceBase);
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
                shown.difference(situation.current(), base.value()),
                tooFew());
    }

    /** How little there is to go by: one value, or two, and then what changed between these. */
    private String tooFew() {
        Optional<Trend> trend = situation.trend();
        if (trend.isEmpty()) {
            return "{few.one}";
        }
        Point previous = trend.get().previous();
        if (previous.year() == base.year() && previous.value().equals(base.value())) {
            return previous.year() == trend.get().last().year() - 1 ? "{few.last-year}" : "{few.two}";
        }
        Figures figures = situation.figures();
        Quotient last = trend.get().last().value();
        Shown shown = figures.shown(Digits.from(0).order(last, previous.value()));
        return "{few.last-change|" + previous.year() + "|" + shown.value(previous.value()) + "|"
                + (last.equals(previous.value())
                        ? "{pace.next.none}"
                        : "{pace.next|{" + figures.movement(trend.get().yearly()) + "}|"
                                + shown.difference(last, previous.value()) + "}")
                + "}";
    }

    private Sentence projected(PaceKind kind, Projection projection) {
        Figures figures = situation.figures();
        Shown shown = figures.shown(Expectation.compared(compared(), situation.projection(), region));
        Expectation expectation = new Expectation(
                projection, region, figures.growth(kind, projection.rung().trend()), shown);
        int side = projection.side(region);
        Sentence sentence = Sentence.of(
                side == 0 ? "open.reaching" : "open.missing",
                situation.valueYear(),
                shown.value(situation.current()),
                situation.dueYear(),
                goal.apply(shown),
                expectation.basis(),
                expectation.value());
        return (side == 0 ? sentence : sentence.and(distance(shown, projection, side))).noting(expectation.notes());
    }

    private Object[] distance(Shown shown, Projection projection, int side) {
        Quotient needed = situation.needed(region);
        BigDecimal years = BigDecimal.valueOf(situation.dueYear() - situation.year());
        return new Object[] {
            side < 0 ? "word.lower" : "word.higher",
            shown.distance(projection.value(), region.published()),
            shown.figures().movement(needed),
            shown.step(needed, situation.current(), years, region.edge(situation.current()))
        };
    }

    private Digits compared() {
        return situation.figures().beside(region).side(situation.current(), region);
    }
}
