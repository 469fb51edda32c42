package org.fuer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the run over all shipped reports takes from start to end, as a multiple of what an empty Spring Boot Batch
 * application on H2 takes: each in a process of its own, turn about, with the same JVM settings and class path: those of
 * {@code mvn spring-boot:run}.
 */
class StartToEndBenchmark {

    private static final int ROUNDS = 3;
    private static final double MOST = 6;

    @TempDir
    private Path folder;

    @Test
    void theWholeRunTakesAtMostSixTimesAnEmptyApplication() throws IOException, InterruptedException {
        List<Double> empty = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path output = folder.resolve("output-" + round);
            empty.add(secondsOf(
                    EmptyBatchApplication.class.getName(),
                    "--spring.config.name=none",
                    "--spring.flyway.enabled=false",
                    "--spring.batch.jdbc.initialize-schema=always",
                    "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("empty-" + round)));
            whole.add(secondsOf("org.fuer.cli.FuerApplication", "run", "--output", output.toString()));
            try (Stream<Path> yearbooks = Files.find(
                    output, 3, (path, attributes) -> path.getFileName().toString().equals("yearbook.xlsx"))) {
                assertThat(yearbooks).hasSize(5);
            }
            again.add(secondsOf("org.fuer.cli.FuerApplication", "run", "--output", output.toString()));
        }
        double ratio = median(whole) / median(empty);
        Report.print("start to end, median of " + ROUNDS + " rounds, each in a process of its own");
        Report.print("  empty Spring Boot Batch application on H2  %.2f s", median(empty));
        Report.print("  whole run over the shipped reports         %.2f s  = %.2f x empty", median(whole), ratio);
        Report.print(
                "  the same again, nothing to do              %.2f s  = %.2f x empty",
                median(again), median(again) / median(empty));

        assertThat(ratio).isLessThanOrEqualTo(MOST);
    }

    private double secondsOf(String mainClass, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                mainClass));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(folder, "log", ".txt");
        long begin = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(exit).as(() -> contentOf(log)).isZero();
        return seconds;
    }

    /** The class path of the tests without what only tests and benchmarks need. */
    private static String classPath() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(System.getProperty("path.separator")))
                .filter(entry -> !entry.matches(".*(easyexcel|ehcache|zonky|junit|archunit|mockito).*"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static String contentOf(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return String.format(Locale.ROOT, "(%s)", e);
        }
    }
}
