package org.fuer.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the units report of the tasks in each edition, in the database, in its order. */
public final class TaskProgressStore {

    private static final int ROWS_AT_ONCE = 500;

    private static final String INSERT =
            "INSERT INTO task_progress (edition_id, line_number, task, unit, state, description, evidence, submission,"
                    + " source_file, source_sheet, source_cell) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    /** A store in this database. */
    public TaskProgressStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what is reported in an edition that is being built; what it has already is replaced. */
    public void write(long edition, List<TaskProgress> reported) {
        jdbc.update("DELETE FROM task_progress WHERE edition_id = ?", edition);
        List<Line> lines = new ArrayList<>();
        reported.forEach(progress -> lines.add(new Line(lines.size(), progress)));
        jdbc.batchUpdate(INSERT, lines, ROWS_AT_ONCE, (statement, line) -> {
            TaskProgress progress = line.progress();
            statement.setLong(1, edition);
            statement.setInt(2, line.number());
            statement.setString(3, progress.task());
            statement.setString(4, progress.unit());
            statement.setString(5, progress.state().name());
            statement.setString(6, progress.description());
            statement.setString(7, progress.evidence());
            statement.setString(8, progress.submission());
            statement.setString(9, progress.source().file());
            statement.setString(10, progress.source().sheet());
            statement.setString(11, progress.source().cell());
        });
    }

    private record Line(int number, TaskProgress progress) {}

    /** What is reported in an edition, in the order it was written. */
    public List<TaskProgress> of(long edition) {
        return jdbc.query(
                "SELECT * FROM task_progress WHERE edition_id = ? ORDER BY line_number",
                (row, number) -> progress(row),
                edition);
    }

    private static TaskProgress progress(ResultSet row) throws SQLException {
        return new TaskProgress(
                row.getString("task"),
                row.getString("unit"),
                TaskProgress.State.valueOf(row.getString("state")),
                row.getString("description"),
                row.getString("submission"),
                new Source(row.getString("source_file"), row.getString("source_sheet"), row.getString("source_cell")),
                row.getString("evidence"));
    }
}
