package org.fuer.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fuer.fact.RuleOutcome;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.fact.Source;
import org.fuer.fact.TextList;
import org.springframework.jdbc.core.JdbcTemplate;

/** The forms of each edition that are blocked and how its rules ended, in the database. */
final class VerdictStore {

    private static final int ROWS_AT_ONCE = 500;

    private static final String INSERT_OUTCOME =
            "INSERT INTO rule_outcome (edition_id, line_number, rule_code, form, passed, failed, not_applicable,"
                    + " not_evaluable, reason, cells) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    VerdictStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds those of an edition that is being built; those it has already are replaced. */
    void write(long edition, Collection<String> blockedForms, List<RuleOutcome> outcomes) {
        jdbc.update("DELETE FROM blocked_form WHERE edition_id = ?", edition);
        jdbc.update("DELETE FROM rule_outcome WHERE edition_id = ?", edition);
        jdbc.batchUpdate(
                "INSERT INTO blocked_form (edition_id, form) VALUES (?, ?)",
                blockedForms,
                ROWS_AT_ONCE,
                (statement, form) -> {
                    statement.setLong(1, edition);
                    statement.setString(2, form);
                });
        List<Line> lines = new ArrayList<>();
        outcomes.forEach(outcome -> lines.add(new Line(lines.size(), outcome)));
        jdbc.batchUpdate(INSERT_OUTCOME, lines, ROWS_AT_ONCE, (statement, line) -> {
            RuleOutcome outcome = line.outcome();
            Reason reason = outcome.reason();
            statement.setLong(1, edition);
            statement.setInt(2, line.number());
            statement.setString(3, outcome.rule());
            statement.setString(4, outcome.form());
            statement.setInt(5, outcome.passed());
            statement.setInt(6, outcome.failed());
            statement.setInt(7, outcome.notApplicable());
            statement.setInt(8, outcome.notEvaluable());
            statement.setString(9, reason == null ? null : reason.name());
            statement.setString(10, TextList.join(texts(outcome.cells())));
        });
    }

    private record Line(int number, RuleOutcome outcome) {}

    /** The codes of the blocked forms of an edition. */
    SortedSet<String> blockedFormsOf(long edition) {
        return new TreeSet<>(
                jdbc.queryForList("SELECT form FROM blocked_form WHERE edition_id = ?", String.class, edition));
    }

    /** How the rules of an edition ended, in the order they were written. */
    List<RuleOutcome> outcomesOf(long edition) {
        return jdbc.query(
                "SELECT * FROM rule_outcome WHERE edition_id = ? ORDER BY line_number",
                (row, number) -> outcome(row),
                edition);
    }

    private static RuleOutcome outcome(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new RuleOutcome(
                row.getString("rule_code"),
                row.getString("form"),
                row.getInt("passed"),
                row.getInt("failed"),
                row.getInt("not_applicable"),
                row.getInt("not_evaluable"),
                reason == null ? null : Reason.valueOf(reason),
                sources(TextList.split(row.getString("cells"))));
    }

    /** Each cell as three texts: file, sheet, cell. */
    private static List<String> texts(List<Source> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.of(cell.file(), cell.sheet(), cell.cell()))
                .toList();
    }

    private static List<Source> sources(List<String> texts) {
        List<Source> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 3) {
            cells.add(new Source(texts.get(i), texts.get(i + 1), texts.get(i + 2)));
        }
        return cells;
    }
}
