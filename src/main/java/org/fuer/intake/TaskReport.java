package org.fuer.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one 任务进展 table of a file says of the tasks of its unit. One on which nothing is filled in says nothing and is
 * none.
 *
 * @param sheet the sheet it stands on; empty for a CSV file
 * @param revision its revision, 0 for the first
 * @param reportedOn its 报出日期, else the latest in the file, or null
 * @param rows its rows that are a task of the unit, from top to bottom
 */
public record TaskReport(
        String sheet, int revision, @Nullable LocalDate reportedOn, List<TaskReading> rows) {

    /** What the table is called, and the sheet of a template that has it. */
    public static final String TITLE = "任务进展";

    /** The words of its states, one after the other. */
    public static final String STATES = "已完成、进展顺利、进展缓慢、尚未启动";

    public TaskReport {
        rows = List.copyOf(rows);
    }
}
