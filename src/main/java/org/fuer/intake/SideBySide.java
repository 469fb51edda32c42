package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes apart tables that stand beside each other. Each part keeps the addresses of its cells. Signatures count
 * for all parts; so do the lines over them, unless more than one part has a title of its own. A note is its own part's
 * alone: on the same line the table beside it may have a row.
 */
final class SideBySide {

    /** More tables than this nobody puts beside each other. */
    static final int MOST = 20;

    private static final int ROWS_LOOKED_AT = 500;
    private static final int LEAST_CELLS_OF_A_ROW = 3;

    private final FormWords formWords;

    SideBySide(FormWords formWords) {
        this.formWords = formWords;
    }

    /**
     * The parts of a band of rows from left to right.
     *
     * @param first the first row over the tables
     * @param header the first row of a header
     * @param end the row after the last
     * @param starts the first column of each part
     */
    List<Grid> parts(Grid grid, int first, int header, int end, List<Integer> starts) {
        List<Part> columns = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int left = i == 0 ? 0 : starts.get(i);
            int right = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            columns.add(new Part(left, right));
        }
        Set<Integer> across = across(grid, columns);
        boolean ownTitles = columns.stream()
                        .filter(part -> hasTitle(grid, first, end, part))
                        .count()
                > 1;
        return columns.stream()
                .map(part -> {
                    Grid alone = grid.part(first, end, part.left(), part.right(), row -> false);
                    return grid.part(
                            first,
                            end,
                            part.left(),
                            part.right(),
                            row -> row < header && (!ownTitles || across.contains(row))
                                    || isSignedForAll(grid, alone, row));
                })
                .toList();
    }

    private record Part(int left, int right) {}

    /** Whether one of the lines of a part before its first row of values is a title or number of a form. */
    private boolean hasTitle(Grid grid, int first, int end, Part part) {
        for (int row = first; row < Math.min(end, first + ROWS_LOOKED_AT); row++) {
            for (int column = part.left(); column < Math.min(part.right(), grid.width(row)); column++) {
                GridCell cell = grid.cell(row, column);
                if (cell != null
                        && cell.kind() == GridCell.Kind.TEXT
                        && (formWords.titled(cell.text()).isPresent() || FormRecognition.hasNumber(cell.text()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a row is a signature that counts for a part as well, and no row of the part beside the signature of
     * another: what a part holds of a signature has a mark of its own or is too little for a row.
     */
    private static boolean isSignedForAll(Grid grid, Grid alone, int row) {
        return LineKind.of(grid, row) == LineKind.SIGNATURE
                && (LineKind.of(alone, row) != LineKind.OTHER || alone.filled(row) < LEAST_CELLS_OF_A_ROW);
    }

    /** The rows whose only cell is merged over more than one part. */
    private static Set<Integer> across(Grid grid, List<Part> parts) {
        return grid.mergedRegions().stream()
                .filter(region -> parts.stream()
                                .filter(part -> part.left() <= region.right() && region.left() < part.right())
                                .count()
                        > 1)
                .map(MergedRegion::top)
                .filter(row -> row < grid.rowCount() && grid.hasSingleCell(row))
                .collect(Collectors.toSet());
    }
}
