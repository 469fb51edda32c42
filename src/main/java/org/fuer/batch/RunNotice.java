package org.fuer.batch;

import java.util.List;

/**
 * Something in the input folder that a run passed over: it belongs to no known place or to no year.
 *
 * @param messageKey the key of its sentence in the bundle {@code batch}
 * @param arguments what the sentence's places are filled with
 */
public record RunNotice(String messageKey, List<String> arguments) {

    public RunNotice {
        arguments = List.copyOf(arguments);
    }
}
