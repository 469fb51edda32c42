package org.fuer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fuer.batch.EvaluationReport;
import org.fuer.batch.RunListener;
import org.fuer.batch.RunReport;
import org.fuer.batch.RunRequest;
import org.fuer.batch.StatusReport;
import org.fuer.batch.TemplateReport;
import org.fuer.batch.VerifyReport;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/** Carries out commands in this process and keeps what they say. */
final class CommandWatcher {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-03-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private BiFunction<RunRequest, RunListener, RunReport> run = (request, listener) -> {
        throw new AssertionError("nobody expected a run");
    };
    private Function<RunRequest, StatusReport> status = request -> new StatusReport(null, List.of());
    private BiFunction<RunRequest, @Nullable String, TemplateReport> templates = (request, unit) -> {
        throw new AssertionError("nobody expected templates");
    };
    private Function<RunRequest, VerifyReport> verify = request -> {
        throw new AssertionError("nobody expected a verification");
    };
    private BiFunction<RunRequest, EvaluationKind, EvaluationReport> evaluation = (request, kind) -> {
        throw new AssertionError("nobody expected an evaluation");
    };
    private boolean terminal;

    CommandWatcher running(BiFunction<RunRequest, RunListener, RunReport> given) {
        run = given;
        return this;
    }

    CommandWatcher standing(StatusReport given) {
        status = request -> given;
        return this;
    }

    CommandWatcher printing(BiFunction<RunRequest, @Nullable String, TemplateReport> given) {
        templates = given;
        return this;
    }

    CommandWatcher verifying(Function<RunRequest, VerifyReport> given) {
        verify = given;
        return this;
    }

    CommandWatcher evaluating(BiFunction<RunRequest, EvaluationKind, EvaluationReport> given) {
        evaluation = given;
        return this;
    }

    CommandWatcher atTerminal() {
        terminal = true;
        return this;
    }

    Said say(String... typed) {
        Screen screen = new Screen(new PrintWriter(out), new PrintWriter(err), terminal);
        Desk desk = new Desk(
                screen,
                Wording.of("cli", Invocation.language(typed)),
                MORNING,
                run,
                status,
                verify,
                templates,
                evaluation);
        int exit = Invocation.execute(desk, typed);
        return new Said(exit, out.toString(), err.toString());
    }

    /** What a command said. */
    record Said(int exit, String out, String err) {

        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }
}
