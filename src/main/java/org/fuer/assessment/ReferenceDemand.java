package org.fuer.assessment;

import java.util.Optional;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;

/**
 * Not to be worse than another indicator of the same year, as in 不低于女党员比例. A year in which the other is missing
 * cannot be judged; an equal value is met. The pace is that of the gap between the two.
 *
 * @param companion the other indicator
 * @param wanted 1 when more is better, -1 when less is
 */
record ReferenceDemand(Companion companion, int wanted) implements Demand {

    @Override
    public Optional<Quotient> goal(Target target, int year, Series series, Optional<Base> base) {
        return companion.at(year);
    }

    @Override
    public Verdict judge(Situation situation) {
        Optional<Quotient> other = companion.at(situation.valueYear());
        if (other.isEmpty()) {
            return missingCompanion(situation, companion);
        }
        Region region = Region.notWorseThan(other.get(), wanted);
        Base base = situation.base().orElse(null);
        if (region.contains(situation.current())) {
            return Verdict.of(situation.whenReached(), sentence("reference.met", situation, region, other.get()))
                    .with(base, region);
        }
        Sentence open = sentence("reference.open", situation, region, other.get());
        if (situation.due()) {
            return Verdict.of(Status.MISSED, open).with(base, region).moving(null, Optional.empty(), wanted);
        }
        return unfinished(situation, open, other.get()).with(base, region);
    }

    /** Where the gap was at the start decides: none, it has opened; some, it closes at a pace. */
    private Verdict unfinished(Situation situation, Sentence open, Quotient other) {
        Optional<Gap> start = Gap.atBase(situation, companion, wanted);
        if (start.isEmpty()) {
            return Verdict.of(Status.NO_TREND, open).moving(null, Optional.empty(), wanted);
        }
        if (start.get().width().signum() == 0) {
            return Verdict.of(Status.REGRESSED, open.noting(Pace.FARTHER)).moving(null, Optional.empty(), wanted);
        }
        Quotient now = new Gap(situation.valueYear(), situation.current(), other, wanted).width();
        Quotient ratio = PaceKind.LINEAR.ratio(
                new Point(start.get().year(), start.get().width()),
                new Point(situation.valueYear(), now),
                Quotient.ZERO,
                situation.dueYear());
        String note = Pace.note(ratio, situation.settings());
        return Verdict.of(Pace.status(ratio, situation.settings()), open.noting(note))
                .moving(ratio, Optional.empty(), wanted);
    }

    private Sentence sentence(String key, Situation situation, Region region, Quotient other) {
        Shown shown =
                situation.figures().shown(situation.figures().beside(region).order(situation.current(), other));
        return Sentence.of(
                key,
                situation.valueYear(),
                shown.value(situation.current()),
                companion.sliceKey(),
                companion.indicator().nameZh(),
                companion.indicator().nameEn(),
                shown.value(other),
                wanted > 0 ? "word.lower" : "word.higher",
                shown.difference(situation.current(), other));
    }

    static Verdict missingCompanion(Situation situation, Companion companion) {
        return Verdict.of(
                Status.NOT_ASSESSABLE,
                Sentence.of(
                        situation.isCarriedForward() ? "none.survey" : "none.reference",
                        situation.valueYear(),
                        companion.sliceKey(),
                        companion.indicator().nameZh(),
                        companion.indicator().nameEn()));
    }
}
