package org.fuer.intake;

import java.util.Set;

/** Counts the cells of a table by its shape alone, before any value is read. */
final class LedgerCount {

    private LedgerCount() {}

    /**
     * Rows that are known or hold values × columns of values.
     *
     * @param knownRows the rows whose item is known
     */
    static int cells(Table table, Set<Integer> knownRows) {
        int rows = 0;
        for (int row : table.body()) {
            if (knownRows.contains(row) || table.hasValues(row)) {
                rows++;
            }
        }
        return rows * table.columns().size();
    }
}
