package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What assessment, warnings and rankings of the shipped places and years take, one after the other on one thread, with
 * the settings of the JVM of {@code mvn spring-boot:run}.
 */
class AuditBenchmark {

    private static final int ROUNDS = 3;
    private static final double MOST_SECONDS = 3;

    @TempDir
    private Path folder;

    @Test
    void fivePlacesAndSixYearsAreJudgedRankedAndPrintedWithinThreeSeconds() throws IOException, InterruptedException {
        List<Double> totals = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path output = Files.createDirectory(folder.resolve("round-" + round));
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            AuditRun.class.getName(),
                            output.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(exit).isZero();
            String[] seconds = Files.readString(output.resolve("seconds.txt")).split(" ");
            System.out.printf("judged and ranked in %s s, workbooks printed in %s s%n", seconds[0], seconds[1]);
            totals.add(Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]));
        }

        assertThat(totals.stream().sorted().toList().get(ROUNDS / 2)).isLessThanOrEqualTo(MOST_SECONDS);
    }
}
