package org.fuer.intake;

/**
 * Counts what comes out of one file and stops when it is more than any report holds. Sizes and counts, never the clock:
 * the same file ends the same way on any machine.
 */
final class Bounds {

    /** The largest workbook that is opened; photographs in it take most of it. */
    static final long FILE_BYTES = 32L << 20;

    /** The largest file of the old format, whose library keeps every record in memory, or of plain text. */
    static final long WHOLE_FILE_BYTES = 8L << 20;

    /** The most sheets of a workbook. */
    static final int SHEETS = 256;

    private static final long TABLE_PLACES = 1_000_000;

    private static final int CELLS = 200_000;
    private static final long LETTERS = 4_000_000;
    private static final long PLACES = 5_000_000;
    private static final int ROWS = 1 << 16;
    private static final int COLUMNS = 1 << 10;

    private int cells;
    private long places;
    private long letters;

    /** Counts a cell that is not empty. */
    void countCell(int row, int column) {
        if (row < 0 || column < 0 || row >= ROWS || column >= COLUMNS) {
            throw UnreadableFileException.hostile(
                    "hostile.far",
                    Grid.address(Math.max(row, 0), Math.max(column, 0)),
                    String.valueOf(ROWS),
                    String.valueOf(COLUMNS));
        }
        if (++cells > CELLS) {
            throw tooManyCells();
        }
    }

    /** Counts a row, filled or empty. */
    void countRow() {
        countPlaces(1);
    }

    /** Counts places of a row, empty ones included. */
    void countPlaces(int count) {
        places += count;
        if (places > PLACES) {
            throw tooManyCells();
        }
    }

    /** Counts the letters of a text at each cell that shows it: a workbook stores a text once that stands in many. */
    void countText(String text) {
        letters += text.length();
        if (letters > LETTERS) {
            throw UnreadableFileException.hostile("hostile.letters", String.valueOf(LETTERS));
        }
    }

    /** Refuses a workbook of more sheets than any report. */
    static void checkSheets(int sheets) {
        if (sheets > SHEETS) {
            throw UnreadableFileException.hostile("hostile.sheets", String.valueOf(SHEETS));
        }
    }

    /** Refuses a table of more rows by columns than any form: empty places take time as well. */
    static void checkTable(int rows, int columns) {
        if ((long) rows * columns > TABLE_PLACES) {
            throw tooManyCells();
        }
    }

    static UnreadableFileException tooManyCells() {
        return UnreadableFileException.hostile("hostile.cells", String.valueOf(CELLS));
    }
}
