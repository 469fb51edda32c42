package org.fuer.bench;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The least that Spring Boot Batch can do on H2: one job, one step that does nothing. */
@Configuration
@EnableAutoConfiguration
public class EmptyBatchApplication {

    public static void main(String[] arguments) {
        System.exit(SpringApplication.exit(SpringApplication.run(EmptyBatchApplication.class, arguments)));
    }

    @Bean
    Job emptyJob(JobRepository repository) {
        return new JobBuilder("empty", repository)
                .start(new StepBuilder("nothing", repository)
                        .tasklet((contribution, context) -> RepeatStatus.FINISHED)
                        .build())
                .build();
    }
}
