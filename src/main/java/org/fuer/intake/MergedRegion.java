package org.fuer.intake;

/**
 * A rectangle of merged cells; its content stands in the cell at the top left. Rows and columns count from 0.
 */
record MergedRegion(int top, int left, int bottom, int right) {

    boolean covers(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
}
