package org.fuer.assessment;

import java.util.Optional;
import org.fuer.catalogue.Comparison;
import org.fuer.fact.Quotient;

/**
 * The level of an early warning and what it rests on beyond the status.
 *
 * @param warning the level
 * @param notes what is added to the reason, in words of the bundle {@code assessment}
 */
record WarningLevel(Warning warning, String notes) {

    private static final WarningLevel GREEN = new WarningLevel(Warning.GREEN, "");
    private static final WarningLevel ORANGE = new WarningLevel(Warning.ORANGE, "");
    private static final WarningLevel RED = new WarningLevel(Warning.RED, "");

    /** The level of a target that could be tested. */
    static WarningLevel of(Situation situation, Verdict verdict, String certainty) {
        WarningLevel level = uncapped(situation, verdict);
        boolean chance = situation.published().smallNumber() && !certainty.equals(Certainty.CLEAR);
        return level.warning == Warning.RED && chance
                ? new WarningLevel(Warning.ORANGE, level.notes + "{note.small-number}")
                : level;
    }

    private static WarningLevel uncapped(Situation situation, Verdict verdict) {
        return switch (verdict.status()) {
            case NO_DATA, NO_TREND, NOT_ASSESSABLE -> new WarningLevel(Warning.GREY, "");
            case MET -> GREEN;
            case EARLY -> verdict.projectedToMiss() ? new WarningLevel(Warning.ORANGE, "{note.may-fall-back}") : GREEN;
            case MISSED -> RED;
            case ON_TRACK, AT_RISK, OFF_TRACK, REGRESSED -> underWay(situation, verdict);
        };
    }

    private static WarningLevel underWay(Situation situation, Verdict verdict) {
        Optional<Trend> trend = situation.trend();
        if (trend.isPresent() && trend.get().wrongTwiceInARow(verdict.wanted())) {
            return new WarningLevel(Warning.RED, "{note.wrong-twice}");
        }
        return switch (verdict.status()) {
            case ON_TRACK -> onTrack(situation, verdict, trend);
            case OFF_TRACK, REGRESSED -> brokenPromise(situation) || expectedToMiss(verdict, trend) ? RED : ORANGE;
            default -> ORANGE;
        };
    }

    private static WarningLevel onTrack(Situation situation, Verdict verdict, Optional<Trend> trend) {
        if (verdict.projectedToMiss()) {
            return new WarningLevel(Warning.ORANGE, "{note.may-fall-short}");
        }
        Region region = verdict.region();
        Quotient current = situation.current();
        boolean chance = region != null
                && !region.contains(current)
                && trend.isPresent()
                && trend.get()
                        .moreVolatileThan(region.edge(current).minus(current).magnitude());
        return chance ? new WarningLevel(Warning.ORANGE, "{note.volatile}") : GREEN;
    }

    /** A value that had to be held and was not. */
    private static boolean brokenPromise(Situation situation) {
        return situation.target().comparison() == Comparison.MAINTAIN;
    }

    /** Two points are no trend yet: what rests on them alone is never red. */
    private static boolean expectedToMiss(Verdict verdict, Optional<Trend> trend) {
        return verdict.projection() != null
                ? verdict.projectedToMiss()
                : verdict.paceRatio() != null
                        && trend.isPresent()
                        && trend.get().canBeProjected();
    }
}
