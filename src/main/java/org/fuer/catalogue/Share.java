package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact part of a whole between 0 and 1, such as {@code 2/3}. Comparing with it multiplies and never divides, so two
 * of three reach two thirds.
 *
 * @param part the number above the line, not negative
 * @param whole the number below it, positive and not less than the part
 */
public record Share(BigDecimal part, BigDecimal whole) {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})\\s*/\\s*(\\d{1,9})");
    private static final Pattern DECIMAL = Pattern.compile("\\d(\\.\\d{1,10})?");

    /** Two thirds. */
    public static final Share TWO_THIRDS = new Share(BigDecimal.valueOf(2), BigDecimal.valueOf(3));

    /**
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Share {
        if (part.signum() < 0 || whole.signum() <= 0 || part.compareTo(whole) > 0) {
            throw new IllegalArgumentException("not a share: " + part + "/" + whole);
        }
    }

    /** Reads {@code 2/3} or {@code 0.75}; empty when the text is neither or not between 0 and 1. */
    public static Optional<Share> parse(String text) {
        Matcher fraction = FRACTION.matcher(text);
        BigDecimal part;
        BigDecimal whole;
        if (fraction.matches()) {
            part = new BigDecimal(fraction.group(1));
            whole = new BigDecimal(fraction.group(2));
        } else if (DECIMAL.matcher(text).matches()) {
            part = new BigDecimal(text);
            whole = BigDecimal.ONE;
        } else {
            return Optional.empty();
        }
        return whole.signum() == 0 || part.compareTo(whole) > 0
                ? Optional.empty()
                : Optional.of(new Share(part, whole));
    }

    /**
     * Whether so many of so many are at least this share.
     *
     * @param count how many there are
     * @param outOf of how many; 0 of 0 reach any share
     */
    public boolean isReachedBy(long count, long outOf) {
        return BigDecimal.valueOf(count)
                        .multiply(whole)
                        .compareTo(BigDecimal.valueOf(outOf).multiply(part))
                >= 0;
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        String above = part.toPlainString();
        return whole.equals(BigDecimal.ONE) ? above : above + "/" + whole.toPlainString();
    }
}
