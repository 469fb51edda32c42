package org.fuer.batch;

import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Starts the job {@code annual} for editions, and takes up what killed runs left. */
final class AnnualJob {

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Catalogue catalogue;
    private final Language language;
    private final Wording wording;

    AnnualJob(Job job, JobOperator operator, JobRepository repository, Catalogue catalogue, Language language) {
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.catalogue = catalogue;
        this.language = language;
        this.wording = Wording.of("batch", language);
    }

    /**
     * Runs the job for an edition, from where it stopped if it was started before.
     *
     * @throws RunFailedException if a step fails
     */
    void run(RegisteredEdition edition) {
        JobExecution execution;
        try {
            execution = operator.start(job, EditionAtWork.parameters(edition));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the job cannot be started for " + edition.placeYear(), e);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(edition, execution);
        }
    }

    private RunFailedException failure(RegisteredEdition edition, JobExecution execution) {
        List<Throwable> failures = execution.getAllFailureExceptions();
        Throwable cause = failures.isEmpty() ? null : failures.get(0);
        if (cause instanceof RunFailedException known) {
            return known;
        }
        String step = execution.getStepExecutions().stream()
                .filter(one -> one.getStatus() != BatchStatus.COMPLETED)
                .map(StepExecution::getStepName)
                .filter(wording::has)
                .map(wording::say)
                .findFirst()
                .orElse("");
        return new RunFailedException(
                cause,
                "step-failed",
                catalogue.place(edition.place()).orElseThrow().nameIn(language),
                String.valueOf(edition.year()),
                step,
                cause == null ? execution.getStatus().name() : RunFailedException.rootMessage(cause));
    }

    /** Notes the executions of a place that a killed run left behind as failed, so that they can be started again. */
    void recover(String place) {
        for (JobExecution execution : repository.findRunningJobExecutions(AnnualJobConfiguration.JOB)) {
            if (EditionAtWork.placeOf(execution.getJobParameters()).equals(place)) {
                operator.recover(execution);
            }
        }
    }
}
