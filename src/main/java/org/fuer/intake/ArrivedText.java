package org.fuer.intake;

import java.io.IOException;
import java.nio.file.Path;

/** The cells of an arrived CSV file, at the addresses that findings name. */
public final class ArrivedText {

    private ArrivedText() {}

    /** Takes the cells that are not empty, row by row. */
    @FunctionalInterface
    public interface CellTaker {

        /**
         * Takes a cell.
         *
         * @param row its row, from 0
         * @param column its column, from 0
         */
        void take(int row, int column, String text);
    }

    /**
     * Goes through the cells of a CSV file.
     *
     * @throws IOException if it cannot be read
     */
    public static void cells(Path content, CellTaker taker) throws IOException {
        for (Grid grid : FileFormat.CSV.read(content)) {
            for (int row = 0; row < grid.rowCount(); row++) {
                for (int column = 0; column < grid.width(row); column++) {
                    GridCell cell = grid.cell(row, column);
                    if (cell != null) {
                        taker.take(row, column, cell.text());
                    }
                }
            }
        }
    }
}
