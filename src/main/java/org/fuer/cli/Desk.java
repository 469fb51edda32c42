package org.fuer.cli;

import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fuer.batch.AnnualRun;
import org.fuer.batch.AnotherRunException;
import org.fuer.batch.EvaluationReport;
import org.fuer.batch.EvaluationRun;
import org.fuer.batch.RunListener;
import org.fuer.batch.RunReport;
import org.fuer.batch.RunRequest;
import org.fuer.batch.RunStatus;
import org.fuer.batch.StatusReport;
import org.fuer.batch.TemplateReport;
import org.fuer.batch.TemplateRun;
import org.fuer.batch.VerifyReport;
import org.fuer.batch.VerifyRun;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What every command has at hand.
 *
 * @param screen what the user looks at
 * @param words in which language it speaks
 * @param clock what time it is, and where
 * @param run the annual run
 * @param status how things stand
 * @param verify verifies what is published
 * @param templates prints the blank forms, for all units or the one named
 * @param evaluation prints an evaluation of a place
 */
record Desk(
        Screen screen,
        Wording words,
        Clock clock,
        BiFunction<RunRequest, RunListener, RunReport> run,
        Function<RunRequest, StatusReport> status,
        Function<RunRequest, VerifyReport> verify,
        BiFunction<RunRequest, @Nullable String, TemplateReport> templates,
        BiFunction<RunRequest, EvaluationKind, EvaluationReport> evaluation) {

    /** Says which run is at work, so that nothing was done. */
    int refuse(AnotherRunException busy, Places places) {
        screen.err().println(new RunningRun(words, clock.getZone()).refusal(busy.running(), places));
        return ExitCode.BUSY.code();
    }

    /** The desk of a real run. The run's classes are loaded when it is called: help and check do without. */
    static Desk of(Screen screen, Wording words, Clock clock) {
        return new Desk(
                screen,
                words,
                clock,
                (request, listener) -> new AnnualRun(clock).run(request, listener),
                request -> new RunStatus().status(request),
                request -> new VerifyRun(clock).verify(request),
                (request, unit) -> new TemplateRun(clock).print(request, unit),
                (request, kind) -> new EvaluationRun(clock).evaluate(request, kind));
    }
}
