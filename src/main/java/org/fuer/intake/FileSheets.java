package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a file, sorted by what they are for.
 *
 * @param identity what the template says of itself, or null where the file is no template
 * @param reviews the 审核意见 of returns, in their order; more than one where an old one was left in the file
 * @param tasks the 任务进展 tables, in their order
 * @param reports the sheets that may hold tables of forms, in their order; without the 任务进展 tables
 */
record FileSheets(@Nullable IdentitySheet identity, List<Grid> reviews, List<TaskTable> tasks, List<Grid> reports) {

    static FileSheets of(List<Grid> grids, TableFinder tableFinder) {
        IdentitySheet identity = null;
        List<Grid> reviews = new ArrayList<>();
        List<Grid> reports = new ArrayList<>();
        for (Grid grid : grids) {
            IdentitySheet said = grid.sheet().equals(IdentitySheet.NAME)
                    ? IdentitySheet.of(grid).orElse(null)
                    : null;
            if (said != null) {
                identity = said;
            } else if (ReviewSheet.isReview(grid)) {
                reviews.add(grid);
            } else {
                reports.add(grid);
            }
        }
        if (identity != null) {
            reports.removeIf(grid -> grid.sheet().equals(IdentitySheet.INSTRUCTIONS));
        }
        List<TaskTable> tasks = new ArrayList<>();
        reports.replaceAll(grid -> {
            TaskTables found = TaskTables.of(grid, tableFinder);
            tasks.addAll(found.tables());
            return found.rest();
        });
        return new FileSheets(identity, reviews, tasks, reports);
    }

    /** What the unit wrote to the findings on its last submission. */
    List<Explanation> explanations() {
        return reviews.stream()
                .flatMap(review -> ReviewSheet.explanations(review).stream())
                .toList();
    }
}
