package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes apart tables that stand beside each other. Each part keeps the addresses of its cells. Signatures and notes
 * count for all parts; so do the lines over them, unless more than one part has a title of its own.
 */
final class SideBySide {

    /** More tables than this nobody puts beside each other. */
    static final int MOST = 20;

    private static final int ROWS_LOOKED_AT = 500;

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
                .map(part -> grid.part(
                        first,
                        end,
                        part.left(),
                        part.right(),
                        row -> row < header && (!ownTitles || across.contains(row)) || countsForAll(grid, row)))
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

    private static boolean countsForAll(Grid grid, int row) {
        LineKind kind = LineKind.of(grid, row);
        return kind == LineKind.SIGNATURE || kind == LineKind.NOTE;
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
