package org.fuer.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.validation.ValidationResult.Reason;
import org.fuer.validation.ValidationResult.RuleNotRun;
import org.springframework.jdbc.core.JdbcTemplate;

/** The forms of each edition that are blocked and the rules that could not be run, in the database. */
final class VerdictStore {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    VerdictStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds those of an edition that is being built; those it has already are replaced. */
    void write(long edition, Collection<String> blockedForms, List<RuleNotRun> rulesNotRun) {
        jdbc.update("DELETE FROM blocked_form WHERE edition_id = ?", edition);
        jdbc.update("DELETE FROM rule_not_run WHERE edition_id = ?", edition);
        jdbc.batchUpdate(
                "INSERT INTO blocked_form (edition_id, form) VALUES (?, ?)",
                blockedForms,
                ROWS_AT_ONCE,
                (statement, form) -> {
                    statement.setLong(1, edition);
                    statement.setString(2, form);
                });
        List<Object[]> lines = new ArrayList<>();
        for (RuleNotRun rule : rulesNotRun) {
            lines.add(new Object[] {
                edition, lines.size(), rule.rule(), rule.reason().name()
            });
        }
        jdbc.batchUpdate(
                "INSERT INTO rule_not_run (edition_id, line_number, rule_code, reason) VALUES (?, ?, ?, ?)", lines);
    }

    /** The codes of the blocked forms of an edition. */
    SortedSet<String> blockedFormsOf(long edition) {
        return new TreeSet<>(
                jdbc.queryForList("SELECT form FROM blocked_form WHERE edition_id = ?", String.class, edition));
    }

    /** The rules of an edition that ended without pass or fail, in the order they were written. */
    List<RuleNotRun> rulesNotRunOf(long edition) {
        return jdbc.query(
                "SELECT rule_code, reason FROM rule_not_run WHERE edition_id = ? ORDER BY line_number",
                (row, number) -> new RuleNotRun(row.getString("rule_code"), Reason.valueOf(row.getString("reason"))),
                edition);
    }
}
