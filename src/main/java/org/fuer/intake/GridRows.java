package org.fuer.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one sheet row by row, within bounds that no honest report reaches. */
final class GridRows {

    private static final @Nullable GridCell[] NO_CELLS = new GridCell[0];

    private final List<@Nullable GridCell[]> rows = new ArrayList<>();
    private final Bounds bounds;

    GridRows(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Adds a cell; rows may come in any order.
     *
     * @throws UnreadableFileException if another one, which is not the same, stands at its place
     */
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
        if (cells[column] != null && !cell.equals(cells[column])) {
            throw UnreadableFileException.unreadable("unreadable.twice", Grid.address(row, column));
        }
        cells[column] = cell;
    }

    Grid toGrid(String sheet, List<MergedRegion> mergedRegions) {
        return new Grid(CellText.clean(sheet), rows.toArray(new GridCell[0][]), () -> mergedRegions);
    }
}
