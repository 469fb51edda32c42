package org.fuer.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.publication.lineage.Origin;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What the yearbook of each edition says of facts and indicators, in the database. */
final class PublishedFigureStore {

    /** One statement with many rows is worth several times the rows one by one. */
    private static final int ROWS_AT_ONCE = 200;

    private final JdbcTemplate jdbc;

    PublishedFigureStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the figures of an edition that is printed; those it has already from a run that stopped are replaced. */
    void write(long edition, Map<Origin, String> figures) {
        jdbc.update("DELETE FROM published_figure WHERE edition_id = ?", edition);
        List<Map.Entry<Origin, String>> all = List.copyOf(figures.entrySet());
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            List<Map.Entry<Origin, String>> rows = all.subList(from, Math.min(from + ROWS_AT_ONCE, all.size()));
            jdbc.update(
                    "INSERT INTO published_figure (edition_id, origin, printed) VALUES "
                            + String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?)")),
                    statement -> {
                        for (int row = 0; row < rows.size(); row++) {
                            statement.setLong(row * 3 + 1, edition);
                            statement.setString(
                                    row * 3 + 2, rows.get(row).getKey().toString());
                            statement.setString(row * 3 + 3, rows.get(row).getValue());
                        }
                    });
        }
    }

    /** The figures of an edition; none when it printed no yearbook. */
    Map<Origin, String> of(long edition) {
        Map<Origin, String> figures = new LinkedHashMap<>();
        RowCallbackHandler keep = row -> {
            String printed = row.getString("printed");
            Origin.parse(row.getString("origin")).ifPresent(origin -> figures.put(origin, printed));
        };
        jdbc.query("SELECT origin, printed FROM published_figure WHERE edition_id = ?", keep, edition);
        return figures;
    }
}
