package org.fuer.assessment;

import java.util.Optional;
import org.fuer.catalogue.Target;
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

    @Override
    public Optional<Quotient> goal(Target target, int year, Series series, Optional<Base> base) {
        if (target.annual()) {
            return series.at(year - 1).map(this::from);
        }
        return start(target, base).filter(this::hasShares).map(this::from);
    }

    /** The value of the year that the plan counts from; no other takes its place. */
    private static Optional<Quotient> start(Target target, Optional<Base> base) {
        @Nullable Integer year = target.baselineYear();
        return base.filter(start -> year == null || start.year() == year).map(Base::value);
    }

    /** So many per cent of a negative value is no amount that it could fall by. */
    private boolean hasShares(Quotient start) {
        return !relative || start.signum() >= 0;
    }

    private Verdict sinceBase(Situation situation) {
        Optional<Quotient> goal = goal(situation.target(), situation.valueYear(), situation.series(), situation.base());
        if (goal.isEmpty()) {
            if (start(situation.target(), situation.base()).isPresent()) {
                return Verdict.of(Status.NOT_ASSESSABLE, Sentence.of("none.negative"));
            }
            @Nullable Integer year = situation.target().baselineYear();
            return Verdict.of(
                    Status.NOT_ASSESSABLE,
                    Sentence.of("none.base", year == null ? situation.settings().baseYear() : year));
        }
        return new ReachDemand(Region.notWorseThan(goal.get(), wanted), goal.get()).judge(situation);
    }

    private Verdict sinceLastYear(Situation situation) {
        Figures figures = situation.figures();
        Optional<Quotient> lastYear = situation.series().at(situation.valueYear() - 1);
        if (lastYear.isEmpty()) {
            return Verdict.of(
                    Status.NO_TREND,
                    Sentence.of("improve.no-trend", situation.valueYear(), figures.value(situation.current())));
        }
        Quotient goal = from(lastYear.get());
        Region region = Region.notWorseThan(goal, wanted);
        boolean kept = region.contains(situation.current());
        Quotient change = situation.current().minus(lastYear.get());
        Shown shown = figures.shown(
                figures.beside(region).side(situation.current(), region).order(situation.current(), lastYear.get()));
        Sentence sentence = Sentence.of(
                change.signum() == 0 ? "yearly.same" : kept ? "yearly.kept" : "yearly.missed",
                situation.valueYear(),
                shown.value(situation.current()),
                shown.value(lastYear.get()),
                figures.movement(change),
                shown.difference(situation.current(), lastYear.get()),
                figures.movement(Quotient.of(wanted)),
                figures.demanded(goal.minus(lastYear.get())));
        return Verdict.of(kept ? Status.MET : Status.MISSED, sentence)
                .with(new Base(situation.valueYear() - 1, lastYear.get()), region)
                .moving(null, Optional.empty(), wanted);
    }

    private Quotient from(Quotient start) {
        Quotient step = relative ? start.times(amount) : amount;
        return wanted > 0 ? start.plus(step) : start.minus(step);
    }
}
