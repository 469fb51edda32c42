package org.fuer.batch;

import java.time.Instant;

/** Another run is at work on the same output or database. */
public final class AnotherRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Running running;

    AnotherRunException(Running running) {
        super("another run is at work: process " + running.process() + " since " + running.since());
        this.running = running;
    }

    /** The run that is at work. */
    public Running running() {
        return running;
    }

    /**
     * A run at work.
     *
     * @param process the id of its process; 0 when it runs on another machine and only the database knows of it
     * @param since when it began; the epoch when nobody knows
     * @param place the code of the place it is at, of several at once the one it began last; empty before the first
     */
    public record Running(long process, Instant since, String place) {}
}
