package org.fuer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Target;
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
                .with(base, region);
    }

    @Override
    public Optional<Quotient> goal(Target target, int year, Series series, Optional<Base> base) {
        return Optional.ofNullable(goal);
    }

    private Verdict settled(Situation situation) {
        Figures figures = situation.figures();
        Digits compared = figures.beside(region).side(situation.current(), region);
        Optional<Projection> miss = situation.expectedOutside(region);
        Shown shown = figures.shown(Expectation.compared(compared, miss, region));
        String value = shown.value(situation.current());
        int wanted = -region.side(situation.current());
        if (wanted != 0) {
            String distance = shown.distance(situation.current(), region);
            return Verdict.of(
                            Status.MISSED,
                            Sentence.of(
                                    "missed",
                                    situation.valueYear(),
                                    value,
                                    due(situation),
                                    goalText(situation, shown),
                                    distance))
                    .moving(null, Optional.empty(), wanted);
        }
        Status status = situation.whenReached();
        Sentence sentence =
                Sentence.of(status.code(), situation.valueYear(), value, due(situation), goalText(situation, shown));
        return Verdict.of(status, sentence.noting(Expectation.note(situation, miss, region, shown)))
                .moving(null, situation.projection(), 0);
    }

    private Verdict open(Situation situation) {
        return judgeOpen(situation).needing(situation.needed(region));
    }

    private Verdict judgeOpen(Situation situation) {
        Optional<Base> base = situation.earlierBase();
        Figures figures = situation.figures();
        if (base.isEmpty()) {
            Shown shown = figures.shown(figures.beside(region).side(situation.current(), region));
            return Verdict.of(
                    Status.NO_TREND,
                    Sentence.of(
                            "no-trend",
                            situation.valueYear(),
                            shown.value(situation.current()),
                            due(situation),
                            goalText(situation, shown)));
        }
        int side = region.side(situation.current());
        int baseSide = region.side(base.get().value());
        if (baseSide != side) {
            return turned(situation, base.get(), baseSide == 0 ? Status.REGRESSED : Status.OFF_TRACK)
                    .moving(null, situation.projection(), -side);
        }
        Quotient edge = region.edge(base.get().value());
        Quotient ratio = edge.equals(base.get().value()) ? null : pace(situation, base.get(), edge);
        Status status = status(situation, ratio, base.get());
        Sentence sentence = new OpenSentence(situation, region, shown -> goalText(situation, shown), base.get())
                .of(kind(situation, base.get()))
                .noting(note(situation, status, ratio));
        return Verdict.of(status, sentence).moving(ratio, situation.projection(), -side);
    }

    /** Why it is behind although the sentence expects no miss. */
    private String note(Situation situation, Status status, @Nullable Quotient ratio) {
        Optional<Projection> projection = situation.projection();
        if (projection.isPresent() && projection.get().side(region) != 0) {
            return "";
        }
        if (status == Status.REGRESSED) {
            return projection.isPresent() ? "{note.worse-than-base}" : Pace.FARTHER;
        }
        return ratio == null || ratio.signum() == 0 ? "" : Pace.note(ratio, situation.settings());
    }

    private Quotient pace(Situation situation, Base base, Quotient edge) {
        Point start = new Point(base.year(), base.value());
        Point now = new Point(situation.valueYear(), situation.current());
        return kind(situation, base).ratio(start, now, edge, situation.dueYear());
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
        Digits compared =
                figures.beside(region).side(situation.current(), region).side(base.value(), region);
        Shown shown = figures.shown(Expectation.compared(compared, situation.projection(), region));
        return Verdict.of(
                status,
                Sentence.of(
                                status == Status.REGRESSED ? "fallen-back" : "overshot",
                                situation.valueYear(),
                                shown.value(situation.current()),
                                due(situation),
                                goalText(situation, shown),
                                base.year(),
                                shown.value(base.value()),
                                shown.distance(situation.current(), region))
                        .noting(Expectation.note(situation, situation.projection(), region, shown)));
    }

    /** A zero in between changes nothing: growth is counted from where it started to where it stands and shall be. */
    private PaceKind kind(Situation situation, Base base) {
        List<Quotient> values = new ArrayList<>(List.of(base.value(), situation.current()));
        if (region.low() != null) {
            values.add(region.low());
        }
        if (region.high() != null) {
            values.add(region.high());
        }
        return PaceKind.of(situation.indicator(), values);
    }

    private String goalText(Situation situation, Shown shown) {
        return switch (situation.target().comparison()) {
            case EQUAL -> goal == null ? shown.region(region) : shown.goal(goal);
            case ABOUT ->
                goal == null
                        ? shown.region(region)
                        : "≈" + shown.goal(goal) + "{mark.open}" + shown.region(region) + "{mark.close}";
            default -> shown.region(region);
        };
    }

    private static int due(Situation situation) {
        return situation.target().annual() ? situation.year() : situation.dueYear();
    }
}
