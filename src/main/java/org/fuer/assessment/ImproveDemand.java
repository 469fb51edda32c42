package org.fuer.assessment;

import java.util.Optional;
import org.fuer.fact.Quotient;

/**
 * To be better than the base, 逐步提高 or 逐步降低: better is on track before the due year and met from then; equal or
 * worse is at risk before, missed from then.
 *
 * @param wanted 1 up, -1 down
 */
record ImproveDemand(int wanted) implements Demand {

    @Override
    public Verdict judge(Situation situation) {
        Figures figures = situation.figures();
        Base start = situation.base().orElse(null);
        Optional<Base> base = situation.earlierBase();
        if (base.isEmpty()) {
            return Verdict.of(
                            Status.NO_TREND,
                            Sentence.of("improve.no-trend", situation.valueYear(), figures.value(situation.current())))
                    .with(start, null);
        }
        Quotient before = base.get().value();
        Quotient change = situation.current().minus(before);
        Region better = Region.beyond(before, wanted);
        Optional<Projection> miss = situation.expectedOutside(better);
        Digits compared = figures.beside(better).order(situation.current(), before);
        Shown shown = figures.shown(Expectation.compared(compared, miss, better));
        boolean improved = better.contains(situation.current());
        Sentence sentence = Sentence.of(
                change.signum() == 0 ? "improve.same" : improved ? "improve.better" : "improve.worse",
                situation.valueYear(),
                shown.value(situation.current()),
                base.get().year(),
                shown.value(before),
                figures.movement(change),
                shown.difference(situation.current(), before),
                figures.movement(Quotient.of(wanted)));
        Status otherwise = situation.due() ? Status.MISSED : Status.AT_RISK;
        return Verdict.of(
                        improved ? situation.whenKept() : otherwise,
                        sentence.noting(Expectation.note(situation, miss, better, shown)))
                .with(start, better)
                .moving(null, situation.projection(), wanted);
    }
}
