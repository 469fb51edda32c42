package org.fuer.catalogue;

import java.util.Locale;
import java.util.Optional;

/** An evaluation (评估) of a plan over its period. */
public enum EvaluationKind {
    /** 中期评估: half way through the period. */
    MIDTERM,
    /** 终期评估: at its end. */
    FINAL;

    /** The code in {@code job.yml}, on the command line and in the name of the folder: {@code midterm} or {@code final}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code, or empty when there is none. */
    public static Optional<EvaluationKind> ofCode(String code) {
        for (EvaluationKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
