package org.fuer.catalogue;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age band in completed years, written as in SDMX CL_AGE: {@code Y0T2} is 0 to 2, {@code Y_GE65} is 65 and over,
 * {@code _T} is every age. Ordered by code point of the code.
 *
 * @param code the SDMX code
 */
public record Age(String code) implements Comparable<Age> {

    private static final Pattern BAND = Pattern.compile("Y(\\d{1,3})T(\\d{1,3})");
    private static final Pattern OPEN = Pattern.compile("Y_GE(\\d{1,3})");

    /** Every age. */
    public static final Age TOTAL = new Age("_T");

    /**
     * @throws IllegalArgumentException if the code is no age band
     */
    public Age {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not an age code: " + code);
        }
    }

    /** The age band with this code, or empty when the text is no age code. */
    public static Optional<Age> ofCode(String code) {
        return isCode(code) ? Optional.of(new Age(code)) : Optional.empty();
    }

    private static boolean isCode(String code) {
        if (code.equals("_T") || OPEN.matcher(code).matches()) {
            return true;
        }
        Matcher band = BAND.matcher(code);
        return band.matches() && Integer.parseInt(band.group(1)) <= Integer.parseInt(band.group(2));
    }

    /** The youngest age in completed years; empty for {@link #TOTAL}. */
    public OptionalInt youngest() {
        Matcher open = OPEN.matcher(code);
        if (open.matches()) {
            return OptionalInt.of(Integer.parseInt(open.group(1)));
        }
        Matcher band = BAND.matcher(code);
        return band.matches() ? OptionalInt.of(Integer.parseInt(band.group(1))) : OptionalInt.empty();
    }

    /** The oldest age in completed years; empty for {@link #TOTAL} and for an open band. */
    public OptionalInt oldest() {
        Matcher band = BAND.matcher(code);
        return band.matches() ? OptionalInt.of(Integer.parseInt(band.group(2))) : OptionalInt.empty();
    }

    /** Whether this is every age together. */
    public boolean isTotal() {
        return equals(TOTAL);
    }

    @Override
    public int compareTo(Age other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
