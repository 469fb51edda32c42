package org.fuer.batch;

import org.fuer.catalogue.Catalogue;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;
import org.springframework.batch.core.configuration.annotation.JobScope;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job {@code annual}: what makes an edition of a place and year, a step for each stage. */
@Configuration(proxyBeanMethods = false)
class AnnualJobConfiguration {

    /** The name of the job in the job repository. */
    static final String JOB = "annual";

    private static final int WORKBOOKS_AT_ONCE = 16;
    private static final int PARTITIONS_PER_THREAD = 4;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Catalogue catalogue;
    private final Stores stores;
    private final Progress progress;

    AnnualJobConfiguration(
            JobRepository repository,
            PlatformTransactionManager transactions,
            Catalogue catalogue,
            Stores stores,
            Progress progress) {
        this.repository = repository;
        this.transactions = transactions;
        this.catalogue = catalogue;
        this.stores = stores;
        this.progress = progress;
    }

    @Bean
    Job annual(
            ReceiveTask receive,
            Step intake,
            ValidationTask validation,
            AcceptTask accept,
            EditionTask indicatorTask,
            EditionTask assessmentTask,
            RankingTask ranking,
            PublicationTask publication) {
        return new JobBuilder(JOB, repository)
                .start(step(RunStep.RECEIVE, receive))
                .next(intake)
                .next(step(RunStep.VALIDATION, validation))
                .next(step(RunStep.ACCEPT, accept))
                .next(step(RunStep.INDICATOR, indicatorTask))
                .next(step(RunStep.ASSESSMENT, assessmentTask))
                .next(step(RunStep.RANKING, ranking))
                .next(step(RunStep.PUBLICATION, publication))
                .build();
    }

    private Step step(RunStep step, EditionTask task) {
        Tasklet tasklet = (contribution, context) -> {
            task.work(edition(contribution.getStepExecution().getJobParameters()));
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(step.code(), repository)
                .tasklet(tasklet, transactions)
                .listener(progress)
                .build();
    }

    private EditionAtWork edition(JobParameters parameters) {
        return EditionAtWork.of(parameters, catalogue, stores.register());
    }

    @Bean
    Step intake(Step workbooks, Partitioner partitioner) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("intake-");
        threads.setConcurrencyLimit(DatabaseConfiguration.THREADS);
        return new StepBuilder(RunStep.INTAKE.code(), repository)
                .partitioner(workbooks.getName(), partitioner)
                .step(workbooks)
                .gridSize(DatabaseConfiguration.THREADS * PARTITIONS_PER_THREAD)
                .taskExecutor(threads)
                .listener(progress)
                .build();
    }

    @Bean
    @JobScope
    Partitioner partitioner(
            @Value("#{jobExecution.jobParameters}") JobParameters jobParameters, Parameters parameters) {
        return new IntakePartitioner(
                edition(jobParameters), stores.arrivals(), stores.readings(), parameters, progress);
    }

    @Bean
    Step workbooks(IntakePartition partition) {
        return new StepBuilder("workbooks", repository)
                .<Arrival, Reading>chunk(WORKBOOKS_AT_ONCE)
                .transactionManager(transactions)
                .reader(partition)
                .processor(partition)
                .writer(partition)
                .build();
    }

    @Bean
    @StepScope
    IntakePartition partition(
            @Value("#{stepExecution}") StepExecution execution,
            WorkbookIntake workbookIntake,
            Inbox inbox,
            Parameters parameters) {
        EditionAtWork edition = edition(execution.getJobParameters());
        return new IntakePartition(
                edition,
                workbookIntake,
                inbox,
                stores.arrivals(),
                stores.readings(),
                progress,
                parameters.reader(edition.place()),
                execution.getExecutionContext().getString(IntakePartitioner.FILES));
    }
}
