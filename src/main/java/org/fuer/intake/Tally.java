package org.fuer.intake;

/** Counts cells as they are read. For one file. */
final class Tally {

    private int cells;
    private int facts;
    private int blanks;
    private int symbols;
    private int rejected;

    /** Adds the cells of a table, counted from its shape. */
    void expect(int tableCells) {
        cells += tableCells;
    }

    /** Counts a cell of a known row and column. */
    void read(CellContent content) {
        if (content == CellContent.NUMBER) {
            facts++;
        } else {
            reject(content);
        }
    }

    /** Counts a cell whose value is not used: only blanks and symbols are no loss. */
    void reject(CellContent content) {
        if (content == CellContent.BLANK) {
            blanks++;
        } else if (content.isSymbol()) {
            symbols++;
        } else {
            rejected++;
        }
    }

    Ledger toLedger() {
        return new Ledger(cells, facts, blanks, symbols, rejected);
    }
}
