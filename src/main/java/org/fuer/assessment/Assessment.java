package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Where a target stands in a year.
 *
 * @param target the target
 * @param targetValue the value to reach in the indicator's unit, after conversion; null where the target has none
 * @param targetYear the year it is due: a number, {@code annual} or empty, as in the target
 * @param value the indicator's value in the year, unrounded; null without data
 * @param valueYear the year of the value: the year assessed
 * @param baseValue the value progress is counted from, or null
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
        @Nullable BigDecimal targetValue,
        String targetYear,
        @Nullable BigDecimal value,
        @Nullable Integer valueYear,
        @Nullable BigDecimal baseValue,
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

    /** Why it stands so, in a sentence with its numbers. */
    public String reason(Wording wording) {
        return wording.say(reasonKey, reasonArguments);
    }
}
