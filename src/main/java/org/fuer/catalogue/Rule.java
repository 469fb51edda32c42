package org.fuer.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rules.csv}: an edit between items.
 *
 * @param code such as {@code R001}
 * @param form the form it blocks when it fails
 * @param kind relation, ratio or change on the year before
 * @param severity error or warning
 * @param left the left side
 * @param operator how the sides compare
 * @param right the right side; null for {@link Kind#YEAR_ON_YEAR}
 * @param tolerance relative to the right side, 0.05 = 5 %; zero where none is printed
 * @param maxChange the greatest relative change on the year before, 0.1 = 10 %; null for the other kinds
 * @param messageZh what is wrong when it fails
 */
public record Rule(
        String code,
        String form,
        Kind kind,
        Severity severity,
        Side left,
        Operator operator,
        @Nullable Side right,
        BigDecimal tolerance,
        @Nullable BigDecimal maxChange,
        String messageZh) {

    /** The kinds of rules. */
    public enum Kind {
        RELATION,
        RATIO,
        YEAR_ON_YEAR
    }

    /** How the two sides of a rule compare. */
    public enum Operator {
        EQUAL("="),
        AT_MOST("<="),
        AT_LEAST(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** The symbol in {@code rules.csv}. */
        public String symbol() {
            return symbol;
        }
    }

    /**
     * One side of a rule: a sum, a quotient of two sums, or a number.
     *
     * @param numerator the sum, or the one above the line; null when the side is a number
     * @param denominator the sum below the line, or null
     * @param number the number, or null
     */
    public record Side(
            @Nullable Expression numerator,
            @Nullable Expression denominator,
            @Nullable BigDecimal number) {

        @Override
        public String toString() {
            if (number != null) {
                return number.toPlainString();
            }
            return denominator == null ? String.valueOf(numerator) : numerator + "/" + denominator;
        }
    }
}
