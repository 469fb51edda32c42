package org.fuer.assessment;

import java.util.Optional;
import org.fuer.catalogue.Comparison;
import org.fuer.fact.Quotient;
import org.fuer.indicator.PooledValue;
import org.jspecify.annotations.Nullable;

/**
 * The level of an early warning and what it rests on beyond the status.
 *
 * <p>Red is what is due and missed, a level that had to be held and was not, what went the wrong way two times in a row,
 * and what moves at less than 0.60 of the pace needed and is projected to miss. Orange is all else that moves too
 * slowly, and what moves fast enough but is projected to miss or varies by more than the distance left; and what is met
 * early but projected to be lost. Green is what moves fast enough, or is met and projected to stay so; grey what could
 * not be judged.
 *
 * @param warning the level
 * @param notes what is added to the reason, in words of the bundle {@code assessment}
 */
record WarningLevel(Warning warning, String notes) {

    private static final WarningLevel GREEN = new WarningLevel(Warning.GREEN, "");
    private static final WarningLevel ORANGE = new WarningLevel(Warning.ORANGE, "");
    private static final WarningLevel RED = new WarningLevel(Warning.RED, "");

    /**
     * The level of a target that could be tested. What rests on few events is not red, however far off the year, unless
     * the value of several years together says the same.
     */
    static WarningLevel of(Situation situation, Verdict verdict) {
        WarningLevel level = uncapped(situation, verdict);
        if (level.warning != Warning.RED || !situation.published().smallNumber()) {
            return level;
        }
        return pooledAgrees(situation.pooled(), verdict.region())
                ? new WarningLevel(Warning.RED, level.notes + "{note.pooled-agrees}")
                : new WarningLevel(Warning.ORANGE, level.notes + "{note.small-number}");
    }

    /** Whether a pooled value lies outside the region too; that of a single year is no second opinion on it. */
    private static boolean pooledAgrees(@Nullable PooledValue pooled, @Nullable Region region) {
        return pooled != null
                && region != null
                && pooled.firstYear() < pooled.lastYear()
                && !region.contains(pooled.exact());
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
            return new WarningLevel(
                    Warning.RED, trend.get().lastThreeInARow() ? "{note.wrong-twice}" : "{note.wrong-last-two}");
        }
        return switch (verdict.status()) {
            case ON_TRACK -> onTrack(situation, verdict, trend);
            case OFF_TRACK, REGRESSED -> brokenPromise(situation) || expectedToMiss(situation, verdict) ? RED : ORANGE;
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
    private static boolean expectedToMiss(Situation situation, Verdict verdict) {
        return verdict.projection() != null
                ? verdict.projectedToMiss()
                : verdict.paceRatio() != null && situation.points().size() >= Rung.MEAN_CHANGE_FROM;
    }
}
