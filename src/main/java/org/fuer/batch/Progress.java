package org.fuer.batch;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the listener of a run how its job gets on, one call at a time. */
final class Progress implements StepExecutionListener {

    private final RunListener listener;
    private PlaceYear current = new PlaceYear("", 0);
    private int read;
    private int total;

    Progress(RunListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void beforeStep(StepExecution execution) {
        var parameters = execution.getJobParameters();
        current = new PlaceYear(EditionAtWork.placeOf(parameters), EditionAtWork.yearOf(parameters));
        listener.stepStarted(current.place(), current.year(), RunStep.ofCode(execution.getStepName()));
    }

    /** So many workbooks of the current place and year are to be read; those read before count as read. */
    synchronized void workbooks(int readBefore, int all) {
        read = readBefore;
        total = all;
        listener.workbooksRead(current.place(), current.year(), read, total);
    }

    /** So many more workbooks were read. */
    synchronized void workbooksRead(int more) {
        read += more;
        listener.workbooksRead(current.place(), current.year(), read, total);
    }
}
