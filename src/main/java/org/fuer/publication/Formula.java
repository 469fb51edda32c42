package org.fuer.publication;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * A formula that a spreadsheet program computes again. It is made of places and numbers only, so no text from outside
 * can become a part of it. Rows and columns count from 0.
 */
final class Formula {

    private final String text;

    private Formula(String text) {
        this.text = text;
    }

    /** The product of two cells of a row. */
    static Formula product(int row, int column, int other) {
        return new Formula(cell(row, column) + "*" + cell(row, other));
    }

    /** The products of two cells of each row, added up; words count as nothing. */
    static Formula sumOfProducts(int firstRow, int lastRow, int column, int other) {
        return new Formula(
                "SUMPRODUCT(" + cells(firstRow, lastRow, column) + "," + cells(firstRow, lastRow, other) + ")");
    }

    /** The sum of those cells of a column beside which a number that is not negative stands. */
    static Formula sumBesideNumbers(int firstRow, int lastRow, int column, int beside) {
        return new Formula(
                "SUMIF(" + cells(firstRow, lastRow, beside) + ",\">=0\"," + cells(firstRow, lastRow, column) + ")");
    }

    /** One cell of a row divided by another one. */
    static Formula quotient(int row, int column, int divisor) {
        return new Formula(cell(row, column) + "/" + cell(row, divisor));
    }

    /** Two cells of a column weighed together: the lower one with this share, the upper one with the rest. */
    static Formula blend(int upperRow, int lowerRow, int column, BigDecimal share) {
        return new Formula(cell(upperRow, column) + "*(1-" + share.toPlainString() + ")+" + cell(lowerRow, column) + "*"
                + share.toPlainString());
    }

    private static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    private static String cells(int firstRow, int lastRow, int column) {
        return new CellRangeAddress(firstRow, lastRow, column, column).formatAsString();
    }

    /** As a cell holds it, without the sign of equality. */
    @Override
    public String toString() {
        return text;
    }
}
