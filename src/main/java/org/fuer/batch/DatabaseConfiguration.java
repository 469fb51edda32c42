package org.fuer.batch;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The database: PostgreSQL where the request says so, else an H2 file in the output folder's {@code .state/}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The places at work at once, and the threads of each that read workbooks. */
    static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());

    /**
     * For each place at work: a connection for each thread, for the step that waits for them, for the job repository and
     * for the place's claim.
     */
    private static final int CONNECTIONS = THREADS * (THREADS + 3);

    @Bean
    HikariDataSource dataSource(RunRequest request, OutputFolder output) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url(request, output));
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(1);
        if (request.database() == null) {
            source.setUsername("sa");
            source.setPassword("");
        } else {
            source.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return source;
    }

    /**
     * The JDBC URL. H2 writes each commit at once (WRITE_DELAY=0), else a killed run would lose what it committed last.
     * It does not tidy its file while a run is at work (AUTO_COMPACT_FILL_RATE=0): that took a tenth of the run, and the
     * room is used again by the next one.
     */
    static String url(RunRequest request, OutputFolder output) {
        String database = request.database();
        return database == null
                ? "jdbc:h2:file:" + output.database()
                        + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=64;DB_CLOSE_ON_EXIT=FALSE;AUTO_COMPACT_FILL_RATE=0"
                : database;
    }
}
