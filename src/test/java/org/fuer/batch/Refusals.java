package org.fuer.batch;

import java.time.Instant;
import org.fuer.batch.AnotherRunException.Running;
import org.jspecify.annotations.Nullable;

/** Runs that do not come about, for tests of whoever has to tell the user. */
public final class Refusals {

    private Refusals() {}

    /** A run that finds another one at work. */
    public static AnotherRunException anotherRun(long process, Instant since, String place) {
        return new AnotherRunException(new Running(process, since, place));
    }

    /** A run that something is in the way of; the sentence stands in the bundle {@code batch}. */
    public static RunFailedException failed(@Nullable Throwable cause, String messageKey, String... arguments) {
        return new RunFailedException(cause, messageKey, arguments);
    }
}
