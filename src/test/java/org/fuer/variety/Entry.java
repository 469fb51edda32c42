package org.fuer.variety;

import java.math.BigDecimal;
import org.fuer.fact.FactKey;
import org.fuer.intake.CellContent;
import org.jspecify.annotations.Nullable;

/**
 * What is printed for an item and breakdown, and what must be read there.
 *
 * @param key the item and breakdown
 * @param content what a reader must find there
 * @param value the value in the item's unit that a reader must find, or null
 * @param cell what is printed; null leaves the cell empty
 */
record Entry(
        FactKey key,
        CellContent content,
        @Nullable BigDecimal value,
        @Nullable PaperCell cell) {

    static Entry blank(FactKey key) {
        return new Entry(key, CellContent.BLANK, null, null);
    }
}
