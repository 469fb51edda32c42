package org.fuer.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuer.intake.Reading;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was read from each file of a place and year, in the database. A reading is rewritten whole; it holds as long as
 * the file's bytes and what reads it (catalogue and program) are the same, so it serves every edition they go into.
 */
final class ReadingStore {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    ReadingStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes readings of a place and year in place of what was read from the same files before. */
    void write(PlaceYear year, String reader, List<? extends Reading> readings) {
        jdbc.batchUpdate(
                "DELETE FROM reading WHERE place = ? AND time_period = ? AND source_file = ?",
                readings,
                ROWS_AT_ONCE,
                (statement, reading) -> {
                    statement.setString(1, year.place());
                    statement.setInt(2, year.year());
                    statement.setString(3, reading.file());
                });
        jdbc.batchUpdate(
                "INSERT INTO reading (place, time_period, source_file, sha256, reader, content)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                readings,
                ROWS_AT_ONCE,
                (statement, reading) -> {
                    statement.setString(1, year.place());
                    statement.setInt(2, year.year());
                    statement.setString(3, reading.file());
                    statement.setString(4, reading.sha256());
                    statement.setString(5, reader);
                    statement.setString(6, Json.write(reading));
                });
    }

    /** Those of the files that have not been read by this reader yet, in the same order. */
    List<Arrival> unread(PlaceYear year, String reader, List<Arrival> arrivals) {
        Set<Arrival> read = new HashSet<>(jdbc.query(
                "SELECT source_file, sha256 FROM reading WHERE place = ? AND time_period = ? AND reader = ?",
                (row, number) -> Arrival.of(row.getString("source_file"), row.getString("sha256")),
                year.place(),
                year.year(),
                reader));
        return arrivals.stream().filter(arrival -> !read.contains(arrival)).toList();
    }

    /**
     * The readings of these files in the order of their names.
     *
     * @throws IllegalStateException if a file has not been read: nothing may get lost on the way
     */
    List<Reading> of(PlaceYear year, List<Arrival> arrivals) {
        Set<Arrival> wanted = new HashSet<>();
        arrivals.forEach(arrival -> wanted.add(Arrival.of(arrival.file(), arrival.sha256())));
        List<Reading> readings = new ArrayList<>();
        jdbc.query(
                "SELECT source_file, sha256, content FROM reading WHERE place = ? AND time_period = ?",
                row -> {
                    if (wanted.remove(Arrival.of(row.getString("source_file"), row.getString("sha256")))) {
                        readings.add(Json.read(row.getString("content"), Reading.class));
                    }
                },
                year.place(),
                year.year());
        if (!wanted.isEmpty()) {
            throw new IllegalStateException("not read: " + wanted);
        }
        readings.sort(Comparator.comparing(Reading::file));
        return readings;
    }
}
