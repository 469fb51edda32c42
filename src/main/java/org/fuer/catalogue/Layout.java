package org.fuer.catalogue;

import java.util.List;

/**
 * The columns of a form row, in their printed order.
 *
 * @param code the code of the layout, such as {@code SR}
 * @param columns the columns, at least one
 */
public record Layout(String code, List<Column> columns) {

    public Layout {
        columns = List.copyOf(columns);
    }

    /**
     * One column of a layout.
     *
     * @param breakdown whom the column counts
     * @param labelZh its header; {@code /} separates the levels of a two-level header
     */
    public record Column(Breakdown breakdown, String labelZh) {}

    /** Whether a row of this layout has a cell for the breakdown. */
    public boolean has(Breakdown breakdown) {
        for (Column column : columns) {
            if (column.breakdown().equals(breakdown)) {
                return true;
            }
        }
        return false;
    }
}
