package org.fuer.template;

import java.util.List;

/** Decides where a form goes on on a new page, so that neither a 续表 nor the signatures are torn from their rows. */
final class Pages {

    /** So many rows of the table go with the signatures. */
    private static final int LAST_ROWS = 4;

    private Pages() {}

    /**
     * Sets the page breaks of a sheet whose rows are all printed.
     *
     * @param repeated the rows that stand on top of every page
     */
    static void breakUp(Leaf leaf, FormTable table, int repeated) {
        List<Block> blocks = table.blocks();
        Block lastBlock = blocks.get(blocks.size() - 1);
        int end = leaf.sheet().getLastRowNum();
        int tail = Math.max(lastBlock.firstRow(), lastBlock.lastRow() + 1 - LAST_ROWS);
        double capacity = leaf.pageHeight();
        double head = height(leaf, 0, repeated - 1);
        double used = 0;
        for (int row = 0; row <= end; row++) {
            int last = keptWith(row, blocks, tail, end);
            if (used > head && last > row && used + height(leaf, row, last) > capacity) {
                leaf.sheet().setRowBreak(row - 1);
                used = head;
            }
            double height = height(leaf, row, row);
            used = used + height > capacity ? head + height : used + height;
        }
    }

    /** The last row that has to stand on one page with this one. */
    private static int keptWith(int row, List<Block> blocks, int tail, int end) {
        for (Block block : blocks.subList(1, blocks.size())) {
            if (row == block.top() - 1) {
                return block.lastRow() >= tail ? end : block.lastRow();
            }
        }
        return row == tail ? end : row;
    }

    private static double height(Leaf leaf, int first, int last) {
        double height = 0;
        for (int row = first; row <= last; row++) {
            height += leaf.sheet().getRow(row) == null
                    ? leaf.sheet().getDefaultRowHeightInPoints()
                    : leaf.sheet().getRow(row).getHeightInPoints();
        }
        return height;
    }
}
