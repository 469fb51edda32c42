package org.fuer.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.fuer.catalogue.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says about an item.
 *
 * @param content what stands in it
 * @param raw the text as it stands there
 * @param value the number in the item's unit, 0 for none and for below half a unit, otherwise null
 */
record CellValue(CellContent content, String raw, @Nullable BigDecimal value) {

    private static final String PERCENT = "%";

    /**
     * Reads a cell.
     *
     * @param shift by how many powers of ten the printed unit differs from the item's
     */
    static CellValue of(@Nullable GridCell cell, Item item, int shift) {
        if (cell == null) {
            return new CellValue(CellContent.BLANK, "", null);
        }
        return switch (cell.kind()) {
            case NUMBER -> number(cell, cell.number(), shift);
            case PERCENT -> percent(cell, item);
            case TEXT -> text(cell, item, shift);
            case ERROR -> new CellValue(CellContent.ERROR, cell.text(), null);
            case DATE, BOOLEAN -> other(cell);
        };
    }

    /** What kind of thing stands in a cell, whatever item it is of. */
    static CellContent contentOf(@Nullable GridCell cell) {
        if (cell == null) {
            return CellContent.BLANK;
        }
        if (cell.kind() == GridCell.Kind.TEXT) {
            return CellSymbol.of(PlainText.of(cell.text())).orElse(CellContent.TEXT);
        }
        return cell.kind() == GridCell.Kind.ERROR ? CellContent.ERROR : CellContent.NUMBER;
    }

    private static CellValue number(GridCell cell, @Nullable BigDecimal number, int shift) {
        if (number == null) {
            return other(cell);
        }
        return new CellValue(CellContent.NUMBER, cell.text(), NumberText.fitted(number.scaleByPowerOfTen(shift)));
    }

    /** A percent sign says what the number is of an item in %; under any other it is a slip that the unit must see. */
    private static CellValue percent(GridCell cell, Item item) {
        BigDecimal number = cell.number();
        OptionalInt toUnit = MeasureUnit.shift(PERCENT, item.unit());
        return number == null || toUnit.isEmpty() ? other(cell) : number(cell, number, 2 + toUnit.getAsInt());
    }

    private static CellValue text(GridCell cell, Item item, int shift) {
        String plain = PlainText.of(cell.text());
        Optional<CellContent> symbol = CellSymbol.of(plain);
        if (symbol.isPresent()) {
            boolean isZero = symbol.get() != CellContent.NOT_APPLICABLE;
            return new CellValue(symbol.get(), cell.text(), isZero ? BigDecimal.ZERO : null);
        }
        if (CellErrors.isError(plain)) {
            return new CellValue(CellContent.ERROR, cell.text(), null);
        }
        NumberText typed = NumberText.typed(plain).orElse(null);
        if (typed == null) {
            return other(cell);
        }
        if (typed.sign().isEmpty()) {
            return number(cell, typed.value(), shift);
        }
        OptionalInt toUnit = MeasureUnit.shift(typed.sign(), item.unit());
        return toUnit.isEmpty() ? other(cell) : number(cell, typed.value(), toUnit.getAsInt());
    }

    private static CellValue other(GridCell cell) {
        return new CellValue(CellContent.TEXT, cell.text(), null);
    }
}
