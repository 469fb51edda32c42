package org.fuer.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Tells the listener of a run how its jobs get on. */
final class Progress implements StepExecutionListener {

    private final RunListener listener;
    private final Map<PlaceYear, Workbooks> workbooks = new HashMap<>();

    Progress(RunListener listener) {
        this.listener = listener;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        var parameters = execution.getJobParameters();
        listener.stepStarted(
                EditionAtWork.placeOf(parameters),
                EditionAtWork.yearOf(parameters),
                RunStep.ofCode(execution.getStepName()));
    }

    /** So many workbooks of a place and year are to be read; those read before count as read. */
    synchronized void workbooks(PlaceYear year, int readBefore, int all) {
        tell(year, new Workbooks(readBefore, all));
    }

    /** So many more workbooks of a place and year were read. */
    synchronized void workbooksRead(PlaceYear year, int more) {
        Workbooks before = Objects.requireNonNull(workbooks.get(year));
        tell(year, new Workbooks(before.read() + more, before.all()));
    }

    private void tell(PlaceYear year, Workbooks now) {
        workbooks.put(year, now);
        listener.workbooksRead(year.place(), year.year(), now.read(), now.all());
    }

    private record Workbooks(int read, int all) {}
}
