package org.fuer.batch;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuer.batch.RegisteredEdition.State;
import org.fuer.catalogue.JobSettings.Output;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Every edition of every place and year in the database, and how far it got. */
final class EditionRegister {

    private final JdbcTemplate jdbc;

    EditionRegister(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The edition being built from this fingerprint: the one that a stopped run left behind, or a new one. One that was
     * being built from another fingerprint is discarded, since its job has done steps that no longer hold.
     */
    RegisteredEdition building(PlaceYear year, String fingerprint, Set<Output> printed) {
        for (RegisteredEdition left : of(year)) {
            if (left.state() == State.BUILDING) {
                if (left.fingerprint().equals(fingerprint)) {
                    return left;
                }
                moveTo(left.id(), State.DISCARDED);
            }
        }
        KeyHolder key = new GeneratedKeyHolder();
        int number = of(year).size() + 1;
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO edition (place, time_period, edition_number, state, fingerprint, printed)"
                                    + " VALUES (?, ?, ?, ?, ?, ?)",
                            new String[] {"edition_id"});
                    insert.setString(1, year.place());
                    insert.setInt(2, year.year());
                    insert.setInt(3, number);
                    insert.setString(4, State.BUILDING.name());
                    insert.setString(5, fingerprint);
                    insert.setString(6, written(printed));
                    return insert;
                },
                key);
        long id = Objects.requireNonNull(key.getKey()).longValue();
        return new RegisteredEdition(
                id, year.place(), year.year(), number, State.BUILDING, fingerprint, printed, null, null);
    }

    /** The edition of a place and year with this number. */
    RegisteredEdition find(PlaceYear year, int number) {
        return of(year).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no edition " + number + " of " + year));
    }

    /** The editions of a place and year, by number. */
    List<RegisteredEdition> of(PlaceYear year) {
        return jdbc.query(
                "SELECT * FROM edition WHERE place = ? AND time_period = ? ORDER BY edition_number",
                (row, line) -> edition(row),
                year.place(),
                year.year());
    }

    /** The editions of a place that are printed and wait to take their place, oldest year first. */
    List<RegisteredEdition> ready(String place) {
        return jdbc.query(
                "SELECT * FROM edition WHERE place = ? AND state = 'READY' ORDER BY time_period, edition_number",
                (row, line) -> edition(row),
                place);
    }

    /** The edition of a place and year that stands published, or empty. */
    Optional<RegisteredEdition> published(PlaceYear year) {
        return of(year).stream()
                .filter(edition -> edition.state() == State.PUBLISHED)
                .reduce((earlier, later) -> later);
    }

    /** The editions that stand published, by place, then by year. */
    List<RegisteredEdition> published() {
        SortedMap<PlaceYear, RegisteredEdition> editions = new TreeMap<>();
        jdbc.query(
                        "SELECT * FROM edition WHERE state = 'PUBLISHED' ORDER BY edition_number",
                        (row, line) -> edition(row))
                .forEach(edition -> editions.put(edition.placeYear(), edition));
        return List.copyOf(editions.values());
    }

    /**
     * The editions of a place that stand published for the years before this one, by year. One without any accepted fact
     * is left out: a year that everything was withdrawn from is to its later years as if it had never been.
     */
    SortedMap<Integer, RegisteredEdition> publishedBefore(PlaceYear year) {
        SortedMap<Integer, RegisteredEdition> editions = new TreeMap<>();
        jdbc.query(
                        "SELECT * FROM edition WHERE place = ? AND time_period < ? AND state = 'PUBLISHED'"
                                + " ORDER BY time_period, edition_number",
                        (row, line) -> edition(row),
                        year.place(),
                        year.year())
                .forEach(edition -> editions.put(edition.year(), edition));
        editions.values().removeIf(edition -> Fingerprint.OF_NOTHING.equals(edition.factsHash()));
        return editions;
    }

    /** The editions of a place that were published before this one was begun, of its year and the earlier ones. */
    List<RegisteredEdition> publishedEarlier(RegisteredEdition edition) {
        return jdbc.query(
                "SELECT * FROM edition WHERE place = ? AND time_period <= ? AND state = 'PUBLISHED' AND edition_id < ?"
                        + " ORDER BY edition_id",
                (row, line) -> edition(row),
                edition.place(),
                edition.year(),
                edition.id());
    }

    /** Notes what an edition is made from after all: a file may have changed since its job was started. */
    void fingerprint(long edition, String fingerprint) {
        jdbc.update("UPDATE edition SET fingerprint = ? WHERE edition_id = ?", fingerprint, edition);
    }

    /** Notes the hash of an edition's facts. */
    void factsHash(long edition, String hash) {
        jdbc.update("UPDATE edition SET facts_hash = ? WHERE edition_id = ?", hash, edition);
    }

    /** An edition is printed whole. */
    void ready(long edition, String summary) {
        jdbc.update(
                "UPDATE edition SET state = ?, summary = ? WHERE edition_id = ?", State.READY.name(), summary, edition);
    }

    /** Moves an edition to another state. */
    void moveTo(long edition, State state) {
        jdbc.update("UPDATE edition SET state = ? WHERE edition_id = ?", state.name(), edition);
    }

    private static RegisteredEdition edition(ResultSet row) throws SQLException {
        return new RegisteredEdition(
                row.getLong("edition_id"),
                row.getString("place"),
                row.getInt("time_period"),
                row.getInt("edition_number"),
                State.valueOf(row.getString("state")),
                row.getString("fingerprint"),
                read(row.getString("printed")),
                row.getString("facts_hash"),
                row.getString("summary"));
    }

    private static String written(Set<Output> outputs) {
        return outputs.stream().sorted().map(Output::name).collect(Collectors.joining(","));
    }

    private static Set<Output> read(String written) {
        Set<Output> outputs = EnumSet.noneOf(Output.class);
        for (String name : written.split(",")) {
            if (!name.isEmpty()) {
                outputs.add(Output.valueOf(name));
            }
        }
        return Collections.unmodifiableSet(outputs);
    }
}
