package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a file, sorted by what they are for.
 *
 * @param identity what the template says of itself, or null where the file is no template
 * @param review the 审核意见 of the last return, or null
 * @param reports the sheets that may hold tables of reports, in their order
 */
record FileSheets(
        @Nullable IdentitySheet identity, @Nullable Grid review, List<Grid> reports) {

    static FileSheets of(List<Grid> grids) {
        IdentitySheet identity = null;
        Grid review = null;
        List<Grid> reports = new ArrayList<>();
        for (Grid grid : grids) {
            IdentitySheet said = grid.sheet().equals(IdentitySheet.NAME)
                    ? IdentitySheet.of(grid).orElse(null)
                    : null;
            if (said != null) {
                identity = said;
            } else if (review == null && ReviewSheet.isReview(grid)) {
                review = grid;
            } else {
                reports.add(grid);
            }
        }
        if (identity != null) {
            reports.removeIf(grid -> grid.sheet().equals(IdentitySheet.INSTRUCTIONS));
        }
        return new FileSheets(identity, review, reports);
    }

    /** What the unit wrote to the findings on its last submission. */
    List<Explanation> explanations() {
        return review == null ? List.of() : ReviewSheet.explanations(review);
    }
}
