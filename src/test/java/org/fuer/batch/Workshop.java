package org.fuer.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Sha256;

/** Input and output folders of a test: some of the shipped reports, and what runs make of them. */
final class Workshop {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);

    private static final List<String> TELL_OF_THE_EDITION_BEFORE =
            List.of("yearbook.xlsx", "revisions.csv", "datapackage.json", "lineage.csv", "manifest.json");

    private static final Path SHIPPED = Path.of("input");

    private final Path root;

    Workshop(Path root) {
        this.root = root;
    }

    /** Brings the first reports of a place and year, by name. */
    Workshop bring(String place, int year, int reports) {
        Path from = SHIPPED.resolve(place).resolve(String.valueOf(year));
        try (Stream<Path> files = Files.list(from)) {
            Path to = Files.createDirectories(folder(place, year));
            for (Path file : files.sorted().limit(reports).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path input() {
        return root.resolve("input");
    }

    Path output() {
        return root.resolve("output");
    }

    Path folder(String place, int year) {
        return new PlaceYear(place, year).in(input());
    }

    /** The first report of a place and year, by name. */
    Path firstReport(String place, int year) throws IOException {
        try (Stream<Path> files = Files.list(folder(place, year))) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    RunRequest request() {
        return request(null);
    }

    RunRequest request(String database) {
        return new RunRequest(Path.of("jobs"), input(), output(), database, Language.CHINESE, null, null, false);
    }

    RunReport run() {
        return new AnnualRun(CLOCK).run(request(), RunListener.SILENT);
    }

    /** What a run published, as {@code place year}. */
    List<String> published(RunReport report) {
        List<String> published = new ArrayList<>();
        for (YearSummary year : report.years()) {
            if (year.outcome() == YearSummary.Outcome.PUBLISHED) {
                published.add(year.place() + " " + year.year());
            }
        }
        return published;
    }

    /** The hash of every published file by its name. */
    SortedMap<String, String> bytes() throws IOException {
        return bytes(output());
    }

    static SortedMap<String, String> bytes(Path output) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = output.relativize(file);
                if (!name.startsWith(".state")) {
                    bytes.put(
                            name.toString(),
                            new Sha256().add(Files.readAllBytes(file)).hexadecimal());
                }
            }
        }
        return bytes;
    }

    /**
     * The files that are a function of the input alone: without the yearbook, whose 修订说明 tells of the edition before,
     * and without what holds its figures or its hash.
     */
    static SortedMap<String, String> besideRevisions(SortedMap<String, String> bytes) {
        SortedMap<String, String> others = new TreeMap<>(bytes);
        others.keySet().removeIf(name -> TELL_OF_THE_EDITION_BEFORE.stream().anyMatch(name::endsWith));
        return others;
    }
}
