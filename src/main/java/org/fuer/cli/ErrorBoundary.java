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

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = desk.screen().err();
        if (fault instanceof CatalogueException broken) {
            new FaultList(desk.words(), common.jobs()).lines(broken.faults()).forEach(err::println);
        } else if (fault instanceof RefusedException refused) {
            err.println(desk.words().say(refused.messageKey(), refused.arguments()));
        } else if (fault instanceof RunFailedException failed) {
            err.println(Wording.of("batch", desk.words().language()).say(failed.messageKey(), failed.arguments()));
        } else if (fault instanceof UncheckedIOException disk) {
            err.println(ioSentence(disk));
        } else {
            err.println(desk.words().say("error.program"));
            fault.printStackTrace(err);
        }
        return ExitCode.FAILED.code();
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
