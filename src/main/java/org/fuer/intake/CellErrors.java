package org.fuer.intake;

import java.util.Set;

/** The errors that a spreadsheet shows in a cell. */
final class CellErrors {

    private static final Set<String> CODES = Set.of(
            "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA");

    private CellErrors() {}

    /** Whether a text is one of them, as a CSV export has it. */
    static boolean isError(String text) {
        return text.startsWith("#") && CODES.contains(text);
    }
}
