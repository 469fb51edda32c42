package org.fuer.catalogue;

import java.util.Optional;

/** What a target demands of a value: the comparators of {@code targets.csv}. */
public enum Comparison {
    AT_LEAST(">="),
    MORE_THAN(">"),
    AT_MOST("<="),
    LESS_THAN("<"),
    EQUAL("="),
    ABOUT("~"),
    INCREASE("increase"),
    DECREASE("decrease"),
    MAINTAIN("maintain"),
    BALANCE("balance"),
    REFERENCE("ref");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    /** The comparator as it stands in {@code targets.csv}. */
    public String code() {
        return code;
    }

    /** The comparison with this code, or empty when there is none. */
    public static Optional<Comparison> ofCode(String code) {
        for (Comparison comparison : values()) {
            if (comparison.code.equals(code)) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }
}
