package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of hostile file, read one after the other in one process of 256 MB beside good files: each ends in its
 * finding within seconds, and the good ones are read as if nothing were beside them.
 */
class HostileFileTests {

    private static final String GOOD = "good ";
    private static final int GOOD_FILES = 10;

    @TempDir
    static Path folder;

    private static Map<String, String> expected;
    private static Map<String, Line> lines;

    /** What was read of a file: milliseconds, the rule or {@code read}, the sentence's key, the number of cells. */
    private record Line(long milliseconds, String rule, String key, int cells) {}

    /** Reads every file of a folder, in the order of their names; started in a process of its own. */
    static final class Process {

        private Process() {}

        public static void main(String[] arguments) throws IOException {
            WorkbookIntake intake = new WorkbookIntake(new CatalogueReader().read(Path.of("jobs")));
            Place place =
                    new CatalogueReader().read(Path.of("jobs")).place("zengdu").orElseThrow();
            StringBuilder report = new StringBuilder();
            for (Path file : filesOf(Path.of(arguments[0]))) {
                String name = file.getFileName().toString();
                long begin = System.nanoTime();
                Reading reading = intake.read(file, name, "", place, 2025);
                long milliseconds = (System.nanoTime() - begin) / 1_000_000;
                String fault = reading.readable()
                        ? "read\t-"
                        : reading.findings().get(0).rule() + "\t"
                                + reading.findings().get(0).messageKey();
                int cells = reading.forms().stream()
                        .mapToInt(form -> form.cells().size())
                        .sum();
                report.append(name + "\t" + milliseconds + "\t" + fault + "\t" + cells + "\n");
            }
            Files.writeString(Path.of(arguments[1]), report, StandardCharsets.UTF_8);
        }
    }

    @BeforeAll
    static void readAllInASmallProcess() throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("files"));
        expected = HostileFiles.writeTo(files);
        for (Path good : goodFiles()) {
            Files.copy(good, files.resolve(GOOD + good.getFileName()));
        }
        Path report = folder.resolve("report.txt");
        Path log = folder.resolve("log.txt");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Process.class.getName(),
                        files.toString(),
                        report.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(() -> contentOf(log)).isZero();
        lines = new TreeMap<>();
        for (String line : Files.readAllLines(report)) {
            String[] fields = line.split("\t");
            lines.put(
                    fields[0], new Line(Long.parseLong(fields[1]), fields[2], fields[3], Integer.parseInt(fields[4])));
        }
    }

    @Test
    void eachEndsInItsFinding() {
        Map<String, String> rules = new TreeMap<>();
        expected.keySet().forEach(name -> rules.put(name, lines.get(name).rule()));

        assertThat(rules).containsExactlyEntriesOf(expected).hasSizeGreaterThan(80);
    }

    @Test
    void eachTakesAFewSecondsAtMost() {
        assertThat(lines)
                .allSatisfy(
                        (name, line) -> assertThat(line.milliseconds()).as(name).isLessThan(5000));
    }

    @Test
    void theGoodOnesAreReadAsIfAlone() throws IOException {
        Map<String, Integer> beside = new LinkedHashMap<>();
        Map<String, Integer> alone = new LinkedHashMap<>();
        for (Path good : goodFiles()) {
            String name = GOOD + good.getFileName();
            beside.put(name, lines.get(name).cells());
            alone.put(
                    name,
                    ReadReport.of(good, name).reading().forms().stream()
                            .mapToInt(form -> form.cells().size())
                            .sum());
        }

        assertThat(beside).isEqualTo(alone).hasSize(GOOD_FILES).doesNotContainValue(0);
    }

    @Test
    void whatLooksOddButIsSoundLosesNothing() {
        expected.forEach((name, rule) -> {
            if (rule.equals("read")) {
                assertThat(lines.get(name).cells()).as(name).isGreaterThanOrEqualTo(2);
            }
        });
    }

    private static List<Path> goodFiles() throws IOException {
        return filesOf(Path.of("input/zengdu/2025")).subList(0, GOOD_FILES);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String contentOf(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
