package org.fuer.intake;

/** What stands in a cell where a number is due. */
public enum CellContent {
    /** A number. */
    NUMBER,
    /** Nothing. */
    BLANK,
    /** — or 无: none, which is zero. */
    NIL,
    /** …: less than half a unit. */
    BELOW_HALF,
    /** × or /: a value cannot exist. */
    NOT_APPLICABLE,
    /** Any other text. */
    TEXT,
    /** An error of the spreadsheet, #DIV/0! …, or a formula that was never calculated. */
    ERROR;

    /** Whether it is one of the symbols — 无 … × / . */
    public boolean isSymbol() {
        return this == NIL || this == BELOW_HALF || this == NOT_APPLICABLE;
    }
}
