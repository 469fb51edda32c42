package org.fuer.fact;

import org.fuer.catalogue.Severity;

/**
 * The edits that need no row in {@code rules.csv}, with the code that stands in {@code findings.csv} and its usual
 * severity. A code is never reused for something else.
 */
public enum BuiltInRule {
    /** Men and women do not add up to the total. */
    SUM_SEX("SUM-SEX", Severity.ERROR),
    /** The age groups do not add up to the total. */
    SUM_AGE("SUM-AGE", Severity.ERROR),
    /** Town and country do not add up to the total. */
    SUM_RESIDENCE("SUM-RESIDENCE", Severity.ERROR),
    /** A part (其中) is greater than its whole. */
    PART("PART", Severity.ERROR),
    /** A number is outside the least and greatest value of its item. */
    RANGE("RANGE", Severity.ERROR),
    /** A count is not whole. */
    INTEGER("INTEGER", Severity.ERROR),
    /** A text stands where a number is due. */
    NUMBER("NUMBER", Severity.ERROR),
    /** An error of the spreadsheet, or a formula without a result. */
    CELL_ERROR("CELL-ERROR", Severity.ERROR),
    /** An owed cell that must be filled is empty. */
    REQUIRED("REQUIRED", Severity.ERROR),
    /** An owed row that may be empty is. */
    MISSING("MISSING", Severity.NOTICE),
    /** A cell arrived twice; with the same content it is a notice. */
    DUPLICATE("DUPLICATE", Severity.ERROR),
    /** A row is none of the form, or nobody can tell which; then it is an error. */
    UNKNOWN_ROW("UNKNOWN-ROW", Severity.WARNING),
    /** A column is none of the form, or none of the row. */
    UNKNOWN_COLUMN("UNKNOWN-COLUMN", Severity.WARNING),
    /** A table is none of the catalogue. */
    UNKNOWN_FORM("UNKNOWN-FORM", Severity.ERROR),
    /** A form with an owed row did not arrive; without a required row it is a notice. */
    FORM_MISSING("FORM-MISSING", Severity.ERROR),
    /** A table says another year. */
    WRONG_YEAR("WRONG-YEAR", Severity.ERROR),
    /** A table says another place or unit. */
    WRONG_UNIT("WRONG-UNIT", Severity.ERROR),
    /** Values were converted to the unit of measure of the item. */
    CONVERTED("CONVERTED", Severity.NOTICE),
    /** Rows were found by their names, without codes. */
    BY_NAME("BY-NAME", Severity.NOTICE),
    /** A report prints another value for the year before than the accepted one. */
    LAST_YEAR("LAST-YEAR", Severity.WARNING),
    /** A template was printed for an earlier version of its form. */
    TEMPLATE("TEMPLATE", Severity.NOTICE),
    /** An explanation (说明) of a unit that belongs to nothing that was found. */
    EXPLANATION("EXPLANATION", Severity.NOTICE),
    /** A row of the 任务进展 sheet is no task of the unit. */
    UNKNOWN_TASK("UNKNOWN-TASK", Severity.WARNING),
    /**
     * The state of a task cannot be read, is given twice in different words or is missing beside a text; where nothing
     * at all is said of a task it is a notice.
     */
    TASK_STATE("TASK-STATE", Severity.ERROR),
    /** A value lies far from what the years before let expect. */
    OUTLIER("OUTLIER", Severity.WARNING),
    /** A count is many times, or a small fraction of, the latest accepted one. */
    JUMP("JUMP", Severity.WARNING),
    /** A file cannot be read. */
    UNREADABLE("UNREADABLE", Severity.ERROR),
    /** A file must not be read: macros, a zip bomb, external entities. */
    HOSTILE("HOSTILE", Severity.ERROR),
    /** The conservation ledger of a file does not close. */
    LEDGER("LEDGER", Severity.ERROR);

    private final String code;
    private final Severity severity;

    BuiltInRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The code in {@code findings.csv}. */
    public String code() {
        return code;
    }

    /** Its severity where nothing else is said. */
    public Severity severity() {
        return severity;
    }
}
