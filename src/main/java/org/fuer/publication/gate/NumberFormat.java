package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a number as a spreadsheet program does, as far as the number formats go that are printed here. */
final class NumberFormat {

    /** What is not digits: quoted text, escaped characters, and room as wide as a character. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DECIMALS = Pattern.compile("\\.([0#]+)");

    private NumberFormat() {}

    /** The number in its format, without grouping and marks; a percentage with its sign. */
    static String shown(BigDecimal number, String format) {
        if (format.isEmpty() || format.equals("General") || format.startsWith("@")) {
            return number.stripTrailingZeros().toPlainString();
        }
        String digits = LITERAL.matcher(section(number, format)).replaceAll("");
        boolean percent = digits.indexOf('%') >= 0;
        BigDecimal scaled = percent ? number.movePointRight(2) : number;
        return scaled.setScale(decimals(digits), RoundingMode.HALF_UP).toPlainString() + (percent ? "%" : "");
    }

    /** The section of the format for a number of this sign. */
    private static String section(BigDecimal number, String format) {
        String[] sections = format.split(";", -1);
        if (number.signum() < 0 && sections.length > 1) {
            return sections[1];
        }
        return number.signum() == 0 && sections.length > 2 ? sections[2] : sections[0];
    }

    private static int decimals(String digits) {
        Matcher matcher = DECIMALS.matcher(digits);
        return matcher.find() ? matcher.group(1).length() : 0;
    }

    /** The texts that a format sets beside a number: the mark of a note, 并列. */
    static String marks(String format) {
        StringBuilder marks = new StringBuilder();
        Matcher matcher = QUOTED.matcher(format);
        while (matcher.find()) {
            marks.append(matcher.group(1));
        }
        return marks.toString();
    }
}
