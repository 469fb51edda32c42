package org.fuer.ranking;

import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;

/**
 * The 实现程度 of a target by the starting-point method (起点法): how much of the way from the base to the goal is done,
 * 0 to 100. A target that is met has 100. One that is not met has 0 when its base was already at the goal or on its
 * other side: it has lost all of it. Both ends of the way stay the same through a plan period, so no other unit can
 * move it. Where no base is known the ratio method takes over: value ÷ goal, or goal ÷ value where less is better.
 */
final class Achievement {

    private static final Quotient ALL = Quotient.of(100);

    private Achievement() {}

    /** Whether the plan gives a number to reach, so that there is a degree to which it is reached. */
    static boolean isNumeric(Target target) {
        return switch (target.comparison()) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL, ABOUT, INCREASE, DECREASE -> target.value() != null;
            case MAINTAIN, BALANCE, REFERENCE -> false;
        };
    }

    /** Whether the target has been reached. */
    static boolean isMet(Assessment assessment) {
        return assessment.status() == Status.MET || assessment.status() == Status.EARLY;
    }

    /** The degree; empty when the target has no data or could not be judged. */
    static Optional<Quotient> of(Assessment assessment, AssessmentSettings settings) {
        Quotient current = assessment.current();
        Quotient goal = assessment.goal();
        if (current == null || goal == null || assessment.status() == Status.NOT_ASSESSABLE) {
            return Optional.empty();
        }
        if (isMet(assessment)) {
            return Optional.of(ALL);
        }
        Quotient end = nearestEnd(assessment, current, goal, settings);
        Quotient base = assessment.base();
        return Optional.of(base == null ? ratio(current, end) : fromStart(current, base, end));
    }

    /** The degree by the ratio method alone: value ÷ goal, or goal ÷ value where less is better. */
    static Optional<Quotient> byRatio(Assessment assessment, AssessmentSettings settings) {
        Quotient current = assessment.current();
        Quotient goal = assessment.goal();
        return of(assessment, settings)
                .map(degree -> current == null || goal == null || isMet(assessment)
                        ? degree
                        : ratio(current, nearestEnd(assessment, current, goal, settings)));
    }

    /** For 左右 the end of the band that the value has not reached. */
    private static Quotient nearestEnd(
            Assessment assessment, Quotient current, Quotient goal, AssessmentSettings settings) {
        return switch (assessment.target().comparison()) {
            case ABOUT -> {
                Quotient tolerance = goal.magnitude().times(Quotient.of(settings.aboutTolerance()));
                yield current.compareTo(goal) < 0 ? goal.minus(tolerance) : goal.plus(tolerance);
            }
            default -> goal;
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

    private static Quotient clip(Quotient degree) {
        if (degree.signum() < 0) {
            return Quotient.ZERO;
        }
        return degree.compareTo(ALL) > 0 ? ALL : degree;
    }
}
