package org.fuer.intake;

/** Counts what comes out of one file and stops when it is more than any report holds. */
final class Bounds {

    /** The largest file that is opened. */
    static final long FILE_BYTES = 32L << 20;

    /** The largest part of a workbook, unpacked. */
    static final long PART_BYTES = 64L << 20;

    private static final long TABLE_PLACES = 1_000_000;

    private static final int CELLS = 400_000;
    private static final long LETTERS = 20_000_000;
    private static final long SLOTS = 20_000_000;
    private static final int ROWS = 1 << 20;
    private static final int COLUMNS = 1 << 14;

    private int cells;
    private long slots;
    private long letters;

    /** Counts a cell that is not empty. */
    void countCell(int row, int column) {
        if (row < 0 || column < 0 || row >= ROWS || column >= COLUMNS || ++cells > CELLS) {
            throw UnreadableFileException.hostile("hostile.cells", String.valueOf(CELLS));
        }
    }

    /** Counts the places of a row, empty ones included. */
    void countRow(int places) {
        slots += places + 1L;
        if (slots > SLOTS) {
            throw UnreadableFileException.hostile("hostile.cells", String.valueOf(CELLS));
        }
    }

    /** Counts the letters of a text at each cell that shows it: a workbook stores a text once that stands in many. */
    void countText(String text) {
        letters += text.length();
        if (letters > LETTERS) {
            throw UnreadableFileException.hostile("hostile.letters", String.valueOf(LETTERS));
        }
    }

    /** Refuses a table of more rows by columns than any form: empty places take time as well. */
    static void checkTable(int rows, int columns) {
        if ((long) rows * columns > TABLE_PLACES) {
            throw UnreadableFileException.hostile("hostile.cells", String.valueOf(CELLS));
        }
    }
}
