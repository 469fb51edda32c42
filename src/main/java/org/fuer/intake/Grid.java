package org.fuer.intake;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A sheet, or a CSV file, as a grid of cells addressed by row and column from 0. Empty cells are null. */
final class Grid {

    private final String sheet;
    private final @Nullable GridCell[][] rows;
    private final @Nullable String[] lines;
    private final Supplier<List<MergedRegion>> mergedRegions;
    private @Nullable List<MergedRegion> regions;

    /**
     * @param sheet its name; empty for a CSV file
     * @param rows its rows; an empty row has no cells
     * @param mergedRegions reads the merged regions, once, when a header needs them
     */
    Grid(String sheet, @Nullable GridCell[][] rows, Supplier<List<MergedRegion>> mergedRegions) {
        this.sheet = sheet;
        this.rows = rows;
        this.lines = new String[rows.length];
        this.mergedRegions = mergedRegions;
    }

    String sheet() {
        return sheet;
    }

    int rowCount() {
        return rows.length;
    }

    /** The number of columns up to the last that is not empty in this row. */
    int width(int row) {
        return rows[row].length;
    }

    @Nullable
    GridCell cell(int row, int column) {
        @Nullable GridCell[] cells = rows[row];
        return column < cells.length ? cells[column] : null;
    }

    /** The text of a cell; empty for an empty cell. */
    String text(int row, int column) {
        GridCell cell = cell(row, column);
        return cell == null ? "" : cell.text();
    }

    boolean isBlankRow(int row) {
        return firstFilled(row) < 0;
    }

    /** The first column that is not empty, or -1. */
    int firstFilled(int row) {
        for (int column = 0; column < rows[row].length; column++) {
            if (rows[row][column] != null) {
                return column;
            }
        }
        return -1;
    }

    /** Whether the row has exactly one cell that is not empty. */
    boolean hasSingleCell(int row) {
        int first = firstFilled(row);
        return first >= 0 && first == rows[row].length - 1;
    }

    /** The texts of a row, made comparable; between words stands one space, or a pattern would try every split. */
    String line(int row) {
        String known = lines[row];
        if (known == null) {
            StringJoiner line = new StringJoiner(" ");
            for (GridCell cell : rows[row]) {
                if (cell != null) {
                    line.add(PlainText.words(cell.text()));
                }
            }
            known = line.toString();
            lines[row] = known;
        }
        return known;
    }

    /** How many cells of a row hold anything. */
    int filled(int row) {
        int filled = 0;
        for (int column = 0; column < width(row); column++) {
            filled += cell(row, column) == null ? 0 : 1;
        }
        return filled;
    }

    /**
     * A part of the sheet; its cells keep their places.
     *
     * @param first its first row
     * @param end the row after its last
     * @param left its first column
     * @param right the column after its last
     * @param whole the rows of which it has every column
     */
    Grid part(int first, int end, int left, int right, IntPredicate whole) {
        @Nullable GridCell[][] part = new GridCell[end][];
        for (int row = 0; row < end; row++) {
            if (row < first) {
                part[row] = new GridCell[0];
            } else if (whole.test(row)) {
                part[row] = rows[row];
            } else {
                part[row] = cells(rows[row], left, right);
            }
        }
        return new Grid(sheet, part, this::mergedRegions);
    }

    private static @Nullable GridCell[] cells(@Nullable GridCell[] row, int left, int right) {
        int width = Math.min(row.length, right);
        while (width > left && row[width - 1] == null) {
            width--;
        }
        if (width <= left) {
            return new GridCell[0];
        }
        @Nullable GridCell[] cells = Arrays.copyOf(row, width);
        Arrays.fill(cells, 0, left, null);
        return cells;
    }

    /** The sheet without some of its cells; the others keep their places. */
    Grid without(Predicate<CellPlace> gone) {
        @Nullable GridCell[][] rest = new GridCell[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            @Nullable GridCell[] cells = rows[row].clone();
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] != null && gone.test(new CellPlace(row, column))) {
                    cells[column] = null;
                }
            }
            rest[row] = cells(cells, 0, cells.length);
        }
        return new Grid(sheet, rest, this::mergedRegions);
    }

    List<MergedRegion> mergedRegions() {
        List<MergedRegion> known = regions;
        if (known == null) {
            known = mergedRegions.get();
            regions = known;
        }
        return known;
    }

    /** The address that Excel shows. */
    static String address(int row, int column) {
        return new CellPlace(row, column).address();
    }
}
