package org.fuer.catalogue;

import java.util.Locale;
import java.util.Optional;

/** Which of a place's two plans. */
public enum Plan {
    WOMEN,
    CHILDREN;

    /** The code in data files: {@code women} or {@code children}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The plan with this code, or empty when there is none. */
    public static Optional<Plan> ofCode(String code) {
        for (Plan plan : values()) {
            if (plan.code().equals(code)) {
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }
}
