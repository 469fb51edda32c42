package org.fuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Place;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Finding;
import org.fuer.intake.CellReading;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;
import org.fuer.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped reports, damaged at random. Whatever the damage, a file ends within seconds in a finding, in the facts it
 * had, or in the facts that its cells show to somebody else who opens it: nothing is lost without a word.
 */
class MutatedWorkbookTests {

    private static final long SEED = 20260301;
    private static final long LONGEST_SECONDS = 5;

    @TempDir
    Path folder;

    private final Catalogue catalogue = new CatalogueReader().read(Path.of("jobs"));
    private final WorkbookIntake intake = new WorkbookIntake(catalogue);
    private final Validation validation = new Validation(catalogue);

    /** How a damaged file ended. */
    private enum End {
        REFUSED,
        FINDING,
        SAME_FACTS,
        /** The file is sound and says something else; another library sees the same in its cells. */
        OTHER_FACTS_AS_SHOWN
    }

    /** What was made of a file: the cells read, and the findings as rule, cell and value. */
    private record Judged(boolean readable, Map<String, CellReading> cells, List<String> findings) {

        Map<String, String> values() {
            Map<String, String> values = new TreeMap<>();
            cells.forEach((key, cell) -> values.put(
                    key, cell.source().sheet() + "!" + cell.source().cell() + "=" + cell.content() + cell.value()));
            return values;
        }
    }

    @Test
    void noneIsLostWithoutAWord() throws IOException {
        List<Path> files = shipped();
        int count = Nightly.workload(300, 10_000);
        Map<Path, Judged> before = new TreeMap<>();
        Map<String, Map<End, Integer>> ends = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        long slowest = 0;
        for (int i = 0; i < count; i++) {
            Random random = new Random(SEED + i);
            Path file = files.get(random.nextInt(files.size()));
            Path other = files.get(random.nextInt(files.size()));
            Mutation.Mutated mutated = Mutation.of(file, other, random);
            Path damaged = Files.write(folder.resolve("damaged"), mutated.bytes());
            String what = "seed " + (SEED + i) + ": " + mutated.kind() + " of " + file;
            long begin = System.nanoTime();
            try {
                Judged after = judge(damaged, file);
                long nanoseconds = System.nanoTime() - begin;
                slowest = Math.max(slowest, nanoseconds);
                if (TimeUnit.NANOSECONDS.toSeconds(nanoseconds) >= LONGEST_SECONDS) {
                    faults.add(what + " took too long");
                }
                End end = end(before.computeIfAbsent(file, sound -> judge(sound, sound)), after, damaged, file);
                if (end == null) {
                    faults.add(what);
                } else {
                    ends.computeIfAbsent(mutated.kind(), kind -> new EnumMap<>(End.class))
                            .merge(end, 1, Integer::sum);
                }
            } catch (RuntimeException | StackOverflowError e) {
                faults.add(what + " threw " + e);
            }
        }

        assertThat(faults).as(() -> "of " + count + " mutated files").isEmpty();
        assertThat(ends.values().stream()
                        .flatMap(kind -> kind.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(count);
        long longest = slowest;
        Path report = Files.createDirectories(Path.of("target")).resolve("mutated.txt");
        Files.writeString(
                report,
                "seed " + SEED + ", " + count + " files, slowest " + TimeUnit.NANOSECONDS.toMillis(longest) + " ms\n"
                        + ends.entrySet().stream()
                                .map(kind -> kind.getKey() + " " + kind.getValue() + "\n")
                                .collect(Collectors.joining()));
    }

    private Judged judge(Path content, Path file) {
        Place place = catalogue
                .place(file.getParent().getParent().getFileName().toString())
                .orElseThrow();
        int year = Integer.parseInt(file.getParent().getFileName().toString());
        Reading reading = intake.read(content, file.getFileName().toString(), "0".repeat(64), place, year);
        Map<String, CellReading> cells = new TreeMap<>();
        reading.forms().forEach(form -> form.cells()
                .forEach(cell -> cells.put(cell.key().toString(), cell)));
        List<String> findings =
                validation.validate(place, year, List.of(reading), AcceptedFacts.of(Map.of())).findings().stream()
                        .map(MutatedWorkbookTests::line)
                        .sorted()
                        .toList();
        return new Judged(reading.readable(), cells, findings);
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.source().sheet() + "!"
                + finding.source().cell() + " " + finding.key() + " " + finding.value();
    }

    /** How it ended; null when something was lost without a word. */
    private static End end(Judged before, Judged after, Path damaged, Path file) {
        if (!after.readable()) {
            return after.findings().isEmpty() ? null : End.REFUSED;
        }
        if (after.values().equals(before.values())) {
            return End.SAME_FACTS;
        }
        List<String> said = new ArrayList<>(after.findings());
        before.findings().forEach(said::remove);
        if (!said.isEmpty()) {
            return End.FINDING;
        }
        return SecondReader.shows(damaged, file, after.cells().values(), before.cells())
                ? End.OTHER_FACTS_AS_SHOWN
                : null;
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            return files.filter(file -> file.toString().matches(".*\\.(xlsx|xls|csv)"))
                    .sorted()
                    .toList();
        }
    }
}
