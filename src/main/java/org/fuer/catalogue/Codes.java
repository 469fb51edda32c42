package org.fuer.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The codes that a file lists, to check what refers to them. Codes of rows that are broken otherwise count as well, and
 * a file that could not be read to its end answers for nothing: one fault is not to be followed by a hundred.
 *
 * @param file the file that lists them
 * @param known the codes
 * @param complete whether there are no others
 */
record Codes(String file, Set<String> known, boolean complete) {

    /** The codes in the first column of a table; reports those that stand there twice. */
    static Codes of(CsvTable table, String column) {
        Map<String, Integer> lines = new HashMap<>();
        for (CsvRow row : table.rows()) {
            String code = row.text(column);
            Integer earlier = code.isEmpty() ? null : lines.putIfAbsent(code, row.line());
            if (earlier != null) {
                row.fault(column, code, null, "code.twice", code, Integer.toString(earlier));
            }
        }
        return new Codes(table.file(), table.firstFields(), table.complete());
    }

    boolean has(String code) {
        return known.contains(code);
    }

    /** Reports a code that is not known; gives whether it is. */
    boolean check(CsvRow row, String column, String code) {
        if (code.isBlank() || has(code)) {
            return !code.isBlank();
        }
        if (complete) {
            row.fault(column, code, Nearest.to(code, known), "code.unknown", code, file);
        }
        return false;
    }

    void checkAll(CsvRow row, String column, Collection<String> codes) {
        codes.forEach(code -> check(row, column, code));
    }
}
