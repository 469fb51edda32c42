package org.fuer.intake;

import java.util.List;
import java.util.Map;

/**
 * A 任务进展 table on a sheet. Rows and columns count from 0.
 *
 * @param around the sheet with the lines over the header and the signatures; it has no rows and columns of values
 * @param columns where its columns are; STATE is always there, and CODE or TASK
 * @param body the rows under the header that are neither empty nor notes nor signatures
 * @param end the row after its last
 * @param merged what stands in cells that are joined to one above them
 */
record TaskTable(
        Table around, Map<TaskColumn, Integer> columns, List<Integer> body, int end, Map<CellPlace, String> merged) {

    TaskTable {
        columns = Map.copyOf(columns);
        body = List.copyOf(body);
        merged = Map.copyOf(merged);
    }

    Grid grid() {
        return around.grid();
    }

    String sheet() {
        return around.sheet();
    }

    /** What stands in a column of a row, without spaces around it; empty where it has no such column. */
    String text(int row, TaskColumn column) {
        Integer place = columns.get(column);
        if (place == null) {
            return "";
        }
        String text = grid().text(row, place);
        return PlainText.strip(text.isEmpty() ? merged.getOrDefault(new CellPlace(row, place), "") : text);
    }

    /** The address of the state of a row. */
    String stateOf(int row) {
        return Grid.address(row, columns.getOrDefault(TaskColumn.STATE, 0));
    }

    /** Whether a row says anything of how far a task has come. */
    boolean saysAnything(int row) {
        return !text(row, TaskColumn.STATE).isEmpty()
                || !text(row, TaskColumn.DESCRIPTION).isEmpty()
                || !text(row, TaskColumn.EVIDENCE).isEmpty();
    }
}
