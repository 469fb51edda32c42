package org.fuer.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column {@code NUMERIC(…,10)}: 10 digits after the point on every database alike, and before it 20 for a fact, 50
 * for what is computed from facts.
 */
public final class DecimalColumn {

    private static final int DECIMALS = 10;

    private DecimalColumn() {}

    /** The number as the column keeps it: {@link #plain}; null stays null. */
    public static @Nullable BigDecimal kept(@Nullable BigDecimal value) {
        return value == null ? null : plain(value);
    }

    /** The number with 10 decimals at most (HALF_EVEN), none of them a zero at the end, and never an exponent. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded = value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_EVEN) : value;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number in a column of the current row as {@link #plain}; null where the database has none. */
    public static @Nullable BigDecimal read(ResultSet row, String column) throws SQLException {
        return kept(row.getBigDecimal(column));
    }
}
