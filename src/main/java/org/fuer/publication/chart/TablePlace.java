package org.fuer.publication.chart;

/**
 * Where the table of a chart stands.
 *
 * @param sheet the name of the sheet
 * @param row the row of the heads, from 0
 * @param column the column of what the values are of, from 0; at most the 26th, with all that follow
 */
public record TablePlace(String sheet, int row, int column) {

    /** The cell of the head of a column of the table; 0 is the first. */
    String head(int at) {
        return sheetName() + cell(at, row);
    }

    /** The cells under it. */
    String cells(int at, int size) {
        String first = sheetName() + cell(at, row + 1);
        return size == 1 ? first : first + ":" + cell(at, row + size);
    }

    private String sheetName() {
        return "'" + sheet.replace("'", "''") + "'!";
    }

    private String cell(int at, int rowIndex) {
        return "$" + (char) ('A' + column + at) + "$" + (rowIndex + 1);
    }
}
