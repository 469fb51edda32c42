package org.fuer.assessment;

import java.math.BigDecimal;
import org.fuer.catalogue.Comparison;
import org.fuer.fact.Quotient;
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

    /**
     * The code; empty for a value without an interval, and for a target that compares with an earlier value, which has
     * its own chance in it.
     */
    static String of(Situation situation, @Nullable Region region, @Nullable Quotient goal) {
        BigDecimal lower = situation.published().lower();
        BigDecimal upper = situation.published().upper();
        boolean fixed = goal != null || situation.target().comparison() == Comparison.BALANCE;
        if (region == null || !fixed || lower == null || upper == null) {
            return NONE;
        }
        int side = region.side(situation.current());
        boolean clear = region.side(Quotient.of(lower)) == side && region.side(Quotient.of(upper)) == side;
        return clear ? CLEAR : WITHIN_CHANCE;
    }
}
