package org.fuer.batch;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that stands in the input folder of a place and year. Arrivals are kept in the order of their names.
 *
 * @param file its name
 * @param sha256 the hash of its bytes; empty when it was not received
 * @param fault why it was not received, or null when it was
 */
record Arrival(String file, String sha256, @Nullable Fault fault) {

    /** A file that was received whole. */
    static Arrival of(String file, String sha256) {
        return new Arrival(file, sha256, null);
    }

    /** A file that was not received. */
    static Arrival failed(String file, Fault fault) {
        return new Arrival(file, "", fault);
    }

    /** Why a file was not received. */
    enum Fault {
        /** It changed while it was received: another program writes it. */
        BEING_WRITTEN,
        /** The system does not let it be read. */
        NOT_READABLE,
        /** It is a folder. */
        FOLDER,
        /** It is a link to somewhere else, or no regular file. */
        LINK;

        /** The key of its sentence in the bundle {@code batch}. */
        String messageKey() {
            return "arrival." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
