package org.fuer.batch;

import java.util.Objects;
import org.fuer.validation.ValidationResult;
import org.springframework.jdbc.core.JdbcTemplate;

/** What validation decided on an edition, whole, in the database: handed from validation to acceptance. */
final class JudgementStore {

    private final JdbcTemplate jdbc;

    JudgementStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the result of an edition in place of what was there. */
    void write(long edition, ValidationResult result) {
        jdbc.update("DELETE FROM judgement WHERE edition_id = ?", edition);
        jdbc.update("INSERT INTO judgement (edition_id, content) VALUES (?, ?)", edition, Json.write(result));
    }

    /** The result of an edition. */
    ValidationResult of(long edition) {
        String content = Objects.requireNonNull(
                jdbc.queryForObject("SELECT content FROM judgement WHERE edition_id = ?", String.class, edition));
        return Json.read(content, ValidationResult.class);
    }

    /** Forgets the result of an edition, which stands in its rows from now on. */
    void delete(long edition) {
        jdbc.update("DELETE FROM judgement WHERE edition_id = ?", edition);
    }
}
