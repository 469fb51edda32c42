package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.Language;
import org.fuer.publication.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ranking of places after a run over a few of the shipped reports. */
class LeagueRunTests {

    private static final PlaceYear LEAGUE = OutputFolder.league(2025);

    @TempDir
    Path folder;

    @Test
    void placesThatRunTogetherAreRankedInTheNewestYearTheyHaveInCommon() {
        Workshop workshop = two().bring("lechang", 2024, 3).bring("meihekou", 2024, 3);

        RunReport report = workshop.run();

        assertThat(report.leagues())
                .extracting(LeagueSummary::year, LeagueSummary::outcome, LeagueSummary::places)
                .containsExactly(tuple(2025, Outcome.PUBLISHED, 2));
        assertThat(league(workshop, 2025))
                .isDirectoryContaining("glob:**league.xlsx")
                .isDirectoryContaining("glob:**manifest.json")
                .isDirectoryContaining("glob:**data");
        assertThat(league(workshop, 2024)).doesNotExist();
    }

    @Test
    void withEveryYearPrintedEveryCommonYearIsRanked() {
        Workshop workshop = two().bring("lechang", 2024, 3).bring("meihekou", 2024, 3);
        workshop.bring("meihekou", 2023, 3);

        RunReport report = run(workshop, null, true);

        assertThat(report.leagues()).extracting(LeagueSummary::year).containsExactly(2024, 2025);
    }

    @Test
    void theSameAgainHasNothingToDo() throws IOException {
        Workshop workshop = two();
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();

        RunReport again = workshop.run();

        assertThat(again.nothingToDo()).isTrue();
        assertThat(again.leagues()).extracting(LeagueSummary::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(workshop.bytes()).isEqualTo(bytes);
    }

    @Test
    void inWhatOrderThePlacesCameMakesNoDifference() throws IOException {
        Workshop together = two();
        together.run();
        Workshop oneByOne = new Workshop(folder.resolve("other")).bring("meihekou", 2025, 3);
        oneByOne.run();
        oneByOne.bring("lechang", 2025, 3).run();

        assertThat(oneByOne.bytes()).isEqualTo(together.bytes());
    }

    @Test
    void aRunOfOnePlaceRanksNobody() {
        Workshop workshop = two();

        run(workshop, "lechang", false);
        RunReport second = run(workshop, "meihekou", false);

        assertThat(second.leagues()).isEmpty();
        assertThat(league(workshop, 2025)).doesNotExist();
    }

    @Test
    void aRunOfOnePlaceThatChangedRefreshesWhatWasPrintedOnce() throws IOException {
        Workshop workshop = two();
        workshop.run();
        Files.delete(workshop.firstReport("meihekou", 2025));

        RunReport changed = run(workshop, "meihekou", false);

        assertThat(changed.leagues()).extracting(LeagueSummary::outcome).containsExactly(Outcome.PUBLISHED);
        Manifest manifest = Manifest.of(league(workshop, 2025)).orElseThrow();
        assertThat(manifest.inputs())
                .containsEntry("meihekou/2025", fingerprint(workshop, "meihekou"))
                .containsEntry("lechang/2025", fingerprint(workshop, "lechang"));
        assertThat(manifest.matches(league(workshop, 2025))).isTrue();
    }

    @Test
    void afterAChangeOfItsCatalogueAnotherPlaceIsWaitedFor() throws IOException {
        Workshop workshop = two();
        Path jobs = copyOf(Path.of("jobs"), folder.resolve("jobs"));
        run(workshop, jobs, null);
        SortedMap<String, String> bytes = bytesOfLeague(workshop);
        Files.writeString(jobs.resolve("lechang/job.yml"), "\n# another day\n", StandardOpenOption.APPEND);
        Files.delete(workshop.firstReport("meihekou", 2025));

        assertThat(run(workshop, jobs, "meihekou").leagues()).isEmpty();
        assertThat(bytesOfLeague(workshop)).isEqualTo(bytes);

        Path aside = new OutputFolder(workshop.output()).aside(LEAGUE);
        Files.createDirectories(aside.getParent());
        Files.move(league(workshop, 2025), aside);
        run(workshop, jobs, "meihekou");
        assertThat(bytesOfLeague(workshop)).as("killed between two moves").isEqualTo(bytes);

        assertThat(run(workshop, jobs, null).leagues())
                .extracting(LeagueSummary::outcome)
                .containsExactly(Outcome.PUBLISHED);
        assertThat(bytesOfLeague(workshop)).isNotEqualTo(bytes);
    }

    @Test
    void aFileOfItThatWasChangedIsPrintedAgainAsItWas() throws IOException {
        Workshop workshop = two();
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        Files.writeString(league(workshop, 2025).resolve("data/places.csv"), "changed");

        RunReport again = workshop.run();

        assertThat(again.nothingToDo()).isFalse();
        assertThat(workshop.published(again)).isEmpty();
        assertThat(workshop.bytes()).isEqualTo(bytes);
    }

    @Test
    void aYearInWhichTooFewPlacesAreLeftLosesItsRanking() throws IOException {
        Workshop workshop = two();
        workshop.run();
        Shelf.delete(workshop.folder("meihekou", 2025));

        assertThat(workshop.run().leagues()).isEmpty();
        assertThat(league(workshop, 2025)).doesNotExist();
    }

    @Test
    void theStatusTellsOfPlacesOnly() {
        Workshop workshop = two();
        workshop.run();

        assertThat(new RunStatus().status(workshop.request()).years())
                .extracting(StatusReport.YearState::place)
                .containsExactly("lechang", "meihekou");
    }

    /** Where a run may be killed while it ranks the places. */
    enum Killed {
        HALF_BUILT,
        BUILT,
        OLD_ONE_MOVED_ASIDE,
        NEW_ONE_MOVED_IN
    }

    @ParameterizedTest
    @EnumSource
    void aRunThatWasKilledIsFinishedByTheNextOneEvenOfOnePlace(Killed killed) throws IOException {
        Workshop workshop = two();
        workshop.run();
        Path old = copyOf(league(workshop, 2025), folder.resolve("old"));
        Path report = workshop.firstReport("meihekou", 2025);
        Files.delete(report);
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        OutputFolder output = new OutputFolder(workshop.output());
        leave(killed, output, old);

        run(workshop, "meihekou", false);

        assertThat(workshop.bytes()).isEqualTo(bytes);
        assertThat(output.build(LEAGUE)).doesNotExist();
        assertThat(output.aside(LEAGUE)).doesNotExist();
    }

    /** Leaves the folders as a run leaves them that is killed at this point. */
    private static void leave(Killed killed, OutputFolder output, Path old) throws IOException {
        Path published = output.published(LEAGUE);
        Path build = output.build(LEAGUE);
        Path aside = output.aside(LEAGUE);
        Files.createDirectories(build.getParent());
        Files.createDirectories(aside.getParent());
        switch (killed) {
            case HALF_BUILT -> {
                Files.move(published, build);
                Files.delete(build.resolve("manifest.json"));
                copyOf(old, published);
            }
            case BUILT -> {
                Files.move(published, build);
                copyOf(old, published);
            }
            case OLD_ONE_MOVED_ASIDE -> {
                Files.move(published, build);
                copyOf(old, aside);
            }
            case NEW_ONE_MOVED_IN -> copyOf(old, aside);
        }
    }

    private Workshop two() {
        return new Workshop(folder).bring("lechang", 2025, 3).bring("meihekou", 2025, 3);
    }

    private static Path league(Workshop workshop, int year) {
        return new OutputFolder(workshop.output()).published(OutputFolder.league(year));
    }

    private static SortedMap<String, String> bytesOfLeague(Workshop workshop) throws IOException {
        SortedMap<String, String> bytes = new TreeMap<>(workshop.bytes());
        bytes.keySet().removeIf(file -> !file.startsWith("_league"));
        assertThat(bytes).isNotEmpty();
        return bytes;
    }

    private static String fingerprint(Workshop workshop, String place) throws IOException {
        return Manifest.of(new OutputFolder(workshop.output()).published(new PlaceYear(place, 2025)))
                .orElseThrow()
                .fingerprint();
    }

    private static RunReport run(Workshop workshop, String place, boolean publishAll) {
        return run(workshop, Path.of("jobs"), place, publishAll);
    }

    private static RunReport run(Workshop workshop, Path jobs, String place) {
        return run(workshop, jobs, place, false);
    }

    private static RunReport run(Workshop workshop, Path jobs, String place, boolean publishAll) {
        RunRequest request = new RunRequest(
                jobs, workshop.input(), workshop.output(), null, Language.CHINESE, place, null, publishAll);
        return new AnnualRun(Workshop.CLOCK).run(request, RunListener.SILENT);
    }

    private static Path copyOf(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }
}
