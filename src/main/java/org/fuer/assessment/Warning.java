package org.fuer.assessment;

import java.util.Locale;

/** The level of an early warning (预警). */
public enum Warning {
    RED,
    ORANGE,
    GREEN,
    GREY;

    /** The code in data files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
