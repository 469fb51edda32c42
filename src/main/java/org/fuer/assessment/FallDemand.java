package org.fuer.assessment;

import java.util.Optional;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * To change by so much from an earlier value: by N % of the base, by N points from the base, or, every year, by N
 * points from the year before.
 *
 * @param wanted 1 up, -1 down
 * @param amount how much: a share of the base (0.2 is 20 %), or points in the indicator's unit
 * @param relative whether it is a share of the base
 */
record FallDemand(int wanted, Quotient amount, boolean relative) implements Demand {

    @Override
    public Verdict judge(Situation situation) {
        return situation.target().annual() ? sinceLastYear(situation) : sinceBase(situation);
    }

    private Verdict sinceBase(Situation situation) {
        @Nullable Integer year = situation.target().baselineYear();
        Optional<Base> base = situation.base().filter(start -> year == null || start.year() == year);
        if (base.isEmpty()) {
            return Verdict.of(
                    Status.NOT_ASSESSABLE,
                    Sentence.of("none.base", year == null ? situation.settings().baseYear() : year));
        }
        Quotient goal = goal(base.get().value());
        return new ReachDemand(Region.notWorseThan(goal, wanted), goal).judge(situation);
    }

    private Verdict sinceLastYear(Situation situation) {
        Figures figures = situation.figures();
        Optional<Quotient> lastYear = situation.series().at(situation.year() - 1);
        if (lastYear.isEmpty()) {
            return Verdict.of(
                    Status.NO_TREND,
                    Sentence.of("improve.no-trend", situation.year(), figures.value(situation.current())));
        }
        Quotient goal = goal(lastYear.get());
        Region region = Region.notWorseThan(goal, wanted);
        boolean kept = region.contains(situation.current());
        Quotient change = situation.current().minus(lastYear.get());
        Sentence sentence = Sentence.of(
                change.signum() == 0 ? "yearly.same" : kept ? "yearly.kept" : "yearly.missed",
                situation.year(),
                figures.value(situation.current(), region),
                figures.beside(lastYear.get(), situation.current(), region),
                figures.movement(change),
                figures.difference(situation.current(), lastYear.get(), region),
                figures.movement(Quotient.of(wanted)),
                figures.absolute(goal.minus(lastYear.get())));
        return Verdict.of(kept ? Status.MET : Status.MISSED, sentence)
                .with(goal, new Base(situation.year() - 1, lastYear.get()), region)
                .moving(null, Optional.empty(), wanted);
    }

    private Quotient goal(Quotient from) {
        Quotient step = relative ? from.times(amount) : amount;
        return wanted > 0 ? from.plus(step) : from.minus(step);
    }
}
