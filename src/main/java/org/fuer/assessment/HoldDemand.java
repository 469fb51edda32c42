package org.fuer.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Never to be worse than the base, 保持: judged on every year since the base, not only on the last.
 *
 * @param wanted 1 when more is better, -1 when less is
 */
record HoldDemand(int wanted) implements Demand {

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
        Region region = Region.notWorseThan(base.get().value(), wanted);
        List<Point> broken = situation.series().from(base.get().year() + 1).stream()
                .filter(point -> !region.contains(point.value()))
                .toList();
        Digits compared =
                figures.beside(region).order(situation.current(), base.get().value());
        Optional<Projection> miss = situation.expectedOutside(region);
        Shown shown = figures.shown(Expectation.compared(compared, miss, region));
        Sentence sentence = sentence(situation, base.get(), region, broken, shown);
        return Verdict.of(
                        status(situation, region, broken),
                        sentence.noting(Expectation.note(situation, miss, region, shown)))
                .with(start, region)
                .moving(null, situation.projection(), wanted);
    }

    private static Status status(Situation situation, Region region, List<Point> broken) {
        if (broken.isEmpty()) {
            return situation.whenKept();
        }
        if (situation.due()) {
            return Status.MISSED;
        }
        return region.contains(situation.current()) ? Status.OFF_TRACK : Status.REGRESSED;
    }

    private Sentence sentence(Situation situation, Base base, Region region, List<Point> broken, Shown shown) {
        String value = shown.value(situation.current());
        String baseValue = shown.value(base.value());
        String worse = wanted > 0 ? "word.lower" : "word.higher";
        if (broken.isEmpty()) {
            return Sentence.of("hold.kept", situation.valueYear(), value, base.year(), baseValue, worse);
        }
        if (region.contains(situation.current())) {
            String years = broken.stream()
                    .map(point -> Integer.toString(point.year()))
                    .collect(Collectors.joining("{mark.and}"));
            return Sentence.of(
                    "hold.broken-before", situation.valueYear(), value, base.year(), baseValue, worse, years);
        }
        return Sentence.of(
                "hold.broken",
                situation.valueYear(),
                value,
                base.year(),
                baseValue,
                worse,
                shown.difference(situation.current(), base.value()));
    }
}
