package org.fuer.intake;

/** What speaks for a table being a form, and how many points at most. */
public enum Evidence {
    /** 表号：H01表 over the table. */
    NUMBER(100),
    /** The title of the form over the table. */
    TITLE(95),
    /** The number of the form in another line over the table: H01表（续）. */
    NUMBER_IN_LINE(60),
    /** The table above on the same sheet, or to the left, is of this form. */
    SAME_SHEET(30),
    /** 续表 stands over it, and the last table of the file is of this form. */
    CONTINUED(25),
    /** The last table on an earlier sheet is of this form. */
    SAME_FILE(8),
    /** The number or title of the form in the sheet's name. */
    SHEET_NAME(20),
    /** The number or title of the form in the file's name. */
    FILE_NAME(10),
    /** The share of the rows with values that are rows of the form. */
    ROWS(40),
    /** The share of the columns with values that the layouts of those rows have. */
    COLUMNS(10);

    private final int points;

    Evidence(int points) {
        this.points = points;
    }

    /** The points where it speaks for the form entirely. */
    public int points() {
        return points;
    }
}
