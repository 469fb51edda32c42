package org.fuer.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * A cell that belongs to a row and a column of a form's layout.
 *
 * @param key the item and breakdown it stands for
 * @param content what stands in it
 * @param raw the text as it stands there
 * @param value the number in the item's unit: for NUMBER as read (万人 made 人, 98.5% made 98.5), 0 for NIL and
 *     BELOW_HALF, otherwise null
 * @param source where it stands
 */
public record CellReading(
        FactKey key,
        CellContent content,
        String raw,
        @Nullable BigDecimal value,
        Source source) {

    /**
     * What one step of the last digit printed is worth in the item's unit: 1 for {@code 1234} under 人, 100 for
     * {@code 12.34} under 万人, 0.1 for {@code 98.5%}. Zeros at the end of decimals count where they were typed; a number
     * cell has lost them. Empty where no number but zero stands: nothing tells how fine it was meant.
     */
    public Optional<BigDecimal> unitOfLastDigit() {
        return value == null || content != CellContent.NUMBER
                ? Optional.empty()
                : PrintedNumber.of(raw).flatMap(printed -> printed.unitOfLastDigit(value));
    }

    /** Whether the number was converted to the item's unit: 12.34 under 万人, read as 123400 人. */
    public boolean converted() {
        return value != null
                && content == CellContent.NUMBER
                && PrintedNumber.of(raw)
                        .filter(printed -> printed.convertedTo(value))
                        .isPresent();
    }
}
