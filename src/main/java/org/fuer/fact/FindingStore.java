package org.fuer.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fuer.catalogue.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The findings of each edition in the database, in their order. */
public final class FindingStore {

    private static final int ROWS_AT_ONCE = 1000;

    private static final String INSERT =
            "INSERT INTO finding (edition_id, line_number, unit, source_file, source_sheet,"
                    + " source_cell, rule_code, severity, item, sex, age, residence, found, expected, bundle, message_key,"
                    + " arguments, suspects, explanation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    /** A store in this database. */
    public FindingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the findings of an edition that is being built; those it has already are replaced. */
    public void write(long edition, List<Finding> findings) {
        jdbc.update("DELETE FROM finding WHERE edition_id = ?", edition);
        List<Line> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(new Line(lines.size(), finding)));
        jdbc.batchUpdate(INSERT, lines, ROWS_AT_ONCE, (statement, line) -> {
            Finding finding = line.finding();
            statement.setLong(1, edition);
            statement.setInt(2, line.number());
            statement.setString(3, finding.unit());
            statement.setString(4, finding.source().file());
            statement.setString(5, finding.source().sheet());
            statement.setString(6, finding.source().cell());
            statement.setString(7, finding.rule());
            statement.setString(8, finding.severity().name());
            FactKey key = finding.key();
            statement.setString(9, key == null ? null : key.item());
            statement.setString(10, key == null ? null : key.breakdown().sex().code());
            statement.setString(11, key == null ? null : key.breakdown().age().code());
            statement.setString(
                    12, key == null ? null : key.breakdown().residence().code());
            statement.setString(13, finding.value());
            statement.setString(14, finding.expected());
            statement.setString(15, finding.bundle());
            statement.setString(16, finding.messageKey());
            statement.setString(17, TextList.join(finding.arguments()));
            statement.setString(18, TextList.join(suspects(finding)));
            statement.setString(19, finding.explanation());
        });
    }

    private record Line(int number, Finding finding) {}

    /** The findings of an edition, in the order they were written. */
    public List<Finding> of(long edition) {
        return jdbc.query(
                "SELECT * FROM finding WHERE edition_id = ? ORDER BY line_number",
                (row, number) -> finding(row),
                edition);
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("unit"),
                new Source(row.getString("source_file"), row.getString("source_sheet"), row.getString("source_cell")),
                row.getString("rule_code"),
                Severity.valueOf(row.getString("severity")),
                key(row),
                row.getString("found"),
                row.getString("expected"),
                row.getString("bundle"),
                row.getString("message_key"),
                TextList.split(row.getString("arguments")),
                suspects(TextList.split(row.getString("suspects"))),
                row.getString("explanation"));
    }

    /** Each suspected cell as three texts: file, sheet, cell. */
    private static List<String> suspects(Finding finding) {
        return finding.suspects().stream()
                .flatMap(suspect -> Stream.of(suspect.file(), suspect.sheet(), suspect.cell()))
                .toList();
    }

    private static List<Source> suspects(List<String> texts) {
        List<Source> suspects = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 3) {
            suspects.add(new Source(texts.get(i), texts.get(i + 1), texts.get(i + 2)));
        }
        return suspects;
    }

    private static @Nullable FactKey key(ResultSet row) throws SQLException {
        return row.getString("item") == null ? null : FactStore.key(row);
    }
}
