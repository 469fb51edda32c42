package org.fuer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.flywaydb.core.Flyway;
import org.fuer.catalogue.Place;
import org.fuer.fact.Fact;
import org.fuer.fact.FactStore;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads facts into an H2 file with the settings, migrations and store of a run, one transaction for a place and year. */
final class FactLoad implements AutoCloseable {

    private final JdbcConnectionPool pool;
    private final JdbcTemplate jdbc;
    private final FactStore store;
    private final TransactionTemplate transaction;
    private final AtomicLong editions = new AtomicLong();

    FactLoad(Path folder) {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve("facts").toAbsolutePath() + ";WRITE_DELAY=0;AUTO_COMPACT_FILL_RATE=0", "sa", "");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        jdbc = new JdbcTemplate(pool);
        store = new FactStore(jdbc);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    void load(Place place, int year, Collection<Fact> facts) {
        long edition = editions.incrementAndGet();
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "INSERT INTO edition (edition_id, place, time_period, edition_number, state, fingerprint, printed)"
                            + " VALUES (?, ?, ?, ?, 'BUILDING', 'benchmark', '')",
                    edition, place.code(), year, edition);
            store.write(edition, place.code(), year, facts);
        });
    }

    static String sha256(Path file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
