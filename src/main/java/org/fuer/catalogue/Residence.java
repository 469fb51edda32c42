package org.fuer.catalogue;

import java.util.Optional;

/** Urban or rural residence, with the codes of SDMX. Declared in the order of the codes by code point. */
public enum Residence {
    RURAL("R"),
    URBAN("U"),
    TOTAL("_T");

    private final String code;

    Residence(String code) {
        this.code = code;
    }

    /** The SDMX code: {@code U}, {@code R} or {@code _T}. */
    public String code() {
        return code;
    }

    /** The residence with this SDMX code, or empty when there is none. */
    public static Optional<Residence> ofCode(String code) {
        for (Residence residence : values()) {
            if (residence.code.equals(code)) {
                return Optional.of(residence);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
