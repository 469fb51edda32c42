package org.fuer.batch;

import java.util.List;

/**
 * What a run did.
 *
 * @param years one for each place and year, in the order they were run
 * @param leagues one for each year of which a ranking of places stands or was made, oldest first
 * @param notices what in the input folder was passed over, in the order of the names
 */
public record RunReport(List<YearSummary> years, List<LeagueSummary> leagues, List<RunNotice> notices) {

    public RunReport {
        years = List.copyOf(years);
        leagues = List.copyOf(leagues);
        notices = List.copyOf(notices);
    }

    /** A report of a run that passed nothing over and ranked no places. */
    public RunReport(List<YearSummary> years) {
        this(years, List.of(), List.of());
    }

    /** Whether no place and year and no ranking of places had anything to do. */
    public boolean nothingToDo() {
        return years.stream().allMatch(year -> year.outcome() == YearSummary.Outcome.UNCHANGED)
                && leagues.stream().allMatch(league -> league.outcome() == YearSummary.Outcome.UNCHANGED);
    }

    /** Whether some place and year is 初稿, some unit owes data or something was passed over: what {@code --strict} asks. */
    public boolean unfinished() {
        return !notices.isEmpty() || years.stream().anyMatch(YearSummary::unfinished);
    }
}
