package org.fuer.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.fact.DecimalColumn;

/**
 * A number as a clerk types it: {@code 1,234}, {@code ６５．２}, {@code 98.5%}, {@code '12}.
 *
 * @param value the number as typed, before the percent sign
 * @param sign the % or ‰ that follows; empty when none does
 */
record NumberText(BigDecimal value, String sign) {

    /** Excel keeps 15 significant digits; what a file holds beyond them is the rounding of binary fractions. */
    private static final MathContext SHOWN_BY_EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern TYPED =
            Pattern.compile("['’‘`]?([+-]? ?(?:(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)) ?([%‰]?)");
    private static final Pattern STORED = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final int LONGEST = 60;
    private static final int DECIMALS = 10;
    private static final int INTEGER_DIGITS = 20;

    /** The number that a workbook stores, rounded to what Excel shows; empty when it is none or cannot be kept. */
    static Optional<BigDecimal> stored(String raw) {
        if (raw.length() > LONGEST || !STORED.matcher(raw).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(raw).round(SHOWN_BY_EXCEL);
        return fits(number) ? Optional.of(fitted(number)) : Optional.empty();
    }

    /** The number that a text is, full-width digits and thousands separators allowed; empty when it is none. */
    static Optional<NumberText> typed(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher typed = TYPED.matcher(plain);
        if (!typed.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(typed.group(1).replace(",", "").replace(" ", ""));
        return fits(number) ? Optional.of(new NumberText(fitted(number), typed.group(2))) : Optional.empty();
    }

    /** Whether the database can keep the number: at most 20 digits before the point. */
    private static boolean fits(BigDecimal number) {
        return number.signum() == 0 || (long) number.precision() - number.scale() <= INTEGER_DIGITS;
    }

    /** The number with at most 10 decimals (HALF_EVEN), without trailing zeros and never in powers of ten. */
    static BigDecimal fitted(BigDecimal number) {
        if (number.signum() == 0 || (long) number.precision() - number.scale() < -DECIMALS) {
            return BigDecimal.ZERO;
        }
        return DecimalColumn.plain(number);
    }
}
