package org.fuer.batch;

import java.time.Clock;
import org.fuer.catalogue.CatalogueException;

/**
 * The run: brings every place and year that has input up to date, oldest year first. It reads the catalogue, takes the
 * lock, opens the database, starts the job {@code annual} for each place and year that has something to do, and closes
 * everything again.
 */
public final class AnnualRun {

    /**
     * A run that tells time by this clock.
     *
     * @param clock says since when the run is at work; nothing published depends on it
     */
    public AnnualRun(Clock clock) {}

    /**
     * Runs.
     *
     * @throws CatalogueException if the catalogue is broken; nothing is written then
     * @throws AnotherRunException if another run is at work; nothing is written then
     * @throws RunFailedException if something else is in the way; what is published stays whole
     */
    public RunReport run(RunRequest request, RunListener listener) {
        throw new UnsupportedOperationException();
    }
}
