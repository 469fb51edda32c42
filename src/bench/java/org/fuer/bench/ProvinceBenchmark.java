package org.fuer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * All counties of the country over ten years: every target assessed in every year, every unit and domain ranked, in a
 * process with a heap of 1 GB. The facts are made up; making them and computing the indicators counts, too.
 */
class ProvinceBenchmark {

    private static final int COUNTIES = 2844;
    private static final int INDICATORS = 400;
    private static final int YEARS = 10;
    private static final double MOST_SECONDS = 300;

    @Test
    void allCountiesAreAssessedAndRankedWithinFiveMinutes() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ProvinceRun.class.getName(),
                        Integer.toString(COUNTIES),
                        Integer.toString(INDICATORS),
                        Integer.toString(YEARS))
                .inheritIO()
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;

        assertThat(exit).isZero();
        Report.print("  the whole process %.1f s", seconds);
        assertThat(seconds).isLessThanOrEqualTo(MOST_SECONDS);
    }
}
