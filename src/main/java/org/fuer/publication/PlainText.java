package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fuer.publication.lineage.ForeignText;
import org.jspecify.annotations.Nullable;

/** How values are written in data files. */
final class PlainText {

    private static final int DECIMALS = 10;

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

    /** A text that came from a workbook. */
    static String foreign(String text) {
        return ForeignText.written(text);
    }

    /** The name of a file. */
    static String fileName(String name) {
        return ForeignText.writtenFileName(name);
    }
}
