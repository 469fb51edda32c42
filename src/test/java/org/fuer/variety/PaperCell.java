package org.fuer.variety;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it is to be written.
 *
 * @param kind what it is
 * @param text the text, the formula without {@code =}, or what a CSV file shows of it
 * @param number the number, or the stored result of a formula
 * @param format its number format; empty for none
 */
record PaperCell(Kind kind, String text, @Nullable BigDecimal number, String format) {

    /** What a cell can be. */
    enum Kind {
        TEXT,
        RICH_TEXT,
        NUMBER,
        FORMULA,
        FORMULA_WITHOUT_RESULT,
        ERROR,
        DATE,
        TRUTH
    }

    static PaperCell text(String text) {
        return new PaperCell(Kind.TEXT, text, null, "");
    }

    static PaperCell richText(String text) {
        return new PaperCell(Kind.RICH_TEXT, text, null, "");
    }

    static PaperCell number(BigDecimal number) {
        return new PaperCell(Kind.NUMBER, number.toPlainString(), number, "");
    }

    static PaperCell number(BigDecimal number, String format, String shown) {
        return new PaperCell(Kind.NUMBER, shown, number, format);
    }

    static PaperCell formula(String formula, BigDecimal result) {
        return new PaperCell(Kind.FORMULA, formula, result, "");
    }

    static PaperCell formulaWithoutResult(String formula) {
        return new PaperCell(Kind.FORMULA_WITHOUT_RESULT, formula, null, "");
    }

    static PaperCell error() {
        return new PaperCell(Kind.ERROR, "#DIV/0!", null, "");
    }

    static PaperCell date(LocalDate day) {
        return new PaperCell(Kind.DATE, day.toString(), null, "yyyy-mm-dd");
    }

    static PaperCell truth() {
        return new PaperCell(Kind.TRUTH, "TRUE", null, "");
    }

    /** What a CSV file holds in its place. */
    String inCsv() {
        return kind == Kind.FORMULA ? String.valueOf(number) : kind == Kind.FORMULA_WITHOUT_RESULT ? "#REF!" : text;
    }
}
