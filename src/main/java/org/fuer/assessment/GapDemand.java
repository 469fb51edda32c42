package org.fuer.assessment;

import java.util.Optional;
import org.fuer.catalogue.Target;
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
    public Optional<Quotient> goal(Target target, int year, Series series, Optional<Base> base) {
        return companion.at(year);
    }

    @Override
    public Verdict judge(Situation situation) {
        Optional<Quotient> other = companion.at(situation.valueYear());
        if (other.isEmpty()) {
            return ReferenceDemand.missingCompanion(situation, companion);
        }
        return judge(situation, other.get()).with(situation.base().orElse(null), null);
    }

    private Verdict judge(Situation situation, Quotient other) {
        Gap now = new Gap(situation.valueYear(), situation.current(), other, wanted);
        Digits compared = Digits.from(0).order(now.value(), now.other());
        if (now.width().signum() == 0) {
            String key = now.value().equals(now.other()) ? "gap.closed" : "gap.not-behind";
            return Verdict.of(
                    situation.whenReached(),
                    sentence(key, now, situation.figures().shown(compared)));
        }
        Optional<Gap> start = Gap.atBase(situation, companion, wanted);
        if (start.isEmpty()) {
            return Verdict.of(
                    Status.NO_TREND,
                    sentence("gap.no-trend", now, situation.figures().shown(compared)));
        }
        boolean narrower = now.compareTo(start.get()) < 0;
        Status otherwise = situation.due() ? Status.MISSED : Status.AT_RISK;
        Shown shown = situation.figures().shown(compared.order(now, start.get()));
        Sentence sentence = sentence(narrower ? "gap.narrower" : "gap.not-narrower", now, shown)
                .and(start.get().year(), shown.width(start.get()));
        return Verdict.of(narrower ? situation.whenKept() : otherwise, sentence);
    }

    private Sentence sentence(String key, Gap gap, Shown shown) {
        return Sentence.of(
                key,
                gap.year(),
                shown.value(gap.value()),
                companion.sliceKey(),
                companion.indicator().nameZh(),
                companion.indicator().nameEn(),
                shown.value(gap.other()),
                wanted < 0 ? "word.higher" : "word.lower",
                shown.width(gap));
    }
}
