package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands in a year.
 *
 * @param target the target
 * @param goal the value to reach in the indicator's unit, after conversion, exact; null where the target has none
 * @param targetYear the year it is due: a number, {@code annual} or empty, as in the target
 * @param current the indicator's value in the year, exact; null without data
 * @param valueYear the year of the value: the year assessed
 * @param base the value progress is counted from, exact, or null
 * @param baseYear its year, or null
 * @param status where it stands
 * @param paceRatio actual pace ÷ required pace, or null
 * @param projected the value expected in the due year, or null
 * @param lower the lower end of the projection's interval, or null
 * @param upper the upper end, or null
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
        @Nullable BigDecimal paceRatio,
        @Nullable BigDecimal projected,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
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

    /** Why it stands so, in a sentence with its numbers. */
    public String reason(Wording wording) {
        return wording.say(reasonKey, reasonArguments);
    }
}
