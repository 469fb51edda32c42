package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fuer.batch.AnotherRunException.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** PostgreSQL, started for these tests. */
class PostgresDatabaseTests extends DatabaseContract {

    private static EmbeddedPostgres postgres;
    private static int databases;

    /** A machine that cannot start PostgreSQL skips these tests and says why; the build server must not. */
    @BeforeAll
    static void start(TestReporter reporter) throws IOException {
        try {
            postgres = EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
        } catch (IOException | RuntimeException e) {
            if ("true".equals(System.getenv("CI"))) {
                throw e;
            }
            String reason = "PostgreSQL does not start here: " + RunFailedException.rootMessage(e);
            reporter.publishEntry("skipped", reason);
            Assumptions.abort(reason);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    String emptyDatabase() {
        String name = "fuer" + databases++;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " ENCODING 'UTF8' TEMPLATE template0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    @Test
    void aPlaceIsClaimedByOneRunOnly() throws SQLException {
        DataSource database = postgres.getPostgresDatabase();
        try (PlaceClaim claim = PlaceClaim.take(database, "meihekou", Workshop.CLOCK.instant())) {
            assertThat(claim).isNotNull();
            assertThatThrownBy(() -> PlaceClaim.take(database, "meihekou", Workshop.CLOCK.instant()))
                    .isInstanceOfSatisfying(AnotherRunException.class, refused -> assertThat(refused.running())
                            .isEqualTo(
                                    new Running(ProcessHandle.current().pid(), Workshop.CLOCK.instant(), "meihekou")));
            PlaceClaim.take(database, "lechang", Workshop.CLOCK.instant()).close();
        }
        PlaceClaim.take(database, "meihekou", Workshop.CLOCK.instant()).close();
    }
}
