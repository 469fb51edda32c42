package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuer.fact.Quotient;

/**
 * How many digits after the point the figures of a sentence need so that a reader sees how everything it compares comes
 * out: a miss does not look like a hit, and two figures that differ do not look alike.
 *
 * @param least the fewest wanted anyhow
 * @param comparisons what is compared
 */
record Digits(int least, List<Comparison> comparisons) {

    /** Two things that the sentence compares. */
    interface Comparison {

        /** Whether it comes out of the figures with so many digits as it does of the exact ones. */
        boolean isSeen(Figures figures, int digits);
    }

    Digits {
        comparisons = List.copyOf(comparisons);
    }

    static Digits from(int least) {
        return new Digits(least, List.of());
    }

    Digits atLeast(int digits) {
        return new Digits(Math.max(least, digits), comparisons);
    }

    /** On which side of a region a value lies. */
    Digits side(Quotient value, Region region) {
        return and((figures, digits) ->
                rounded(figures, region, digits).side(rounded(figures, value, digits)) == region.side(value));
    }

    /** Which of two values is greater, or neither. */
    Digits order(Quotient value, Quotient other) {
        return and((figures, digits) ->
                figures.round(value, digits).compareTo(figures.round(other, digits)) == value.compareTo(other));
    }

    /** Which of two gaps is wider, or neither. */
    Digits order(Gap gap, Gap other) {
        return and((figures, digits) ->
                gap.shown(figures, digits).compareTo(other.shown(figures, digits)) == gap.compareTo(other));
    }

    /** The fewest digits that show it all; those of published figures if even they do not. */
    int fewest(Figures figures) {
        int digits = least;
        while (digits < Quotient.PUBLISHED_SCALE && !allSeen(figures, digits)) {
            digits++;
        }
        return digits;
    }

    private boolean allSeen(Figures figures, int digits) {
        return comparisons.stream().allMatch(comparison -> comparison.isSeen(figures, digits));
    }

    private Digits and(Comparison comparison) {
        List<Comparison> more = new ArrayList<>(comparisons);
        more.add(comparison);
        return new Digits(least, more);
    }

    private static Region rounded(Figures figures, Region region, int digits) {
        Quotient low = region.low();
        Quotient high = region.high();
        return new Region(
                low == null ? null : rounded(figures, low, digits),
                high == null ? null : rounded(figures, high, digits),
                region.endsIncluded());
    }

    private static Quotient rounded(Figures figures, Quotient value, int digits) {
        BigDecimal shown = figures.round(value, digits);
        return Quotient.of(shown);
    }
}
