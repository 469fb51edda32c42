package org.fuer.publication.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The axis of a chart's values: from a round number to a round number in round steps. It begins at zero only where the
 * values come near it, and never makes a mountain of a change that is tiny beside the value.
 *
 * @param least the lower end
 * @param greatest the upper end
 * @param step from one mark to the next
 */
public record ValueAxis(BigDecimal least, BigDecimal greatest, BigDecimal step) {

    /** As many steps as a small chart has room for. */
    private static final BigDecimal STEPS = BigDecimal.valueOf(5);

    /** An axis spans at least this share of the greatest value on it. */
    private static final BigDecimal LEAST_SPAN = new BigDecimal("0.04");

    /** Values that reach down to this share of the greatest are shown from zero. */
    private static final BigDecimal NEAR_ZERO = new BigDecimal("0.4");

    /** This share of the span stays free above and below, so that no line runs along the edge. */
    private static final BigDecimal MARGIN = new BigDecimal("0.04");

    /** As many marks as half a pyramid has room for. */
    private static final BigDecimal MARKS_OF_HALF = BigDecimal.valueOf(3);

    /** How much longer than the longest bar an axis is that leaves room for a number. */
    private static final BigDecimal ROOM_FOR_NUMBER = new BigDecimal("1.15");

    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /**
     * The axis that shows these values.
     *
     * @param values what has to be seen; at least one
     * @param ends the ends of an interval, shown as far as they leave the values a fifth of the axis
     * @param limit a value that can never be passed, such as 100 for a share; null for none
     */
    public static ValueAxis of(Collection<BigDecimal> values, Collection<BigDecimal> ends, @Nullable BigDecimal limit) {
        BigDecimal low = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal high = values.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal room = high.subtract(low).multiply(BigDecimal.valueOf(2));
        BigDecimal bottom = ends.stream().reduce(low, BigDecimal::min).max(low.subtract(room));
        BigDecimal top = ends.stream().reduce(high, BigDecimal::max).min(high.add(room));
        BigDecimal missing = low.abs().max(high.abs()).multiply(LEAST_SPAN).subtract(top.subtract(bottom));
        if (missing.signum() > 0) {
            bottom = bottom.subtract(missing.divide(BigDecimal.valueOf(2)));
            top = top.add(missing.divide(BigDecimal.valueOf(2)));
        }
        BigDecimal margin = top.subtract(bottom).multiply(MARGIN);
        bottom = bottom.subtract(margin);
        top = top.add(margin);
        if (limit != null && high.compareTo(limit) <= 0 && top.compareTo(limit) > 0) {
            top = limit;
        }
        if (low.signum() >= 0 && bottom.compareTo(top.multiply(NEAR_ZERO)) < 0) {
            bottom = BigDecimal.ZERO;
        }
        if (top.compareTo(bottom) == 0) {
            top = top.add(BigDecimal.ONE);
        }
        BigDecimal step = step(top.subtract(bottom));
        return new ValueAxis(
                multiple(bottom, step, RoundingMode.FLOOR), multiple(top, step, RoundingMode.CEILING), step);
    }

    /** The axis of a line with numbers over its marks: there is room for one over the greatest value. */
    public static ValueAxis ofNumbered(Collection<BigDecimal> values, @Nullable BigDecimal limit) {
        ValueAxis axis = of(values, List.of(), limit);
        BigDecimal half = axis.step().divide(BigDecimal.valueOf(2));
        boolean narrow = values.stream().anyMatch(value -> value.add(half).compareTo(axis.greatest()) > 0);
        return narrow ? new ValueAxis(axis.least(), axis.greatest().add(half), axis.step()) : axis;
    }

    /**
     * The axis of bars, which always stand on zero, with room beyond the last mark for a number at the end of the
     * longest.
     */
    public static ValueAxis fromZero(Collection<BigDecimal> values, @Nullable BigDecimal limit) {
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal needed = high.multiply(ROOM_FOR_NUMBER);
        ValueAxis marked = of(List.of(low.multiply(ROOM_FOR_NUMBER), high), List.of(), limit);
        return new ValueAxis(marked.least(), needed.max(marked.greatest()), marked.step());
    }

    /** Both halves of a pyramid: as far to the left of zero as to the right, with few marks. */
    ValueAxis mirrored() {
        BigDecimal marks = greatest.divide(step, 0, RoundingMode.CEILING);
        BigDecimal wide = marks.compareTo(MARKS_OF_HALF) > 0 ? step.multiply(BigDecimal.valueOf(2)) : step;
        BigDecimal end = multiple(greatest, wide, RoundingMode.CEILING);
        return new ValueAxis(end.negate(), end, wide);
    }

    /** 1, 2 or 5 times a power of ten. */
    private static BigDecimal step(BigDecimal span) {
        BigDecimal exact = span.divide(STEPS, MathContext.DECIMAL32);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
        return ROUND.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(exact) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal end, BigDecimal step, RoundingMode rounding) {
        return end.divide(step, 0, rounding).multiply(step);
    }

    /** The number format of its marks: grouped thousands and as many digits after the point as they need. */
    String format() {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
