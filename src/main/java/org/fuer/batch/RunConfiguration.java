package org.fuer.batch;

import org.fuer.catalogue.Catalogue;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The application context of a run. Only what a run needs is configured, instead of everything on the class path: it
 * starts for each run, and most runs have nothing to do.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@Import({DatabaseConfiguration.class, StageConfiguration.class, AnnualJobConfiguration.class})
class RunConfiguration {

    @Bean
    AnnualJob annualJob(
            Job annual, JobOperator operator, JobRepository repository, Catalogue catalogue, RunRequest request) {
        return new AnnualJob(annual, operator, repository, catalogue, request.language());
    }

    @Bean
    YearUpdate yearUpdate(
            ReceiveTask receive, AnnualJob job, Stores stores, Shelf shelf, OutputFolder output, RunListener listener) {
        return new YearUpdate(receive, job, stores, shelf, output, listener);
    }

    @Bean
    PlaceUpdate placeUpdate(YearUpdate update, AnnualJob job, Stores stores) {
        return new PlaceUpdate(update, job, stores.register());
    }
}
