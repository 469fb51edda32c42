package org.fuer.fact;

import java.util.Comparator;

/**
 * Where a value stands. The order is that of reading: file, sheet, row, column; B10 comes after B9, and what has no cell
 * comes first.
 *
 * @param file the file, relative to {@code input/<place>/<year>/}, with {@code /}
 * @param sheet the name of the sheet; empty for a CSV file
 * @param cell the A1 address that Excel shows; empty when the cell does not exist
 */
public record Source(String file, String sheet, String cell) implements Comparable<Source> {

    private static final Comparator<Source> READING_ORDER = Comparator.comparing(Source::file)
            .thenComparing(Source::sheet)
            .thenComparing(source -> CellAddress.parse(source.cell()));

    /** The number of the row, from 1; 0 when the cell does not exist. */
    public int row() {
        return CellAddress.parse(cell).row();
    }

    /** What the cell is called where one reads about another: its sheet and file only if they are not the same. */
    public String seenFrom(Source other) {
        boolean sameFile = file.equals(other.file);
        boolean sameSheet = sameFile && sheet.equals(other.sheet);
        return (sameFile ? "" : "[" + file + "]") + (sameSheet || sheet.isEmpty() ? "" : sheet + "!") + cell;
    }

    @Override
    public int compareTo(Source other) {
        return READING_ORDER.compare(this, other);
    }
}
