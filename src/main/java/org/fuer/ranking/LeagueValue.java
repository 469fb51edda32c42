package org.fuer.ranking;

import java.math.BigDecimal;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * The value by which a place is ranked on an indicator.
 *
 * @param place the code of the place
 * @param exact the value; null when it is missing
 * @param valueYear the year it is of: an earlier one where a survey's value stays in force; null when it is missing
 * @param pooled whether it is the value of up to three years together, since the rate of the year rests on 20 or fewer
 *     events
 * @param status U when it is of low reliability, A otherwise; why it is missing when it is
 * @param placement its rank; without one when it is missing or cannot be compared
 */
public record LeagueValue(
        String place,
        @Nullable Quotient exact,
        @Nullable Integer valueYear,
        boolean pooled,
        ObsStatus status,
        Placement placement) {

    /** The value as published, to 10 decimals; null when it is missing. */
    public @Nullable BigDecimal value() {
        return exact == null ? null : exact.published();
    }

    /** Whether it is of an earlier year than the one ranked: a survey's, which stays in force (沿用). */
    public boolean isCarriedForward(int year) {
        return valueYear != null && valueYear < year;
    }
}
