package org.fuer.batch;

import java.util.Comparator;
import java.util.List;
import org.fuer.batch.Arrival.Fault;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files each edition was made from, in the database. */
final class ArrivalStore {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    ArrivalStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the files of an edition that is being built; those it has already are replaced. */
    void write(long edition, List<Arrival> arrivals) {
        jdbc.update("DELETE FROM arrival WHERE edition_id = ?", edition);
        jdbc.batchUpdate(
                "INSERT INTO arrival (edition_id, source_file, sha256, fault) VALUES (?, ?, ?, ?)",
                arrivals,
                ROWS_AT_ONCE,
                (statement, arrival) -> {
                    Fault fault = arrival.fault();
                    statement.setLong(1, edition);
                    statement.setString(2, arrival.file());
                    statement.setString(3, arrival.sha256());
                    statement.setString(4, fault == null ? null : fault.name());
                });
    }

    /** The files of an edition in the order of their names. */
    List<Arrival> of(long edition) {
        return jdbc
                .query(
                        "SELECT source_file, sha256, fault FROM arrival WHERE edition_id = ?",
                        (row, number) -> {
                            String fault = row.getString("fault");
                            return new Arrival(
                                    row.getString("source_file"),
                                    row.getString("sha256"),
                                    fault == null ? null : Fault.valueOf(fault));
                        },
                        edition)
                .stream()
                .sorted(Comparator.comparing(Arrival::file))
                .toList();
    }
}
