package org.fuer.assessment;

import java.util.Locale;
import org.fuer.catalogue.Wording;

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

    /** Its name in words, from the bundle {@code assessment}. */
    public String label(Wording wording) {
        return wording.say("warning." + code());
    }
}
