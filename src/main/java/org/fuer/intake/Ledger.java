package org.fuer.intake;

/**
 * The conservation ledger of a file. {@code cells} is counted from the table's shape before any value is parsed; the
 * others are counted as each cell is read.
 *
 * @param cells the cells in (rows recognised or rejected) × (columns recognised or rejected)
 * @param facts those with a number that was read
 * @param blanks those that are empty
 * @param symbols those with a symbol
 * @param rejected those with anything else
 */
public record Ledger(int cells, int facts, int blanks, int symbols, int rejected) {

    /** Nothing was read. */
    public static final Ledger EMPTY = new Ledger(0, 0, 0, 0, 0);

    /** Whether every cell is accounted for. */
    public boolean closes() {
        return cells == facts + blanks + symbols + rejected;
    }
}
