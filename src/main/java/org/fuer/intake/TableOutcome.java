package org.fuer.intake;

import java.util.List;

/**
 * What became of a table.
 *
 * @param table the table and its form
 * @param rows its rows as recognised; empty where it was not read
 * @param read whether it was read
 */
record TableOutcome(RecognisedTable table, List<RowMeaning> rows, boolean read) {}
