package org.fuer.catalogue;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what refers to items and to the cells of their rows. */
final class Cells {

    private final Map<String, Item> items;
    private final Codes codes;

    Cells(ItemsFile file) {
        items = file.items();
        codes = file.codes();
    }

    /** The expression that stands in a column; null where the text is none, which is reported. */
    @Nullable
    Expression expression(CsvRow row, String column, String text) {
        Optional<Expression> parsed = Expression.parse(text);
        if (parsed.isEmpty()) {
            row.fault(column, text, null, "value.bad-expression", text);
            return null;
        }
        for (Reference reference : parsed.get().references()) {
            if (codes.check(row, column, reference.item())) {
                check(row, column, reference);
            }
        }
        return parsed.get();
    }

    /** Checks that every item of an indicator has the cells that a slice asks for. */
    void check(CsvRow row, String column, Slice slice, Indicator indicator) {
        if (slice.equals(Slice.NONE)) {
            return;
        }
        Optional<Dimension> unknown = missingDimension(slice, indicator);
        if (unknown.isPresent()) {
            row.fault(column, slice.toString(), null, "slice.dimension", slice.toString(), indicator.code());
            return;
        }
        Expression denominator = indicator.denominator();
        boolean all = check(row, column, slice, indicator.numerator());
        if (all && denominator != null) {
            check(row, column, slice, denominator);
        }
    }

    private static Optional<Dimension> missingDimension(Slice slice, Indicator indicator) {
        if (slice.sex() != null && !indicator.breakdown().contains(Dimension.SEX)) {
            return Optional.of(Dimension.SEX);
        }
        if (slice.age() != null && !indicator.breakdown().contains(Dimension.AGE)) {
            return Optional.of(Dimension.AGE);
        }
        return slice.residence() != null && !indicator.breakdown().contains(Dimension.RESIDENCE)
                ? Optional.of(Dimension.RESIDENCE)
                : Optional.empty();
    }

    /** Checks that the item has the cell that the reference asks for; an unknown item is no fault here. */
    void check(CsvRow row, String column, Reference reference) {
        check(row, column, reference, reference.slice());
    }

    private boolean check(CsvRow row, String column, Slice slice, Expression expression) {
        for (Reference reference : expression.references()) {
            Slice own = reference.slice();
            Slice both = new Slice(
                    own.sex() == null ? slice.sex() : own.sex(),
                    own.age() == null ? slice.age() : own.age(),
                    own.residence() == null ? slice.residence() : own.residence());
            if (!check(row, column, reference, both)) {
                return false;
            }
        }
        return true;
    }

    private boolean check(CsvRow row, String column, Reference reference, Slice slice) {
        Item item = items.get(reference.item());
        if (item == null || hasCell(item.layout(), slice.toBreakdown())) {
            return true;
        }
        row.fault(
                column,
                reference.toString(),
                null,
                "slice.no-cell",
                item.code(),
                item.layout().code(),
                slice.equals(Slice.NONE) ? "_T" : slice.toString());
        return false;
    }

    /** A total of both sexes that is not printed is the sum of its men's and women's cells. */
    private static boolean hasCell(Layout layout, Breakdown cell) {
        return layout.has(cell)
                || (cell.sex() == Sex.TOTAL
                        && layout.has(cell.withSex(Sex.MALE))
                        && layout.has(cell.withSex(Sex.FEMALE)));
    }
}
