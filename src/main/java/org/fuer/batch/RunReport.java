package org.fuer.batch;

import java.util.List;

/**
 * What a run did.
 *
 * @param years one for each place and year, in the order they were run
 */
public record RunReport(List<YearSummary> years) {

    public RunReport {
        years = List.copyOf(years);
    }

    /** Whether no place and year had anything to do. */
    public boolean nothingToDo() {
        return years.stream().allMatch(year -> year.outcome() == YearSummary.Outcome.UNCHANGED);
    }

    /** Whether some place and year is 初稿 or some unit owes data: what {@code --strict} asks. */
    public boolean unfinished() {
        return years.stream().anyMatch(YearSummary::unfinished);
    }
}
