package org.fuer.batch;

import java.util.Locale;

/** The steps of the annual job, in their order. */
public enum RunStep {
    RECEIVE,
    INTAKE,
    VALIDATION,
    ACCEPT,
    INDICATOR,
    ASSESSMENT,
    RANKING,
    PUBLICATION;

    /** The name of the step in the job repository, and the key of its name in the bundle {@code batch}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunStep ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
