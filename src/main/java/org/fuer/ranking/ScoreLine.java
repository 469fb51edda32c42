package org.fuer.ranking;

import org.fuer.assessment.Assessment;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * A target on the score sheet of a unit, with everything that its clerk needs to check it by hand.
 *
 * @param assessment where the target stands
 * @param role what the line is for in the unit's score
 * @param value the value that is scored: of the year, or of three years together where it rests on few events; null
 *     without data
 * @param pooled whether it is the value of three years together
 * @param start where the way to the goal begins, or null where none is known and the ratio method takes over
 * @param end the value to reach: the goal, or the end of a range that the value has not reached; null without a goal
 * @param degree its 实现程度, 0 to 100, exact; null when it has none
 * @param ratio its 实现程度 by the ratio method, which only the variations of the method use; null when it has none
 * @param weight its weight in the unit's mean, exact; zero for a line that does not count
 */
public record ScoreLine(
        Assessment assessment,
        Role role,
        @Nullable Quotient value,
        boolean pooled,
        @Nullable Quotient start,
        @Nullable Quotient end,
        @Nullable Quotient degree,
        @Nullable Quotient ratio,
        Quotient weight) {

    /** What a line is for. */
    public enum Role {
        /** A numeric target that counts. */
        COUNTED,
        /** A numeric target on an indicator that another target of the unit counts already. */
        REPEATED,
        /** A target that names a direction and no number: shown apart, not scored. */
        DIRECTION,
        /** A target that another unit leads and of which no share falls to this one. */
        SUPPORTING
    }
}
