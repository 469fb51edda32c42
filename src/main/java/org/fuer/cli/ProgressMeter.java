package org.fuer.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.fuer.batch.RunStep;
import org.fuer.batch.YearSummary;
import org.fuer.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/** A bar that fills as places and years are finished and is drawn over in place; it is gone when the run is over. */
final class ProgressMeter implements Progress {

    private static final int WIDTH = 79;

    private final PrintWriter terminal;
    private final Wording words;
    private final Wording stepNames;
    private final Places places;

    private @Nullable ProgressBar bar;

    ProgressMeter(PrintWriter terminal, Wording words, Places places) {
        this.terminal = terminal;
        this.words = words;
        this.stepNames = Wording.of("batch", words.language());
        this.places = places;
    }

    @Override
    public void started(int placeYears) {
        bar = new ProgressBarBuilder()
                .setTaskName(words.say("progress.task"))
                .setInitialMax(placeYears)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .continuousUpdate()
                .hideEta()
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    private void draw(String line) {
        terminal.print("\r" + line);
        terminal.flush();
    }

    @Override
    public void stepStarted(String place, int year, RunStep step) {
        tell(place, year, stepNames.say(step.code()));
    }

    @Override
    public void workbooksRead(String place, int year, int read, int total) {
        tell(place, year, stepNames.say(RunStep.INTAKE.code()) + " " + read + "/" + total);
    }

    private void tell(String place, int year, String what) {
        if (bar != null) {
            bar.setExtraMessage(" " + words.say("place.year", places.name(place), year) + " " + what);
        }
    }

    @Override
    public void yearFinished(YearSummary summary) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            draw(" ".repeat(WIDTH) + "\r");
        }
    }
}
