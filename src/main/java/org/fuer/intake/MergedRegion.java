package org.fuer.intake;

import java.io.IOException;

/**
 * A rectangle of merged cells; its content stands in the cell at the top left. Rows and columns count from 0.
 */
record MergedRegion(int top, int left, int bottom, int right) {

    /**
     * Reads a range as a sheet has it, {@code B2:D3}.
     *
     * @throws IOException if it is none
     */
    static MergedRegion of(String range) throws IOException {
        int colon = range.indexOf(':');
        CellPlace first = CellPlace.of(colon < 0 ? range : range.substring(0, colon));
        CellPlace last = colon < 0 ? first : CellPlace.of(range.substring(colon + 1));
        return new MergedRegion(first.row(), first.column(), last.row(), last.column());
    }

    boolean covers(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    /** Whether it covers any cell of these rows. */
    boolean crosses(int firstRow, int lastRow) {
        return bottom >= firstRow && top <= lastRow;
    }
}
