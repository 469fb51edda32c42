package org.fuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fuer.catalogue.Sha256;
import org.fuer.cli.FuerApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same output, whatever the time zone and language of the machine and whichever Java runs. */
class SameBytesEverywhereTests {

    private static final String PLACE = "meihekou";
    private static final int MINUTES = 5;

    @TempDir
    static Path folder;

    private static Path here;

    @BeforeAll
    static void publishHere() throws Exception {
        here = publish(Path.of(System.getProperty("java.home")), "here");
    }

    @Test
    void anotherTimeZoneAndLanguageGiveTheSameBytes() throws Exception {
        Path there = publish(
                Path.of(System.getProperty("java.home")),
                "there",
                "-Duser.timezone=Pacific/Apia",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.script=Latn");

        assertThat(bytes(there)).isEqualTo(bytes(here)).hasSizeGreaterThan(20);
    }

    @Test
    void aLaterJavaGivesTheSameContent() throws Exception {
        Optional<Path> later = laterJava();
        if (later.isEmpty()) {
            System.err.println("SKIPPED: no Java after 17 is installed beside "
                    + Path.of(System.getProperty("java.home")).getFileName()
                    + " to compare what it publishes");
        }
        assumeTrue(later.isPresent(), "no later Java is installed");
        Path there = publish(later.orElseThrow(), "later");

        assertThat(content(there)).isEqualTo(content(here)).hasSizeGreaterThan(20);
    }

    /** A Java of another version that is installed where this one is. */
    private static Optional<Path> laterJava() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> others = Files.list(own.getParent())) {
            return others.filter(other -> Files.isExecutable(other.resolve("bin/java")))
                    .filter(SameBytesEverywhereTests::isLater)
                    .sorted()
                    .findFirst();
        }
    }

    private static boolean isLater(Path java) {
        try {
            return Files.readAllLines(java.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .anyMatch(version -> Integer.parseInt(version) > 17);
        } catch (IOException | NumberFormatException noJava) {
            return false;
        }
    }

    private static Path publish(Path java, String name, String... options) throws Exception {
        Path output = folder.resolve(name);
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin").resolve("java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(
                List.of(FuerApplication.class.getName(), "run", "--place", PLACE, "--output", output.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        return output;
    }

    private static SortedMap<String, String> bytes(Path output) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : published(output)) {
            hashes.put(output.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
        }
        return hashes;
    }

    /** The unpacked parts of workbooks and documents, since another Java may press them otherwise. */
    private static SortedMap<String, String> content(Path output) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (Path file : published(output)) {
            String name = output.relativize(file).toString();
            if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        hashes.put(name + "!" + entry.getName(), Sha256.of(zip.readAllBytes()));
                    }
                }
            } else if (!name.endsWith("manifest.json")) {
                hashes.put(name, Sha256.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static List<Path> published(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !output.relativize(file).startsWith(".state"))
                    .sorted()
                    .toList();
        }
    }
}
