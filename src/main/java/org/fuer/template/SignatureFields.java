package org.fuer.template;

import java.util.List;
import org.fuer.catalogue.Wording;
import org.fuer.template.Look.Face;
import org.fuer.template.Look.Style;

/** Prints what is signed under a table: who answers for it, who filled it in, when it was sent. */
final class SignatureFields {

    private static final double HEIGHT = 22;
    private static final double LABEL_WIDTH = 58;
    private static final double INPUT_WIDTH = 64;

    private final Leaf leaf;
    private final Wording words;
    private final int lastColumn;

    /**
     * @param lastColumn the last column of the table
     */
    SignatureFields(Leaf leaf, Wording words, int lastColumn) {
        this.leaf = leaf;
        this.words = words;
        this.lastColumn = lastColumn;
    }

    /** Prints them from this row on; the answer is their last row. */
    int print(int from) {
        int row = from;
        int column = 0;
        for (String field : List.of("head", "statistician", "filler", "phone", "date")) {
            int input = end(column, LABEL_WIDTH) + 1;
            int last = end(input, INPUT_WIDTH);
            if (last > lastColumn) {
                row++;
                column = 0;
                input = end(column, LABEL_WIDTH) + 1;
                last = end(input, INPUT_WIDTH);
            }
            leaf.height(row, HEIGHT);
            leaf.text(
                    row,
                    row,
                    column,
                    input - 1,
                    words.say("sign." + field),
                    Style.of(Face.HEAD).right());
            leaf.text(row, row, input, last, "", inputStyle(field));
            column = last + 1;
        }
        return row;
    }

    private static Style inputStyle(String field) {
        Style style = Style.of(Face.HEAD).under().toFillIn();
        return field.equals("date") ? style.format("yyyy\"年\"m\"月\"d\"日\"") : style;
    }

    /** The column with which neighbouring table columns from this one are as wide as wanted; past all if none is. */
    private int end(int from, double wanted) {
        for (int to = from; to <= lastColumn; to++) {
            if (leaf.width(from, to) >= wanted) {
                return to;
            }
        }
        return lastColumn + 1;
    }
}
