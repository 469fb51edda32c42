package org.fuer.ranking;

import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Direction;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.indicator.PooledValue;
import org.jspecify.annotations.Nullable;

/**
 * The 实现程度 of a target by the starting-point method (起点法): how much of the way from the base to the goal is done,
 * 0 to 100. A value that meets the target has 100. One that does not has 0 when the base was already at the goal or on
 * its other side: it has lost all of it. Both ends of the way stay the same through a plan period, so no other unit can
 * move it. Where no base is known the ratio method takes over: value ÷ goal, or goal ÷ value where less is better.
 *
 * <p>What rests on few events is scored by the value of three years together; whether the plan is kept is told by the
 * year alone ({@link Status#isMet}).
 *
 * @param value the value that is scored
 * @param pooled whether it is the value of three years together
 * @param start where the way begins, or null where no base is known
 * @param end where it ends: the goal, or for 左右 the end of the band that the value has not reached
 * @param degree how much of it is done, 0 to 100
 * @param ratio the same by the ratio method; where that cannot be used, for a way that begins below zero or does not end
 *     above it, it is {@code degree}
 */
record Achievement(
        Quotient value, boolean pooled, @Nullable Quotient start, Quotient end, Quotient degree, Quotient ratio) {

    private static final Quotient ALL = Quotient.of(100);

    /** Whether the plan gives a number to reach, so that there is a degree to which it is reached. */
    static boolean isNumeric(Target target) {
        return switch (target.comparison()) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL, ABOUT, INCREASE, DECREASE -> target.value() != null;
            case MAINTAIN, BALANCE, REFERENCE -> false;
        };
    }

    /**
     * How far a target is reached; empty when it has no data or could not be judged.
     *
     * @param direction which way its indicator is better
     */
    static Optional<Achievement> of(Assessment assessment, Direction direction, AssessmentSettings settings) {
        Quotient current = assessment.current();
        Quotient goal = assessment.goal();
        if (current == null || goal == null || assessment.status() == Status.NOT_ASSESSABLE) {
            return Optional.empty();
        }
        Target target = assessment.target();
        Quotient tolerance = target.comparison() == Comparison.ABOUT
                ? goal.magnitude().times(Quotient.of(settings.aboutTolerance()))
                : Quotient.ZERO;
        PooledValue threeYears = isYearOnYear(target) ? null : assessment.pooled();
        boolean pooled = threeYears != null;
        Quotient value = threeYears == null ? current : threeYears.exact();
        boolean met = pooled
                ? meets(value, target.comparison(), goal, tolerance, direction)
                : assessment.status().isMet();
        if (met) {
            return Optional.of(new Achievement(value, pooled, assessment.base(), goal, ALL, ALL));
        }
        Quotient end = value.compareTo(goal) < 0 ? goal.minus(tolerance) : goal.plus(tolerance);
        Quotient base = assessment.base();
        Quotient degree = base == null ? ratio(value, end) : fromStart(value, base, end);
        boolean usable = end.signum() > 0 && (base == null || base.signum() >= 0);
        return Optional.of(new Achievement(value, pooled, base, end, degree, usable ? ratio(value, end) : degree));
    }

    /** A change from the year before is one of single years: three years together say nothing of it. */
    private static boolean isYearOnYear(Target target) {
        return target.annual()
                && (target.comparison() == Comparison.INCREASE || target.comparison() == Comparison.DECREASE);
    }

    private static boolean meets(
            Quotient value, Comparison comparison, Quotient goal, Quotient tolerance, Direction direction) {
        int side = value.compareTo(goal);
        return switch (comparison) {
            case AT_LEAST, INCREASE -> side >= 0;
            case MORE_THAN -> side > 0;
            case AT_MOST, DECREASE -> side <= 0;
            case LESS_THAN -> side < 0;
            case ABOUT -> value.minus(goal).magnitude().compareTo(tolerance) <= 0;
            // reached: where more is better, more than the number is no fault
            case EQUAL -> side == 0 || side == (direction == Direction.UP ? 1 : direction == Direction.DOWN ? -1 : 0);
            case MAINTAIN, BALANCE, REFERENCE -> false;
        };
    }

    private static Quotient fromStart(Quotient current, Quotient base, Quotient end) {
        Quotient way = end.minus(base);
        boolean startedThere =
                way.signum() == 0 || way.signum() != end.minus(current).signum();
        return startedThere
                ? Quotient.ZERO
                : clip(current.minus(base).times(ALL).dividedBy(way));
    }

    private static Quotient ratio(Quotient current, Quotient end) {
        boolean mustRise = current.compareTo(end) < 0;
        Quotient part = mustRise ? current : end;
        Quotient whole = mustRise ? end : current;
        return whole.signum() <= 0 ? Quotient.ZERO : clip(part.times(ALL).dividedBy(whole));
    }

    /** Not below 0, not above 100. */
    static Quotient clip(Quotient degree) {
        if (degree.signum() < 0) {
            return Quotient.ZERO;
        }
        return degree.compareTo(ALL) > 0 ? ALL : degree;
    }
}
