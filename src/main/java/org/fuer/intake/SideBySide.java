package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes apart tables that stand beside each other. Each part keeps the addresses of its cells. Signatures and notes
 * count for all parts; so do the lines over them, unless more than one part has a title of its own.
 */
final class SideBySide {

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
                        row -> row < header && !ownTitles || countsForAll(grid, row) || isAcross(grid, row, columns)))
                .toList();
    }

    private record Part(int left, int right) {}

    /** Whether one of the lines of a part before its first row of values is a title or number of a form. */
    private boolean hasTitle(Grid grid, int first, int end, Part part) {
        for (int row = first; row < end; row++) {
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

    /** Whether the only cell of a row is merged over more than one part. */
    private static boolean isAcross(Grid grid, int row, List<Part> parts) {
        return grid.hasSingleCell(row)
                && grid.mergedRegions().stream()
                        .anyMatch(region -> region.top() == row
                                && parts.stream()
                                                .filter(part ->
                                                        part.left() <= region.right() && region.left() < part.right())
                                                .count()
                                        > 1);
    }
}
