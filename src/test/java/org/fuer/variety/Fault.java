package org.fuer.variety;

import java.util.Set;

/** A fault that is planted on purpose, and the rules that may report it at its cell. */
enum Fault {
    TEXT("NUMBER"),
    DATE("NUMBER"),
    TRUTH("NUMBER"),
    PERCENT_OF_A_COUNT("NUMBER"),
    ERROR_CELL("CELL-ERROR"),
    FORMULA_WITHOUT_RESULT("CELL-ERROR"),
    SUM("SUM-SEX", "SUM-AGE", "SUM-RESIDENCE"),
    PART_ABOVE_WHOLE("PART"),
    NEGATIVE("RANGE"),
    ABOVE_RANGE("RANGE"),
    NOT_WHOLE("INTEGER"),
    EXTRA_ZERO("JUMP", "OUTLIER", "RANGE"),
    EMPTY("REQUIRED"),
    UNKNOWN_COLUMN("UNKNOWN-COLUMN"),
    TWICE("DUPLICATE"),
    WRONG_CODE("UNKNOWN-ROW"),
    OUTSIDE_VALUE("UNKNOWN-COLUMN"),
    OTHER_LAST_YEAR("LAST-YEAR"),
    OTHER_YEAR("WRONG-YEAR"),
    OTHER_UNIT("WRONG-UNIT"),
    OTHER_FORM("UNKNOWN-FORM");

    private final Set<String> rules;

    Fault(String... rules) {
        this.rules = Set.of(rules);
    }

    /** The codes of the rules one of which must report it. */
    Set<String> rules() {
        return rules;
    }
}
