package org.fuer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** LibreOffice, which opens and saves a workbook as a clerk would who has no Excel. */
public final class LibreOffice {

    private static final int MINUTES = 5;

    private LibreOffice() {}

    /**
     * A test that needs LibreOffice. Without it the test is skipped and says so, but where {@code CI=true} stands in the
     * environment it fails: there nobody would notice that it never runs.
     */
    @Target({ElementType.TYPE, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @ExtendWith(Present.class)
    public @interface Needed {}

    static final class Present implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (program().isPresent()) {
                return ConditionEvaluationResult.enabled("LibreOffice is here");
            }
            String reason = "soffice is not on the PATH: install LibreOffice Calc to run " + context.getDisplayName();
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(reason);
            }
            System.err.println("SKIPPED: " + reason);
            return ConditionEvaluationResult.disabled(reason);
        }
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Opens files and saves them in another format, all in one go.
     *
     * @param format the ending of the format: {@code xlsx}, {@code xls}, {@code pdf}
     * @param work an empty folder; the profile of the program lies there, too
     * @return the saved files, in the order of those given
     */
    public static List<Path> convert(List<Path> files, String format, Path work) {
        Path saved = work.resolve("saved");
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow().toString(),
                "--headless",
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                saved.toString()));
        files.forEach(file -> command.add(file.toString()));
        try {
            Files.createDirectories(work);
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("soffice.log").toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice did not end within " + MINUTES + " minutes");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return files.stream()
                .map(file -> saved.resolve(file.getFileName().toString().replaceFirst("[^.]*$", format)))
                .toList();
    }
}
