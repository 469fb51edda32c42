package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run over two places, one of them with two years, that is killed again and again ends with the bytes of a run never
 * killed.
 */
class RestartTests {

    private static final int KILLS = 10;
    private static final int MOST_STEPS_BEFORE_A_KILL = 5;
    private static final int LONGEST_WAIT_AT_START_UP_MS = 1500;
    private static final int LONGEST_WAIT_IN_A_STEP_MS = 120;

    @TempDir
    static Path undisturbed;

    @TempDir
    Path folder;

    @BeforeAll
    static void runUndisturbed() {
        bring(undisturbed).run();
    }

    private static Workshop bring(Path root) {
        return new Workshop(root)
                .bring("lechang", 2025, 3)
                .bring("meihekou", 2024, 100)
                .bring("meihekou", 2025, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = 20260301)
    void tenKillsLeaveNoTrace(long seed) throws IOException, InterruptedException {
        bring(folder);
        Random random = new Random(seed);
        int alive = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            alive += startAndKill(random) ? 1 : 0;
        }
        assertThat(alive).as("runs that were at work when they were killed").isGreaterThan(KILLS / 2);
        startAndWait();

        assertThat(Workshop.bytes(new Workshop(folder).output()))
                .isEqualTo(Workshop.bytes(new Workshop(undisturbed).output()));
        assertThat(folder.resolve("output/.state/build")).isEmptyDirectory();
    }

    /** Whether the run was still at work. */
    private boolean startAndKill(Random random) throws IOException, InterruptedException {
        int steps = random.nextInt(MOST_STEPS_BEFORE_A_KILL + 1);
        int wait = random.nextInt(steps == 0 ? LONGEST_WAIT_AT_START_UP_MS : LONGEST_WAIT_IN_A_STEP_MS);
        Process process = start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int step = 0; step < steps && lines.readLine() != null; step++) {
                // The next line is waited for.
            }
            boolean ended = process.waitFor(wait, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return !ended;
        }
    }

    private void startAndWait() throws IOException, InterruptedException {
        Process process = start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private Process start() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                KilledRun.class.getName(),
                folder.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(new File(folder.toFile(), "stderr"));
        return builder.start();
    }
}
