package org.fuer.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things stand.
 *
 * @param running the run that is at work, or null
 * @param years every place and year that has input or output, by place, then by year
 */
public record StatusReport(AnotherRunException.@Nullable Running running, List<YearState> years) {

    public StatusReport {
        years = List.copyOf(years);
    }

    /**
     * How a place and year stands.
     *
     * @param place the code of the place
     * @param year the year
     * @param state whether what is published is what the input gives
     * @param summary what is published, or null when nothing is
     */
    public record YearState(
            String place, int year, State state, @Nullable YearSummary summary) {}

    /** Whether what is published is what the input gives. */
    public enum State {
        /** The published files are whole and were made from the files that stand in the input folder now. */
        CURRENT,
        /**
         * The files in the input folder, its own or those of an earlier year that it builds on, are not those it was
         * made from, or a published file was changed.
         */
        OUTDATED,
        /** Nothing is published yet. */
        NOT_PUBLISHED
    }
}
