package org.fuer.publication.document;

import java.util.List;
import org.fuer.publication.lineage.Statement;

/**
 * A three-line table: a heavy rule above the header and below the last row, a thin one under the header. Its header
 * stands on every page that it goes on to, and no row is cut by the end of a page.
 *
 * @param title stands above it in the middle; empty for none
 * @param unit the unit of measure, above it at the right; empty for none
 * @param columns its columns, the stub first
 * @param header the rows of its header; a cell stands where the ones before it in the row, and those that reach down
 *     from above, leave room
 * @param rows the rows below, laid out alike
 * @param notes stand beneath it
 */
public record Table(
        String title,
        String unit,
        List<Column> columns,
        List<List<Cell>> header,
        List<List<Cell>> rows,
        List<Statement> notes) {

    public Table {
        columns = List.copyOf(columns);
        header = header.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /**
     * A column.
     *
     * @param width how wide it is beside the others; together they are as wide as the text
     * @param ruled whether a thin rule separates it from the one before, as between groups of columns
     */
    public record Column(double width, boolean ruled) {

        /** A column without a rule. */
        public static Column of(double width) {
            return new Column(width, false);
        }
    }

    /** The same with this title, unit and no notes. */
    Table bare() {
        return new Table("", "", columns, header, rows, List.of());
    }
}
