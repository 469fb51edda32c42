package org.fuer.catalogue;

import java.util.Optional;

/** Sex of the persons counted, with the codes of SDMX CL_SEX 2.1. Declared in the order of the codes by code point. */
public enum Sex {
    FEMALE("F"),
    MALE("M"),
    TOTAL("_T");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The SDMX code: {@code F}, {@code M} or {@code _T}. */
    public String code() {
        return code;
    }

    /** The sex with this SDMX code, or empty when there is none. */
    public static Optional<Sex> ofCode(String code) {
        for (Sex sex : values()) {
            if (sex.code.equals(code)) {
                return Optional.of(sex);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
