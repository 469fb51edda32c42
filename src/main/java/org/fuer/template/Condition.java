package org.fuer.template;

import java.util.List;

/**
 * When a check fails, as a formula. It fails only where every cell it needs is filled and none says that a value cannot
 * exist (× or /); the other symbols count as 0, as they do when the report is judged.
 *
 * @param cells what a formula calls the cells it needs
 * @param holds the formula that is true of a sound report
 */
record Condition(List<String> cells, String holds) {

    Condition {
        cells = cells.stream().distinct().toList();
    }

    String failing() {
        return "AND(COUNTA(" + String.join(",", cells) + ")=" + cells.size() + ",ISERROR(FIND(\"×\",SUBSTITUTE("
                + String.join("&", cells) + ",\"/\",\"×\"))),NOT(" + holds + "))";
    }

    /** The value of a cell; a number that is text counts as the number, as it does when the report is read, a symbol as 0. */
    static String value(String cell) {
        return "IFERROR(VALUE(" + cell + "),0)";
    }
}
