package org.fuer.assessment;

import java.util.List;
import java.util.Optional;
import org.fuer.fact.Quotient;

/**
 * To be better every year than the year before, 逐年提高 or 逐年下降, since the base; 持平 is not kept.
 *
 * @param wanted 1 up, -1 down
 */
record EveryYearDemand(int wanted) implements Demand {

    @Override
    public Verdict judge(Situation situation) {
        Figures figures = situation.figures();
        List<Point> points = situation.sinceBase();
        Optional<Quotient> lastYear = situation.series().at(situation.valueYear() - 1);
        if (lastYear.isEmpty()) {
            return Verdict.of(
                    Status.NO_TREND,
                    Sentence.of("improve.no-trend", situation.valueYear(), figures.value(situation.current())));
        }
        int broken = 0;
        for (int i = 1; i < points.size(); i++) {
            Region better = Region.beyond(points.get(i - 1).value(), wanted);
            broken += better.contains(points.get(i).value()) ? 0 : 1;
        }
        Sentence sentence = Sentence.of(
                broken == 0 ? "every-year.kept" : "every-year.broken",
                situation.valueYear(),
                figures.value(situation.current()),
                points.get(0).year(),
                points.size() - 1,
                broken,
                figures.movement(Quotient.of(wanted)));
        return Verdict.of(broken == 0 ? Status.MET : Status.MISSED, sentence)
                .with(new Base(situation.valueYear() - 1, lastYear.get()), Region.beyond(lastYear.get(), wanted))
                .moving(null, Optional.empty(), wanted);
    }
}
