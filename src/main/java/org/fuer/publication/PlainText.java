package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How values are written in data files. */
final class PlainText {

    private static final int DECIMALS = 10;
    private static final String DANGEROUS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private PlainText() {}

    /** A number without grouping, up to 10 decimals, trailing zeros stripped; empty for null. */
    static String number(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A whole number; empty for null. */
    static String number(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    /**
     * A text that came from a workbook. One that a spreadsheet would take for a formula gets an apostrophe before it
     * (OWASP, CSV Injection); a number stays a number, a negative one too.
     */
    static String foreign(String text) {
        if (text.isEmpty()
                || DANGEROUS.indexOf(text.charAt(0)) < 0
                || NUMBER.matcher(text).matches()) {
            return text;
        }
        return "'" + text;
    }

    /**
     * The name of a file. It stands as it is, so that rows can be joined by it; only what a spreadsheet would calculate
     * gets an apostrophe: a dash before a name is common and calls nothing unless brackets, bars or marks follow.
     */
    static String fileName(String name) {
        boolean harmless = name.startsWith("-") && name.chars().noneMatch(letter -> "(|!".indexOf(letter) >= 0);
        return harmless ? name : foreign(name);
    }
}
