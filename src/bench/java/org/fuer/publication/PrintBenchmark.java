package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What printing takes from the facts on, indicators, targets, ranking and the gate included, on one thread and with the
 * settings of the JVM of {@code mvn spring-boot:run}.
 */
class PrintBenchmark {

    private static final int ROUNDS = 3;
    private static final double MOST_SECONDS_OF_A_LARGE_YEARBOOK = 30;
    private static final double MOST_SECONDS_OF_A_PLACE = 4;

    @TempDir
    private Path folder;

    @Test
    void aYearbookOfFourHundredTablesTakesLessThanThirtySecondsAnd256Megabytes()
            throws IOException, InterruptedException {
        double[] result = print(PrintRun.MANY_TABLES, "-Xmx256m", 0);

        assertThat(result[1]).isGreaterThanOrEqualTo(400);
        assertThat(result[0]).isLessThanOrEqualTo(MOST_SECONDS_OF_A_LARGE_YEARBOOK);
    }

    @Test
    void yearbookReportRankingAndWarningsOfAPlaceTakeLessThanFourSeconds() throws IOException, InterruptedException {
        double[] atWork = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            atWork[round] = print("place", "-Xmx512m", round)[2];
        }

        assertThat(DoubleStream.of(atWork).sorted().toArray()[ROUNDS / 2])
                .as("seconds at work, which do not hang on what else the machine does")
                .isLessThanOrEqualTo(MOST_SECONDS_OF_A_PLACE);
    }

    private double[] print(String what, String memory, int round) throws IOException, InterruptedException {
        Path output = Files.createDirectory(folder.resolve(what + "-" + round));
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PrintRun.class.getName(),
                        what,
                        output.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(exit).isZero();
        String[] result = Files.readString(output.resolve("result.txt")).split(" ");
        System.out.printf("%s: %s s, of them %s s at work, %s tables%n", what, result[0], result[2], result[1]);
        return new double[] {
            Double.parseDouble(result[0]), Double.parseDouble(result[1]), Double.parseDouble(result[2])
        };
    }
}
