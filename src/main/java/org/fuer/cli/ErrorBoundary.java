package org.fuer.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.fuer.batch.RunFailedException;
import org.fuer.catalogue.CatalogueException;
import org.fuer.catalogue.Wording;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Where everything that goes wrong ends: what is to be expected as a sentence, a fault of the program with all that its
 * maintainers need.
 *
 * @param desk where it says so
 * @param common the options of every command
 */
record ErrorBoundary(Desk desk, FuerCommand common) implements IExecutionExceptionHandler {

    private static final String STEP_FAILED = "step-failed";

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = desk.screen().err();
        if (fault instanceof CatalogueException broken) {
            new FaultList(desk.words(), common.jobs()).lines(broken.faults()).forEach(err::println);
        } else if (fault instanceof RefusedException refused) {
            err.println(desk.words().say(refused.messageKey(), refused.arguments()));
        } else if (fault instanceof RunFailedException failed) {
            err.println(Wording.of("batch", desk.words().language()).say(failed.messageKey(), failed.arguments()));
            Throwable cause = failed.getCause();
            if (failed.messageKey().equals(STEP_FAILED) && cause != null && isFaultOfProgram(cause)) {
                report(cause, err);
            }
        } else if (fault instanceof UncheckedIOException disk) {
            err.println(ioSentence(disk));
        } else {
            report(fault, err);
        }
        return ExitCode.FAILED.code();
    }

    private void report(Throwable fault, PrintWriter err) {
        err.println(desk.words().say("error.program"));
        fault.printStackTrace(err);
    }

    /** A step may stop for the disk or the database, which say so by checked exceptions, or for the program itself. */
    private static boolean isFaultOfProgram(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof RuntimeException || root instanceof Error;
    }

    private String ioSentence(UncheckedIOException fault) {
        if (fault.getCause() instanceof FileSystemException file) {
            List<String> known = List.of(
                    String.valueOf(file.getFile()),
                    file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
            return desk.words().say("error.file", known);
        }
        return desk.words().say("error.io", String.valueOf(fault.getMessage()));
    }
}
