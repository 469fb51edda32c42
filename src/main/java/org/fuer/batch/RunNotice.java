package org.fuer.batch;

import java.util.List;

/**
 * Something to know about the input folder: what a run passed over since it belongs to no known place or to no year, or a
 * year's folder that is gone.
 *
 * @param messageKey the key of its sentence in the bundle {@code batch}
 * @param arguments what the sentence's places are filled with
 */
public record RunNotice(String messageKey, List<String> arguments) {

    public RunNotice {
        arguments = List.copyOf(arguments);
    }
}
