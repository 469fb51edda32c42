package org.fuer.assessment;

import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * The values that a target accepts, from a low to a high end; an end that is null is open without limit.
 *
 * @param low the low end, or null
 * @param high the high end, or null
 * @param endsIncluded whether the ends themselves are accepted: 不低于 and 以内 accept them, 高于 and 低于 do not
 */
record Region(@Nullable Quotient low, @Nullable Quotient high, boolean endsIncluded) {

    static Region atLeast(Quotient low) {
        return new Region(low, null, true);
    }

    static Region moreThan(Quotient low) {
        return new Region(low, null, false);
    }

    static Region atMost(Quotient high) {
        return new Region(null, high, true);
    }

    static Region lessThan(Quotient high) {
        return new Region(null, high, false);
    }

    static Region between(Quotient low, Quotient high) {
        return new Region(low, high, true);
    }

    /** Better than a value: above it when {@code wanted} is 1, below it when it is -1. */
    static Region beyond(Quotient value, int wanted) {
        return wanted > 0 ? moreThan(value) : lessThan(value);
    }

    /** Not worse than a value. */
    static Region notWorseThan(Quotient value, int wanted) {
        return wanted > 0 ? atLeast(value) : atMost(value);
    }

    /** -1 for a value below the region, 1 above it, 0 inside. */
    int side(Quotient value) {
        int included = endsIncluded ? 0 : 1;
        if (low != null && value.compareTo(low) < included) {
            return -1;
        }
        if (high != null && value.compareTo(high) > -included) {
            return 1;
        }
        return 0;
    }

    /** The same with its ends as published, to compare with what is rounded so, as projections are. */
    Region published() {
        return new Region(published(low), published(high), endsIncluded);
    }

    private static @Nullable Quotient published(@Nullable Quotient end) {
        return end == null ? null : Quotient.of(end.published());
    }

    boolean contains(Quotient value) {
        return side(value) == 0;
    }

    /**
     * The end nearest to a value outside, which progress is measured towards.
     *
     * @throws IllegalArgumentException if the value is inside
     */
    Quotient edge(Quotient outside) {
        Quotient end = side(outside) < 0 ? low : high;
        if (end == null || contains(outside)) {
            throw new IllegalArgumentException(outside + " is inside " + this);
        }
        return end;
    }
}
