package org.fuer.intake;

import java.math.BigDecimal;
import org.fuer.catalogue.Item;
import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/**
 * Compares a row with the parents that stand in earlier blocks of its form. Used only where nothing else tells which of
 * several rows of one name a row is: no part is greater than its whole, and three numbers do not agree by chance.
 */
final class PartOfWhole {

    private static final int NO_CHANCE = 3;

    private final Table table;
    private final TableCells cells;
    private final FormDraft earlier;

    PartOfWhole(Table table, FormDraft earlier) {
        this.table = table;
        this.cells = new TableCells(table, earlier);
        this.earlier = earlier;
    }

    /** Whether the earlier blocks hold the parent of this item. */
    boolean hasParent(Item item) {
        String parent = item.parent();
        return parent != null && earlier.items().contains(parent);
    }

    /** Whether the row, read as this item, is nowhere greater than the item's parent. */
    boolean fits(int row, Item item) {
        return compare(row, item).greater() == 0;
    }

    /** Whether the row, read as this item, is the item's parent in every column, and in at least three. */
    boolean isWhole(int row, Item item) {
        Agreement agreement = compare(row, item);
        return agreement.greater() == 0 && agreement.less() == 0 && agreement.equal() >= NO_CHANCE;
    }

    private record Agreement(int less, int equal, int greater) {}

    private Agreement compare(int row, Item item) {
        int[] counts = new int[3];
        for (Table.Column column : table.columns()) {
            FactKey key = TableCells.keyOf(table, item, column);
            @Nullable
            BigDecimal whole = key == null || item.parent() == null
                    ? null
                    : earlier.value(new FactKey(item.parent(), key.breakdown()));
            BigDecimal part = cells.value(row, column, item).value();
            if (whole != null && part != null && (whole.signum() != 0 || part.signum() != 0)) {
                counts[part.compareTo(whole) + 1]++;
            }
        }
        return new Agreement(counts[0], counts[1], counts[2]);
    }
}
