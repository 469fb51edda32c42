package org.fuer.fact;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.springframework.jdbc.core.JdbcTemplate;

/** The accepted facts in the database, kept for every edition. */
public final class FactStore {

    /** One statement with many rows is worth several times the rows one by one, to H2 and to PostgreSQL. */
    private static final int ROWS_AT_ONCE = 60;

    private static final String INSERT = "INSERT INTO fact (edition_id, place, time_period, item, sex, age, residence,"
            + " obs_value, below_half, obs_status, unit, submission, source_file, source_sheet, source_cell, explanation)"
            + " VALUES ";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int COLUMNS = 16;

    private final JdbcTemplate jdbc;

    /** A store in this database. */
    public FactStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the facts of an edition that is being built; those it has already from a run that stopped are replaced. */
    public void write(long edition, String place, int year, Collection<Fact> facts) {
        jdbc.update("DELETE FROM fact WHERE edition_id = ?", edition);
        List<Fact> all = List.copyOf(facts);
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            List<Fact> rows = all.subList(from, Math.min(from + ROWS_AT_ONCE, all.size()));
            jdbc.update(INSERT + String.join(", ", Collections.nCopies(rows.size(), ROW)), statement -> {
                for (int row = 0; row < rows.size(); row++) {
                    set(statement, row * COLUMNS, edition, place, year, rows.get(row));
                }
            });
        }
    }

    private static void set(PreparedStatement statement, int before, long edition, String place, int year, Fact fact)
            throws SQLException {
        statement.setLong(before + 1, edition);
        statement.setString(before + 2, place);
        statement.setInt(before + 3, year);
        setKey(statement, before + 4, fact.key());
        statement.setBigDecimal(before + 8, fact.value());
        statement.setBoolean(before + 9, fact.belowHalf());
        statement.setString(before + 10, fact.status().name());
        statement.setString(before + 11, fact.unit());
        statement.setString(before + 12, fact.submission());
        statement.setString(before + 13, fact.source().file());
        statement.setString(before + 14, fact.source().sheet());
        statement.setString(before + 15, fact.source().cell());
        statement.setString(before + 16, fact.explanation());
    }

    /** The facts of an edition, sorted by key; empty when it has none. */
    public List<Fact> of(long edition) {
        return jdbc.query("SELECT * FROM fact WHERE edition_id = ?", (row, number) -> fact(row), edition).stream()
                .sorted(Comparator.comparing(Fact::key))
                .toList();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                key(row),
                Objects.requireNonNull(DecimalColumn.read(row, "obs_value")),
                row.getBoolean("below_half"),
                ObsStatus.valueOf(row.getString("obs_status")),
                row.getString("unit"),
                row.getString("submission"),
                new Source(row.getString("source_file"), row.getString("source_sheet"), row.getString("source_cell")),
                row.getString("explanation"));
    }

    static void setKey(PreparedStatement statement, int first, FactKey key) throws SQLException {
        statement.setString(first, key.item());
        statement.setString(first + 1, key.breakdown().sex().code());
        statement.setString(first + 2, key.breakdown().age().code());
        statement.setString(first + 3, key.breakdown().residence().code());
    }

    static FactKey key(ResultSet row) throws SQLException {
        return new FactKey(
                row.getString("item"),
                new Breakdown(
                        Sex.ofCode(row.getString("sex")).orElseThrow(),
                        new Age(row.getString("age")),
                        Residence.ofCode(row.getString("residence")).orElseThrow()));
    }
}
