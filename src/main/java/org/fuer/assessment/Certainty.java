package org.fuer.assessment;

import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorValue;
import org.jspecify.annotations.Nullable;

/**
 * Whether chance could turn a verdict: it is clear when the whole 95 % interval of the value lies on the value's side
 * of the target. The verdict itself is always that of the value.
 */
final class Certainty {

    static final String CLEAR = "clear";
    static final String WITHIN_CHANCE = "within-chance";
    static final String NONE = "";

    private Certainty() {}

    /** The code; empty for a value without an interval or a target without a number. */
    static String of(IndicatorValue value, Quotient current, @Nullable Region region, @Nullable Quotient goal) {
        if (region == null || goal == null || value.lower() == null || value.upper() == null) {
            return NONE;
        }
        int side = region.side(current);
        boolean clear =
                region.side(Quotient.of(value.lower())) == side && region.side(Quotient.of(value.upper())) == side;
        return clear ? CLEAR : WITHIN_CHANCE;
    }
}
