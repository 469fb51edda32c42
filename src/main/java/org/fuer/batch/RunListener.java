package org.fuer.batch;

/**
 * Hears how a run gets on. Every method may be called from any thread, one call at a time.
 */
public interface RunListener {

    /** A listener that does nothing. */
    RunListener SILENT = new RunListener() {};

    /**
     * The run knows how much there is to look at.
     *
     * @param placeYears the places and years, those with nothing to do included
     */
    default void started(int placeYears) {}

    /** Something in the input folder is passed over. */
    default void noticed(RunNotice notice) {}

    /** A place and year has something to do and begins. */
    default void yearStarted(String place, int year) {}

    /** A step of a place and year begins. */
    default void stepStarted(String place, int year, RunStep step) {}

    /**
     * Workbooks of a place and year were read.
     *
     * @param read how many so far
     * @param total how many there are
     */
    default void workbooksRead(String place, int year, int read, int total) {}

    /** A place and year is finished: published, or nothing was to do. */
    default void yearFinished(YearSummary summary) {}
}
