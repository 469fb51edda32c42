package org.fuer.fact;

import org.fuer.catalogue.Severity;

/**
 * The edits that need no row in {@code rules.csv}, with the code that stands in {@code findings.csv} and its usual
 * severity. A code is never reused for something else.
 */
public enum BuiltInRule {
    SUM_SEX("SUM-SEX", Severity.ERROR),
    SUM_AGE("SUM-AGE", Severity.ERROR),
    SUM_RESIDENCE("SUM-RESIDENCE", Severity.ERROR),
    PART("PART", Severity.ERROR),
    RANGE("RANGE", Severity.ERROR),
    INTEGER("INTEGER", Severity.ERROR),
    NUMBER("NUMBER", Severity.ERROR),
    CELL_ERROR("CELL-ERROR", Severity.ERROR),
    REQUIRED("REQUIRED", Severity.ERROR),
    MISSING("MISSING", Severity.NOTICE),
    DUPLICATE("DUPLICATE", Severity.ERROR),
    UNKNOWN_ROW("UNKNOWN-ROW", Severity.WARNING),
    UNKNOWN_COLUMN("UNKNOWN-COLUMN", Severity.WARNING),
    UNKNOWN_FORM("UNKNOWN-FORM", Severity.ERROR),
    FORM_MISSING("FORM-MISSING", Severity.ERROR),
    WRONG_YEAR("WRONG-YEAR", Severity.ERROR),
    WRONG_UNIT("WRONG-UNIT", Severity.ERROR),
    CONVERTED("CONVERTED", Severity.NOTICE),
    BY_NAME("BY-NAME", Severity.NOTICE),
    JUMP("JUMP", Severity.WARNING),
    UNREADABLE("UNREADABLE", Severity.ERROR),
    HOSTILE("HOSTILE", Severity.ERROR),
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
