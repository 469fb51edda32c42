package org.fuer.cli;

import org.fuer.batch.RunListener;

/** Shows how a run gets on. */
interface Progress extends RunListener, AutoCloseable {

    /** A bar where somebody watches, otherwise a line for each place and year. */
    static Progress on(Desk desk, Places places) {
        return desk.screen().terminal()
                ? new ProgressMeter(desk.screen().err(), desk.words(), places)
                : new ProgressLines(desk.screen().err(), desk.words(), places);
    }

    @Override
    void close();
}
