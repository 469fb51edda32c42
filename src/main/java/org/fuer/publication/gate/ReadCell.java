package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell as it was read back.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 * @param kind what it holds
 * @param text what it holds as text: of a number the digits as stored, of a formula the cached result
 * @param formula the formula without the sign of equality; empty when there is none
 * @param format the number format; empty for the general one
 */
record ReadCell(int row, int column, Kind kind, String text, String formula, String format) {

    /** What a cell holds. */
    enum Kind {
        NUMBER,
        TEXT,
        TRUTH,
        ERROR
    }

    /** Its address in A1 form. */
    String address() {
        return Addresses.of(row, column);
    }

    /** The number it holds; empty when it holds none. */
    Optional<BigDecimal> number() {
        if (kind != Kind.NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
    }

    /** What the cell shows: a number by its format, without grouping and marks. */
    String shown() {
        return number().map(number -> NumberFormat.shown(number, format)).orElse(text);
    }
}
