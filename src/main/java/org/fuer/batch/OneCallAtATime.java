package org.fuer.batch;

/** Keeps the promise of {@link RunListener}: whoever hears of a run hears one thing at a time. */
final class OneCallAtATime implements RunListener {

    private final RunListener listener;

    OneCallAtATime(RunListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void started(int placeYears) {
        listener.started(placeYears);
    }

    @Override
    public synchronized void noticed(RunNotice notice) {
        listener.noticed(notice);
    }

    @Override
    public synchronized void yearStarted(String place, int year) {
        listener.yearStarted(place, year);
    }

    @Override
    public synchronized void stepStarted(String place, int year, RunStep step) {
        listener.stepStarted(place, year, step);
    }

    @Override
    public synchronized void workbooksRead(String place, int year, int read, int total) {
        listener.workbooksRead(place, year, read, total);
    }

    @Override
    public synchronized void yearFinished(YearSummary summary) {
        listener.yearFinished(summary);
    }
}
