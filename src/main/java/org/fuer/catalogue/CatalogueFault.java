package org.fuer.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One broken place in the files under {@code jobs/}.
 *
 * @param file the file, relative to the jobs folder, with {@code /}
 * @param line its line, from 1; 0 for the file as a whole
 * @param column the name of the column or key; empty for the row as a whole
 * @param value what stands there
 * @param nearest what is known that comes nearest, or null when nothing comes near
 * @param messageKey the key of the sentence in the bundle {@code catalogue}
 * @param arguments what the sentence's places are filled with
 */
public record CatalogueFault(
        String file,
        int line,
        String column,
        String value,
        @Nullable String nearest,
        String messageKey,
        List<String> arguments) {

    public CatalogueFault {
        arguments = List.copyOf(arguments);
    }
}
