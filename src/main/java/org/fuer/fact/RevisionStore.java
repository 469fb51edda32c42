package org.fuer.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each edition changed against the one before, in the database. */
public final class RevisionStore {

    private static final int ROWS_AT_ONCE = 1000;

    private static final String INSERT =
            "INSERT INTO revision (edition_id, place, time_period, item, sex, age, residence, previous_value,"
                    + " previous_status, obs_value, obs_status, submission) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    /** A store in this database. */
    public RevisionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the revisions of an edition that is being built; those it has already are replaced. */
    public void write(long edition, String place, int year, Collection<Revision> revisions) {
        jdbc.update("DELETE FROM revision WHERE edition_id = ?", edition);
        jdbc.batchUpdate(INSERT, revisions, ROWS_AT_ONCE, (statement, revision) -> {
            statement.setLong(1, edition);
            statement.setString(2, place);
            statement.setInt(3, year);
            FactStore.setKey(statement, 4, revision.key());
            statement.setBigDecimal(8, revision.previousValue());
            statement.setString(9, code(revision.previousStatus()));
            statement.setBigDecimal(10, revision.value());
            statement.setString(11, code(revision.status()));
            statement.setString(12, revision.submission());
        });
    }

    /** The revisions of an edition, sorted by key; empty when it changed nothing or was the first. */
    public List<Revision> of(long edition) {
        return jdbc
                .query("SELECT * FROM revision WHERE edition_id = ?", (row, number) -> revision(row), edition)
                .stream()
                .sorted(Comparator.comparing(Revision::key))
                .toList();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                FactStore.key(row),
                DecimalColumn.read(row, "previous_value"),
                status(row.getString("previous_status")),
                DecimalColumn.read(row, "obs_value"),
                status(row.getString("obs_status")),
                row.getString("submission"));
    }

    private static @Nullable String code(@Nullable ObsStatus status) {
        return status == null ? null : status.name();
    }

    private static @Nullable ObsStatus status(@Nullable String code) {
        return code == null ? null : ObsStatus.valueOf(code);
    }
}
