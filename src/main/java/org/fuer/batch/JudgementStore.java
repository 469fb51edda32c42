package org.fuer.batch;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.fuer.validation.ValidationResult;
import org.springframework.jdbc.core.JdbcTemplate;

/** What validation decided on an edition, whole, in the database: handed from validation to acceptance. */
final class JudgementStore {

    private final JdbcTemplate jdbc;

    /** What this process judged itself need not be read back; an edition that another began is read. */
    private final Map<Long, ValidationResult> underWay = new ConcurrentHashMap<>();

    JudgementStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the result of an edition in place of what was there. */
    void write(long edition, ValidationResult result) {
        jdbc.update("DELETE FROM judgement WHERE edition_id = ?", edition);
        jdbc.update("INSERT INTO judgement (edition_id, content) VALUES (?, ?)", edition, Json.write(result));
        underWay.put(edition, result);
    }

    /** The result of an edition. */
    ValidationResult of(long edition) {
        ValidationResult known = underWay.get(edition);
        if (known != null) {
            return known;
        }
        String content = Objects.requireNonNull(
                jdbc.queryForObject("SELECT content FROM judgement WHERE edition_id = ?", String.class, edition));
        return Json.read(content, ValidationResult.class);
    }

    /** Forgets the result of an edition, which stands in its rows from now on. */
    void delete(long edition) {
        underWay.remove(edition);
        jdbc.update("DELETE FROM judgement WHERE edition_id = ?", edition);
    }
}
