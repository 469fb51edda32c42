package org.fuer.cli;

import java.io.PrintWriter;
import org.fuer.batch.YearSummary;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.Wording;

/** A line for each place and year that was published, for a log. Where nothing was to do it says nothing. */
final class ProgressLines implements Progress {

    private final PrintWriter log;
    private final Wording words;
    private final Places places;

    private int all;
    private int finished;

    ProgressLines(PrintWriter log, Wording words, Places places) {
        this.log = log;
        this.words = words;
        this.places = places;
    }

    @Override
    public void started(int placeYears) {
        all = placeYears;
    }

    @Override
    public void yearFinished(YearSummary summary) {
        finished++;
        if (summary.outcome() == Outcome.PUBLISHED) {
            log.println(words.say(
                    "progress.line",
                    finished,
                    all,
                    places.name(summary.place()),
                    summary.year(),
                    summary.workbooks(),
                    Figures.grouped(summary.facts())));
        }
    }

    @Override
    public void close() {
        log.flush();
    }
}
