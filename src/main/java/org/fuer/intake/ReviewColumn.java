package org.fuer.intake;

import java.util.Locale;

/**
 * The columns of the 审核意见 sheet in a marked-up return, in their order. Beside what the unit reads and fills in there
 * are columns nobody sees, which say what a line is about when the file comes back. A hidden row holds the mark of each
 * column, so that the columns are found again whatever was sorted, deleted, inserted or saved by another program.
 */
public enum ReviewColumn {
    NUMBER,
    STATE,
    SEVERITY,
    SHEET,
    CELL,
    PROBLEM,
    EXPECTED,
    SUSPECTS,
    REMEDY,
    EXPLANATION,
    /** The code of the rule; empty in a line that nobody need explain. */
    RULE,
    /** The name of the sheet the line is about. */
    ABOUT_SHEET,
    /** The item and breakdown of each cell, one after the other: {@code H01_03;F;_T;U}. */
    KEYS,
    /** The address of each cell, in the order of the keys. */
    ADDRESSES,
    /** The fill that each cell had before it was coloured, in the order of the addresses. */
    FILLS;

    /** Stands where a cell has no address, no key or no fill. */
    public static final String NONE = "-";

    /** The name of the sheet with the findings in a marked-up return. */
    public static final String SHEET_NAME = "审核意见";

    /** What stands in the hidden row over the column. */
    public String mark() {
        return "fuer:" + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is for the program and not for people. */
    public boolean hidden() {
        return compareTo(RULE) >= 0;
    }
}
