package org.fuer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * To be inside a region by the due year: ≥ &gt; ≤ &lt; = and 左右. The exact test comes first; only what is not met is
 * asked for its pace.
 *
 * @param region the values accepted
 * @param goal the value as the plan has it, null for a band of which it has none
 */
record ReachDemand(Region region, @Nullable Quotient goal) implements Demand {

    @Override
    public Verdict judge(Situation situation) {
        Base base = situation.base().orElse(null);
        return (situation.due() || region.contains(situation.current()) ? settled(situation) : open(situation))
                .with(goal, base, region);
    }

    private Verdict settled(Situation situation) {
        Figures figures = situation.figures();
        String value = figures.value(situation.current(), region);
        int wanted = -region.side(situation.current());
        if (wanted != 0) {
            Change distance = figures.distance(situation.current(), region);
            return Verdict.of(
                            Status.MISSED,
                            Sentence.of(
                                    "missed", situation.year(), value, due(situation), goalText(situation), distance))
                    .moving(null, Optional.empty(), wanted);
        }
        Status status = situation.whenReached();
        return Verdict.of(
                        status,
                        Sentence.of(status.code(), situation.year(), value, due(situation), goalText(situation)))
                .moving(null, situation.projection(), 0);
    }

    private Verdict open(Situation situation) {
        Optional<Base> base = situation.earlierBase();
        if (base.isEmpty()) {
            return Verdict.of(
                    Status.NO_TREND,
                    Sentence.of(
                            "no-trend",
                            situation.year(),
                            situation.figures().value(situation.current(), region),
                            due(situation),
                            goalText(situation)));
        }
        int side = region.side(situation.current());
        int baseSide = region.side(base.get().value());
        if (baseSide != side) {
            return turned(situation, base.get(), baseSide == 0 ? Status.REGRESSED : Status.OFF_TRACK)
                    .moving(null, situation.projection(), -side);
        }
        Quotient edge = region.edge(base.get().value());
        Quotient ratio = edge.equals(base.get().value()) ? null : pace(situation, base.get(), edge);
        Sentence sentence = new OpenSentence(situation, region, goalText(situation), base.get()).of(kind(situation));
        return Verdict.of(status(situation, ratio, base.get()), sentence).moving(ratio, situation.projection(), -side);
    }

    private Quotient pace(Situation situation, Base base, Quotient edge) {
        Point start = new Point(base.year(), base.value());
        Point now = new Point(situation.year(), situation.current());
        return kind(situation).ratio(start, now, edge, situation.dueYear());
    }

    /** A base that stands at an end which is not accepted itself leaves no way to measure a pace on. */
    private static Status status(Situation situation, @Nullable Quotient ratio, Base base) {
        if (ratio == null) {
            return situation.current().equals(base.value()) ? Status.OFF_TRACK : Status.REGRESSED;
        }
        return Pace.status(ratio, situation.settings());
    }

    /** The base was inside, or on the other side: there is no way left to measure a pace on. */
    private Verdict turned(Situation situation, Base base, Status status) {
        Figures figures = situation.figures();
        return Verdict.of(
                status,
                Sentence.of(
                        status == Status.REGRESSED ? "fallen-back" : "overshot",
                        situation.year(),
                        figures.value(situation.current(), region),
                        due(situation),
                        goalText(situation),
                        base.year(),
                        figures.value(base.value(), region),
                        figures.distance(situation.current(), region)));
    }

    private PaceKind kind(Situation situation) {
        List<Quotient> values = new ArrayList<>(situation.series().values());
        situation.base().ifPresent(base -> values.add(base.value()));
        if (region.low() != null) {
            values.add(region.low());
        }
        if (region.high() != null) {
            values.add(region.high());
        }
        return PaceKind.of(situation.indicator(), values);
    }

    private String goalText(Situation situation) {
        Figures figures = situation.figures();
        return switch (situation.target().comparison()) {
            case EQUAL -> goal == null ? figures.region(region) : figures.exact(goal);
            case ABOUT ->
                goal == null ? figures.region(region) : "≈" + figures.exact(goal) + "（" + figures.region(region) + "）";
            default -> figures.region(region);
        };
    }

    private static int due(Situation situation) {
        return situation.target().annual() ? situation.year() : situation.dueYear();
    }
}
