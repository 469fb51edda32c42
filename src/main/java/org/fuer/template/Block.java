package org.fuer.template;

import java.util.List;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;

/**
 * A table of a form sheet: the whole form, or a part of it that goes on as 续表. Each column of the layout takes two of
 * the sheet, this year's and last year's. Rows and columns count from 0.
 *
 * @param columns the columns, in their printed order
 * @param items the rows, in the order of the form
 * @param top the first row of the header, on the sheet
 */
record Block(List<Layout.Column> columns, List<Item> items, int top) {

    /** The column of the names; the units of measure and the codes stand in the next two. */
    static final int NAME = 0;

    static final int MEASURE = 1;
    static final int CODE = 2;
    static final int FIRST_VALUE = 3;

    Block {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }

    Block at(int row) {
        return new Block(columns, items, row);
    }

    /** How many rows of words stand over 本年 and 上年: two where the labels have two levels. */
    int levels() {
        return columns.stream().anyMatch(column -> column.labelZh().contains("/")) ? 2 : 1;
    }

    /** The row that numbers the columns (甲 乙 丙 1 2 …). */
    int numberRow() {
        return top + levels() + 1;
    }

    int firstRow() {
        return numberRow() + 1;
    }

    int lastRow() {
        return firstRow() + items.size() - 1;
    }

    int thisYear(int column) {
        return FIRST_VALUE + 2 * column;
    }

    int lastYear(int column) {
        return thisYear(column) + 1;
    }

    /** The margin, where the checks stand. */
    int checkColumn() {
        return FIRST_VALUE + 2 * columns.size();
    }

    /** Whether a row has a cell in a column, to be filled in. */
    boolean isInput(Item item, int column) {
        return item.layout().has(breakdown(column));
    }

    Breakdown breakdown(int column) {
        return columns.get(column).breakdown();
    }

    /** The upper words over a column. */
    String group(int column) {
        String label = columns.get(column).labelZh();
        int slash = label.indexOf('/');
        return slash < 0 ? label : label.substring(0, slash);
    }

    /** The lower words over a column; empty where its label has one level. */
    String label(int column) {
        String label = columns.get(column).labelZh();
        int slash = label.indexOf('/');
        return slash < 0 ? "" : label.substring(slash + 1);
    }

    /**
     * How far a row is a part (其中) of rows right above it: 0 for a row of its own. A row whose whole does not stand
     * right above it with nothing but its parts between is not set in, or it would look like a part of another.
     */
    int depth(int index) {
        String parent = items.get(index).parent();
        int above = index - 1;
        while (parent != null && above >= 0) {
            if (items.get(above).code().equals(parent)) {
                return depth(above) + 1;
            }
            if (depth(above) == 0) {
                return 0;
            }
            above--;
        }
        return 0;
    }
}
