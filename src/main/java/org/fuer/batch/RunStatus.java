package org.fuer.batch;

/** Tells what is published and who runs. Opens no database, so it answers while a run is at work. */
public final class RunStatus {

    /**
     * How things stand under the folders of a request, narrowed by its place and year.
     *
     * @throws RunFailedException if a folder cannot be read
     */
    public StatusReport status(RunRequest request) {
        throw new UnsupportedOperationException();
    }
}
