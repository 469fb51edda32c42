package org.fuer.intake;

import java.util.List;
import java.util.OptionalInt;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/** The cells of a table as values of items: whom a column counts for an item, and in which unit of measure. */
final class TableCells {

    private final Table table;
    private final String measureOfAll;

    /**
     * The cells of a table.
     *
     * @param earlier what the earlier blocks of the same form hold: their unit of measure goes on where this table
     *     states none
     */
    TableCells(Table table, FormDraft earlier) {
        this.table = table;
        String stated = statedMeasure(table);
        this.measureOfAll = stated.isEmpty() ? earlier.measure() : stated;
    }

    /** The unit of measure over a table; empty when it states none. */
    static String statedMeasure(Table table) {
        return table.headLines().stream()
                .map(MeasureUnit::statedIn)
                .filter(measure -> !measure.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The fact that a column of a table holds for an item; null when the item's layout has no such column. */
    static @Nullable FactKey keyOf(Table table, Item item, Table.Column column) {
        Breakdown breakdown = column.breakdown();
        if (breakdown == null) {
            return null;
        }
        Breakdown implied = breakdown.sex() == Sex.TOTAL ? breakdown.withSex(onlySex(item.layout())) : breakdown;
        boolean said = !implied.equals(breakdown) && has(table, column, implied);
        return item.layout().has(implied) && !said ? new FactKey(item.code(), implied) : null;
    }

    /** Whether a column of the same year says in words whom another only may mean. */
    private static boolean has(Table table, Table.Column column, Breakdown breakdown) {
        List<Table.Column> sameYear = table.before().contains(column) ? table.before() : table.columns();
        return sameYear.stream().anyMatch(other -> breakdown.equals(other.breakdown()));
    }

    /** The sex that every column of a layout has: in a table of women by age nobody writes 女 over each column. */
    private static Sex onlySex(Layout layout) {
        Sex first = layout.columns().get(0).breakdown().sex();
        for (Layout.Column column : layout.columns()) {
            if (column.breakdown().sex() != first) {
                return Sex.TOTAL;
            }
        }
        return first;
    }

    /** What a cell says about an item. */
    CellValue value(int row, Table.Column column, Item item) {
        return CellValue.of(table.grid().cell(row, column.index()), item, shift(row, column, item));
    }

    /**
     * By how many powers of ten the printed unit differs from the item's. The row's own unit counts before the
     * column's, and that before the one over the table.
     */
    int shift(int row, Table.Column column, Item item) {
        if (table.measure(row).equals(item.unit())) {
            return 0;
        }
        OptionalInt shift = MeasureUnit.shift(table.measure(row), item.unit());
        if (shift.isEmpty()) {
            shift = MeasureUnit.shift(PlainText.lastBracket(table.name(row)), item.unit());
        }
        if (shift.isEmpty()) {
            shift = MeasureUnit.shift(column.measure(), item.unit());
        }
        if (shift.isEmpty()) {
            shift = MeasureUnit.shift(measureOfAll, item.unit());
        }
        return shift.orElse(0);
    }
}
