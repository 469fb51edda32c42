package org.fuer.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one sheet row by row, within bounds that no honest report reaches. */
final class GridRows {

    private static final @Nullable GridCell[] NO_CELLS = new GridCell[0];

    private final List<@Nullable GridCell[]> rows = new ArrayList<>();
    private final Bounds bounds;

    GridRows(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Adds a cell; rows may come in any order, a second cell at the same place replaces the first. */
    void put(int row, int column, GridCell cell) {
        bounds.countCell(row, column);
        while (rows.size() <= row) {
            rows.add(NO_CELLS);
        }
        @Nullable GridCell[] cells = rows.get(row);
        if (cells.length <= column) {
            cells = Arrays.copyOf(cells, column + 1);
            rows.set(row, cells);
        }
        cells[column] = cell;
    }

    Grid toGrid(String sheet, Supplier<List<MergedRegion>> mergedRegions) {
        return new Grid(sheet, rows.toArray(new GridCell[0][]), mergedRegions);
    }
}
