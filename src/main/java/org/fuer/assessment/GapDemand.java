package org.fuer.assessment;

import java.util.Optional;
import org.fuer.fact.Quotient;

/**
 * The gap to another indicator of the same year has to close, as in 城乡差距逐步缩小: no gap is met at any time; a gap
 * narrower than at the base is on track before the due year and met from then; otherwise at risk, then missed.
 *
 * @param companion the other indicator
 * @param wanted 1 or -1 when only being behind is a gap, 0 when both directions are
 */
record GapDemand(Companion companion, int wanted) implements Demand {

    @Override
    public Verdict judge(Situation situation) {
        Optional<Quotient> other = companion.series().at(situation.year());
        if (other.isEmpty()) {
            return ReferenceDemand.missingCompanion(situation, companion);
        }
        return judge(situation, other.get()).with(other.get(), situation.base().orElse(null), null);
    }

    private Verdict judge(Situation situation, Quotient other) {
        Quotient now = Gap.width(situation.current(), other, wanted);
        if (now.signum() == 0) {
            return Verdict.of(situation.whenReached(), sentence("gap.closed", situation, other, now));
        }
        Optional<Gap> start = Gap.atBase(situation, companion, wanted);
        if (start.isEmpty()) {
            return Verdict.of(Status.NO_TREND, sentence("gap.no-trend", situation, other, now));
        }
        boolean narrower = now.compareTo(start.get().width()) < 0;
        Status otherwise = situation.due() ? Status.MISSED : Status.AT_RISK;
        Sentence sentence = sentence(narrower ? "gap.narrower" : "gap.not-narrower", situation, other, now)
                .and(
                        start.get().year(),
                        situation.figures().absolute(start.get().width()));
        return Verdict.of(narrower ? situation.whenKept() : otherwise, sentence);
    }

    private Sentence sentence(String key, Situation situation, Quotient other, Quotient width) {
        Figures figures = situation.figures();
        return Sentence.of(
                key,
                situation.year(),
                figures.value(situation.current()),
                companion.sliceKey(),
                companion.indicator().nameZh(),
                figures.value(other),
                figures.absolute(width));
    }
}
