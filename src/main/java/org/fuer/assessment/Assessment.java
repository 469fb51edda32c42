package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Quotient;
import org.fuer.indicator.PooledValue;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands in a year.
 *
 * @param target the target
 * @param goal the value to reach in the indicator's unit, after conversion, exact; null where the target has none
 * @param targetYear the year it is due: a number, {@code annual} or empty, as in the target
 * @param current the indicator's value in the year, exact; null without data
 * @param valueYear the year of the value: the year assessed, or an earlier one where a survey's value stays in force
 * @param base the value progress is counted from, exact, or null
 * @param baseYear its year, or null
 * @param status where it stands
 * @param movement how it moves, and where to
 * @param pooled the value of three years together where it rests on 20 or fewer events; otherwise null
 * @param certainty {@code clear}, {@code within-chance} or empty
 * @param warning the level
 * @param reasonKey the key of the reason's sentence in the bundle {@code assessment}
 * @param reasonArguments what its places are filled with
 */
public record Assessment(
        Target target,
        @Nullable Quotient goal,
        String targetYear,
        @Nullable Quotient current,
        @Nullable Integer valueYear,
        @Nullable Quotient base,
        @Nullable Integer baseYear,
        Status status,
        Movement movement,
        @Nullable PooledValue pooled,
        String certainty,
        Warning warning,
        String reasonKey,
        List<String> reasonArguments) {

    public Assessment {
        reasonArguments = List.copyOf(reasonArguments);
    }

    /** The value to reach as published, to 10 decimals; null where the target has none. */
    public @Nullable BigDecimal targetValue() {
        return published(goal);
    }

    /** The indicator's value in the year as published; null without data. */
    public @Nullable BigDecimal value() {
        return published(current);
    }

    /** The value progress is counted from as published, or null. */
    public @Nullable BigDecimal baseValue() {
        return published(base);
    }

    private static @Nullable BigDecimal published(@Nullable Quotient exact) {
        return exact == null ? null : exact.published();
    }

    /** Whether the value is of an earlier year than the one assessed: a survey's, which stays in force (沿用). */
    public boolean isCarriedForward(int year) {
        return valueYear != null && valueYear < year;
    }

    /** Whether it is met and how certain that is, in words; empty where the certainty is not known. */
    public String certaintyLabel(Wording wording) {
        return certainty.isEmpty()
                ? ""
                : wording.say("certainty." + (status.isMet() ? "met." : "not-met.") + certainty);
    }

    /** Why it stands so, in a sentence with its numbers. */
    public String reason(Wording wording) {
        return wording.say(reasonKey, reasonArguments);
    }
}
