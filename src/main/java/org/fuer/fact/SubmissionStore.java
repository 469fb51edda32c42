package org.fuer.fact;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The submissions of each edition, and how each unit kept its duty to report, in the database, in their order. */
public final class SubmissionStore {

    private static final int ROWS_AT_ONCE = 500;

    private static final String INSERT_SUBMISSION =
            "INSERT INTO submission (edition_id, line_number, unit, source_file,"
                    + " sha256, forms, state, cells, facts, blanks, symbols, rejected, errors, warnings, reported_on,"
                    + " revision, head, statistics_head, filled_by, phone)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String INSERT_REPORTING = "INSERT INTO reporting (edition_id, line_number, unit, owed_cells,"
            + " filled_cells, owed_forms, received_forms, passed_forms, revised_forms, reported_on)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    /** A store in this database. */
    public SubmissionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the submissions and reportings of an edition that is being built; those it has already are replaced. */
    public void write(long edition, List<Submission> submissions, List<Reporting> reportings) {
        jdbc.update("DELETE FROM submission WHERE edition_id = ?", edition);
        jdbc.update("DELETE FROM reporting WHERE edition_id = ?", edition);
        jdbc.batchUpdate(INSERT_SUBMISSION, numbered(submissions), ROWS_AT_ONCE, (statement, line) -> {
            statement.setLong(1, edition);
            statement.setInt(2, line.number());
            set(statement, line.content());
        });
        jdbc.batchUpdate(INSERT_REPORTING, numbered(reportings), ROWS_AT_ONCE, (statement, line) -> {
            statement.setLong(1, edition);
            statement.setInt(2, line.number());
            set(statement, line.content());
        });
    }

    private static void set(PreparedStatement statement, Submission submission) throws SQLException {
        statement.setString(3, submission.unit());
        statement.setString(4, submission.file());
        statement.setString(5, submission.sha256());
        statement.setString(6, TextList.join(submission.forms()));
        statement.setString(7, submission.state().name());
        statement.setInt(8, submission.cells());
        statement.setInt(9, submission.facts());
        statement.setInt(10, submission.blanks());
        statement.setInt(11, submission.symbols());
        statement.setInt(12, submission.rejected());
        statement.setInt(13, submission.errors());
        statement.setInt(14, submission.warnings());
        statement.setObject(15, submission.reportedOn(), Types.DATE);
        statement.setInt(16, submission.revision());
        statement.setString(17, submission.signature().head());
        statement.setString(18, submission.signature().statisticsHead());
        statement.setString(19, submission.signature().filledBy());
        statement.setString(20, submission.signature().phone());
    }

    private static void set(PreparedStatement statement, Reporting reporting) throws SQLException {
        statement.setString(3, reporting.unit());
        statement.setInt(4, reporting.owedCells());
        statement.setInt(5, reporting.filledCells());
        statement.setInt(6, reporting.owedForms());
        statement.setInt(7, reporting.receivedForms());
        statement.setInt(8, reporting.passedForms());
        statement.setInt(9, reporting.revisedForms());
        statement.setObject(10, reporting.reportedOn(), Types.DATE);
    }

    private record Line<T>(int number, T content) {}

    private static <T> List<Line<T>> numbered(List<T> contents) {
        List<Line<T>> lines = new ArrayList<>();
        contents.forEach(content -> lines.add(new Line<>(lines.size(), content)));
        return lines;
    }

    /** The submissions of an edition, in the order they were written. */
    public List<Submission> submissionsOf(long edition) {
        return jdbc.query(
                "SELECT * FROM submission WHERE edition_id = ? ORDER BY line_number",
                (row, number) -> submission(row),
                edition);
    }

    /** The reportings of an edition, in the order they were written. */
    public List<Reporting> reportingsOf(long edition) {
        return jdbc.query(
                "SELECT * FROM reporting WHERE edition_id = ? ORDER BY line_number",
                (row, number) -> reporting(row),
                edition);
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                row.getString("unit"),
                row.getString("source_file"),
                row.getString("sha256"),
                TextList.split(row.getString("forms")),
                Submission.State.valueOf(row.getString("state")),
                row.getInt("cells"),
                row.getInt("facts"),
                row.getInt("blanks"),
                row.getInt("symbols"),
                row.getInt("rejected"),
                row.getInt("errors"),
                row.getInt("warnings"),
                reportedOn(row),
                row.getInt("revision"),
                new Signature(
                        row.getString("head"),
                        row.getString("statistics_head"),
                        row.getString("filled_by"),
                        row.getString("phone")));
    }

    private static Reporting reporting(ResultSet row) throws SQLException {
        return new Reporting(
                row.getString("unit"),
                row.getInt("owed_cells"),
                row.getInt("filled_cells"),
                row.getInt("owed_forms"),
                row.getInt("received_forms"),
                row.getInt("passed_forms"),
                row.getInt("revised_forms"),
                reportedOn(row));
    }

    private static @Nullable LocalDate reportedOn(ResultSet row) throws SQLException {
        return row.getObject("reported_on", LocalDate.class);
    }
}
