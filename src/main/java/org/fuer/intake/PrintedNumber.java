package org.fuer.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as it stands in a cell, with all the digits printed.
 *
 * @param number before a percent sign; its scale is the number of decimals printed
 */
record PrintedNumber(BigDecimal number) {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?%?");

    /** The number that the text of a cell is; empty when it is none. */
    static Optional<PrintedNumber> of(String raw) {
        String text = PlainText.tight(raw).replace(",", "");
        if (!PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new PrintedNumber(new BigDecimal(text.replace("%", ""))));
    }

    /**
     * What one step of the last digit is worth where the number became this value.
     *
     * @return empty for zero
     */
    Optional<BigDecimal> unitOfLastDigit(BigDecimal value) {
        return value.signum() == 0 || number.signum() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.ONE.scaleByPowerOfTen(shift(value) - number.scale()));
    }

    /** Whether the value is the number in another unit of measure. */
    boolean convertedTo(BigDecimal value) {
        return value.signum() != 0 && number.signum() != 0 && shift(value) != 0;
    }

    /** By how many powers of ten the value is more than the number: digits that did not fit are no difference. */
    private int shift(BigDecimal value) {
        return magnitude(value) - magnitude(number);
    }

    private static int magnitude(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() - plain.scale();
    }
}
