package org.fuer.batch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program that {@link RestartTests} kills: a run that prints a line at every step it begins. */
final class KilledRun {

    private KilledRun() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        RunListener steps = new RunListener() {
            @Override
            public void yearStarted(String place, int year) {
                out.println(place + " " + year);
            }

            @Override
            public void stepStarted(String place, int year, RunStep step) {
                out.println(step);
            }

            @Override
            public void yearFinished(YearSummary summary) {
                out.println("finished");
            }
        };
        new AnnualRun(Workshop.CLOCK).run(new Workshop(Path.of(arguments[0])).request(), steps);
    }
}
