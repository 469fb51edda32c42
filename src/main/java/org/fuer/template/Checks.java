package org.fuer.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.template.CellPlaces.CellPlace;

/**
 * The formulas in the margin of a form: for each row the checks that begin at it, one after the other, so that a row
 * shows all its faults and nothing else.
 */
final class Checks {

    /** Excel takes no longer formula, and no longer text within one. */
    private static final int LONGEST_FORMULA = 8000;

    private static final int LONGEST_TEXT = 200;

    private final Wording words;
    private final Map<RowOfSheet, List<String>> byRow = new LinkedHashMap<>();

    private record RowOfSheet(String sheet, int row) {}

    Checks(Wording words) {
        this.words = words;
    }

    /** Adds a check that shows in the row of a cell. */
    void add(CellPlace at, Condition condition, Severity severity, String text) {
        String shown = words.say(mark(severity)) + text + words.say("check.end");
        String limited = shown.length() <= LONGEST_TEXT ? shown : shown.substring(0, LONGEST_TEXT);
        byRow.computeIfAbsent(new RowOfSheet(at.sheet(), at.row()), row -> new ArrayList<>())
                .add("IF(" + condition.failing() + ",\"" + limited.replace("\"", "\"\"") + "\",\"\")");
    }

    private static String mark(Severity severity) {
        return severity == Severity.ERROR ? "check.error" : "check.warning";
    }

    /** The formula of a row; empty when nothing is checked there. */
    String formula(String sheet, int row) {
        StringBuilder formula = new StringBuilder();
        for (String check : byRow.getOrDefault(new RowOfSheet(sheet, row), List.of())) {
            if (formula.length() + check.length() < LONGEST_FORMULA) {
                formula.append(formula.isEmpty() ? "" : "&").append(check);
            }
        }
        return formula.toString();
    }
}
