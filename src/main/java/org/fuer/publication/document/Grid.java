package org.fuer.publication.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the cells of a table stand: each row as the list of its places from left to right. */
final class Grid {

    private static final double BETWEEN = 1.5;
    private static final double SIDE = 3;
    private static final double THIN = 0.5;

    /** The width of the rules above and below the table, in points. */
    static final double HEAVY = 1.5;

    private final List<List<Place>> rows = new ArrayList<>();
    private final double[] widths;
    private final int headerRows;

    /**
     * A place in a row.
     *
     * @param cell what stands there
     * @param column its first column, from 0
     * @param goesOn whether the cell began in a row above
     */
    record Place(Cell cell, int column, boolean goesOn) {}

    private Grid(Table table, double width) {
        double all = table.columns().stream().mapToDouble(Table.Column::width).sum();
        this.widths = table.columns().stream()
                .mapToDouble(column -> Math.floor(width * column.width() / all * 20) / 20)
                .toArray();
        this.headerRows = table.header().size();
    }

    /** The grid of a table that is this wide. */
    static Grid of(Table table, double width) {
        Grid grid = new Grid(table, width);
        List<@Nullable Place> above =
                new ArrayList<>(Collections.nCopies(table.columns().size(), null));
        int[] reach = new int[table.columns().size()];
        List<List<Cell>> all = new ArrayList<>(table.header());
        all.addAll(table.rows());
        for (List<Cell> cells : all) {
            grid.rows.add(row(cells, above, reach));
        }
        return grid;
    }

    private static List<Place> row(List<Cell> cells, List<@Nullable Place> above, int[] reach) {
        List<Place> places = new ArrayList<>();
        int column = 0;
        int next = 0;
        while (column < reach.length) {
            Place upper = above.get(column);
            Place place;
            if (reach[column] > 0 && upper != null) {
                place = new Place(upper.cell(), column, true);
                reach[column]--;
            } else if (next < cells.size()) {
                place = new Place(cells.get(next++), column, false);
                reach[column] = place.cell().rows() - 1;
            } else {
                throw new IllegalArgumentException("a row with too few cells");
            }
            places.add(place);
            above.set(column, place);
            column += place.cell().columns();
        }
        if (next < cells.size() || column > reach.length) {
            throw new IllegalArgumentException("a row with too many cells");
        }
        return places;
    }

    /** The rows, the header's first. */
    List<List<Place>> rows() {
        return rows;
    }

    /** How many of them are the header's. */
    int headerRows() {
        return headerRows;
    }

    /** The width of a column in points. */
    double width(int column) {
        return widths[column];
    }

    /** The width of a place in points. */
    double width(Place place) {
        double sum = 0;
        for (int i = place.column(); i < place.column() + place.cell().columns(); i++) {
            sum += widths[i];
        }
        return sum;
    }

    /** The height of a row in points. */
    double height(int row) {
        int lines = 1;
        for (Place place : rows.get(row)) {
            if (place.cell().rows() == 1) {
                lines = Math.max(lines, LineCount.of(place.cell().text().text(), Face.CELL, width(place) - 2 * SIDE));
            }
        }
        return lines * Face.CELL.line() + 2 * BETWEEN + (row < headerRows ? THIN : 0) + (row == 0 ? HEAVY : 0);
    }

    /** The space between the text of a cell and its row's edge, in points. */
    static double between() {
        return BETWEEN;
    }

    /** The space between the text of a cell and its column's edge, in points. */
    static double side() {
        return SIDE;
    }
}
