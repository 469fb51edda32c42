package org.fuer.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column {@code NUMERIC(…,10)}: 10 digits after the point on every database alike, and before it 20 for a fact, 50 for
 * what is computed from facts.
 */
public final class DecimalColumn {

    private static final int DECIMALS = 10;

    private DecimalColumn() {}

    /** The number as the column keeps it: 10 decimals, HALF_EVEN, trailing zeros stripped; null stays null. */
    public static @Nullable BigDecimal kept(@Nullable BigDecimal value) {
        return value == null
                ? null
                : value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    /** The number in a column of the current row, trailing zeros stripped; null where the database has none. */
    public static @Nullable BigDecimal read(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : value.stripTrailingZeros();
    }
}
