package org.fuer.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is not empty, whatever the format of the file.
 *
 * @param kind what it holds
 * @param text the text as it stands there; for a number its plain decimal form
 * @param number the number of {@link Kind#NUMBER} and {@link Kind#PERCENT}, otherwise null
 */
record GridCell(Kind kind, String text, @Nullable BigDecimal number) {

    /** What a cell holds. */
    enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown multiplied by 100 and with a percent sign: 0.985 is seen as 98.5%. */
        PERCENT,
        /** A number that is shown as a date; the text is the date, 2021-05-07. */
        DATE,
        BOOLEAN,
        /** An error of the spreadsheet such as {@code #DIV/0!}, or a formula without a result, {@code =B2+B3}. */
        ERROR
    }

    static GridCell text(String text) {
        return new GridCell(Kind.TEXT, CellText.clean(text), null);
    }

    static GridCell number(BigDecimal number) {
        return new GridCell(Kind.NUMBER, number.toPlainString(), number);
    }

    static GridCell percent(BigDecimal number) {
        BigDecimal shown = NumberText.fitted(number.movePointRight(2));
        return new GridCell(Kind.PERCENT, shown.toPlainString() + "%", number);
    }

    static GridCell date(String isoDate) {
        return new GridCell(Kind.DATE, isoDate, null);
    }

    static GridCell truth(boolean value) {
        return new GridCell(Kind.BOOLEAN, value ? "TRUE" : "FALSE", null);
    }

    static GridCell error(String code) {
        return new GridCell(Kind.ERROR, CellText.clean(code), null);
    }
}
