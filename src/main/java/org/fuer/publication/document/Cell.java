package org.fuer.publication.document;

import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Statement;

/**
 * A cell of a table.
 *
 * @param text what stands in it, with the figures in it
 * @param align where it stands
 * @param strong whether it is bold
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 */
public record Cell(Statement text, Align align, boolean strong, int columns, int rows) {

    /** Where the text of a cell stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Words at the left. */
    public static Cell words(String text) {
        return of(Statement.plain(text));
    }

    /** A text at the left. */
    public static Cell of(Statement text) {
        return new Cell(text, Align.LEFT, false, 1, 1);
    }

    /** A heading of columns in the middle. */
    public static Cell head(String text) {
        return new Cell(Statement.plain(text), Align.CENTRE, false, 1, 1);
    }

    /** A symbol or word in the column of figures. */
    public static Cell symbol(String glyph) {
        return new Cell(Statement.plain(glyph), Align.RIGHT, false, 1, 1);
    }

    /**
     * A figure at the right.
     *
     * @param shown as it stands in the cell, with grouping, comparison and mark: {@code ≥1,234}
     * @param figure the figure in it: {@code 1234}
     * @param origin what it says
     */
    public static Cell figure(String shown, String figure, Origin origin) {
        return new Cell(
                new Statement(shown, java.util.List.of(new Statement.Spoken(figure, origin))),
                Align.RIGHT,
                false,
                1,
                1);
    }

    /** The same over several columns. */
    public Cell across(int wide) {
        return new Cell(text, align, strong, wide, rows);
    }

    /** The same over several rows. */
    public Cell down(int high) {
        return new Cell(text, align, strong, columns, high);
    }

    /** The same in bold. */
    public Cell inBold() {
        return new Cell(text, align, true, columns, rows);
    }

    /** The same in the middle. */
    public Cell centred() {
        return new Cell(text, Align.CENTRE, strong, columns, rows);
    }
}
