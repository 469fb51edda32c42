package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator moves towards its target, and where it is expected to be in the due year.
 *
 * @param paceRatio actual pace ÷ required pace, or null
 * @param needed the change of each remaining year that would still arrive, in the indicator's unit, or null
 * @param points how many comparable values there are up to the year, since the last break
 * @param method how the projection is made
 * @param projected the value expected in the due year, or null
 * @param lower the lower end of its interval, or null
 * @param upper the upper end, or null
 * @param volatility the standard deviation of the yearly changes, or null with fewer than two of them
 */
public record Movement(
        @Nullable BigDecimal paceRatio,
        @Nullable BigDecimal needed,
        int points,
        Method method,
        @Nullable BigDecimal projected,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable BigDecimal volatility) {

    /** Nothing is known of it. */
    public static final Movement NONE = new Movement(null, null, 0, Method.NONE, null, null, null, null);

    /** The rung of the ladder that a projection stands on. */
    public enum Method {
        /** Fewer than three values, or the target is due: no projection. */
        NONE,
        /** Three or four values: the mean yearly change goes on. */
        MEAN_CHANGE,
        /** Five or six: the line of Theil and Sen. */
        THEIL_SEN,
        /** Seven and more: Holt's method with a damped trend. */
        DAMPED_HOLT;

        /** The code in data files: {@code mean-change} …; empty for none. */
        public String code() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
