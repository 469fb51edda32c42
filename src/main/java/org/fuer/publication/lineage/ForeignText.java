package org.fuer.publication.lineage;

import java.util.regex.Pattern;

/**
 * Texts from outside in data files. One that a spreadsheet would take for a formula gets an apostrophe before it (OWASP,
 * CSV Injection); {@link #read} takes it away again.
 */
public final class ForeignText {

    private static final String DANGEROUS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private ForeignText() {}

    /** A text that came from a workbook; a number stays a number, a negative one too. */
    public static String written(String text) {
        return isDangerous(text) && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /**
     * The name of a file. It stands as it is, so that rows can be joined by it; only what a spreadsheet would calculate
     * gets an apostrophe: a dash before a name is common and calls nothing unless brackets, bars or marks follow.
     */
    public static String writtenFileName(String name) {
        boolean harmless = name.startsWith("-") && name.chars().noneMatch(letter -> "(|!".indexOf(letter) >= 0);
        return harmless ? name : written(name);
    }

    /** The text that was written so. */
    public static String read(String written) {
        return written.startsWith("'") && isDangerous(written.substring(1)) ? written.substring(1) : written;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
