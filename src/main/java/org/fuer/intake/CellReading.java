package org.fuer.intake;

import java.math.BigDecimal;
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
        Source source) {}
