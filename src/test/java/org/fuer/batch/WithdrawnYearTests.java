package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.CsvRows;
import org.fuer.catalogue.Language;
import org.fuer.publication.Manifest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of the input folder that are taken away after their reports were published. */
class WithdrawnYearTests {

    @TempDir
    Path folder;

    @TempDir
    Path fresh;

    @Test
    void aYearWhoseFolderIsGoneIsWithdrawnAndLaterYearsAreThoseOfARunThatNeverHadIt() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        withdraw(workshop.folder("meihekou", 2024));

        RunReport report = workshop.run();

        assertThat(workshop.published(report)).containsExactly("meihekou 2024", "meihekou 2025");
        assertThat(report.notices()).extracting(RunNotice::messageKey).containsExactly("year-withdrawn");
        assertThat(report.notices().get(0).arguments())
                .containsExactly(workshop.folder("meihekou", 2024).toString());
        assertThat(data(workshop, 2024, "facts")).isEmpty();
        assertThat(data(workshop, 2024, "findings"))
                .extracting(row -> row.get("rule"))
                .contains("FORM-MISSING")
                .doesNotContain("REQUIRED", "JUMP");
        Workshop never = new Workshop(fresh).bring("meihekou", 2023, 3).bring("meihekou", 2025, 3);
        never.run();
        assertThat(Workshop.besideRevisions(yearBytes(workshop, 2025)))
                .isEqualTo(Workshop.besideRevisions(yearBytes(never, 2025)))
                .containsKey("data/indicators.csv");
        assertThat(data(workshop, 2025, "revisions"))
                .extracting(row -> row.get("figure_year") + " " + row.get("reason"))
                .containsOnly("2024 withdrawn");
        assertThat(yearBytes(workshop, 2023)).isEqualTo(yearBytes(never, 2023));
    }

    @Test
    void onceItIsWithdrawnNothingIsToDoAndNothingIsSaid() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        withdraw(workshop.folder("meihekou", 2023));
        workshop.run();

        RunReport again = workshop.run();

        assertThat(again.nothingToDo()).isTrue();
        assertThat(again.notices()).isEmpty();
        assertThat(again.years()).extracting(YearSummary::workbooks).containsExactly(0, 3, 3);
    }

    @Test
    void aFolderThatComesBackBringsAllBackButTheRevisions() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        withdraw(workshop.folder("meihekou", 2024));
        workshop.run();
        workshop.bring("meihekou", 2024, 3);

        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2024", "meihekou 2025");
        assertThat(Workshop.besideRevisions(workshop.bytes())).isEqualTo(Workshop.besideRevisions(bytes));
    }

    @Test
    void anEmptiedFolderIsTheSameAsOneThatIsGone() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        withdraw(workshop.folder("meihekou", 2024));
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        Files.createDirectory(workshop.folder("meihekou", 2024));

        assertThat(workshop.run().nothingToDo()).isTrue();
        assertThat(workshop.bytes()).isEqualTo(bytes);
    }

    @Test
    void theNewestYearWithReportsIsPrintedWhenTheNewestIsWithdrawn() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        assertThat(workshop.output().resolve("meihekou/2024/yearbook.xlsx")).doesNotExist();
        withdraw(workshop.folder("meihekou", 2025));

        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2024", "meihekou 2025");

        Workshop never = new Workshop(fresh).bring("meihekou", 2023, 3).bring("meihekou", 2024, 3);
        never.run();
        assertThat(yearBytes(workshop, 2024)).isEqualTo(yearBytes(never, 2024)).containsKey("yearbook.xlsx");
        assertThat(data(workshop, 2025, "facts")).isEmpty();
    }

    @Test
    void aWholePlaceIsWithdrawn() throws IOException {
        Workshop workshop = threeYears().bring("lechang", 2025, 3);
        workshop.run();
        withdraw(workshop.input().resolve("meihekou"));

        RunReport report = workshop.run();

        assertThat(workshop.published(report)).containsExactly("meihekou 2023", "meihekou 2024", "meihekou 2025");
        assertThat(report.notices()).hasSize(3);
        assertThat(report.years()).extracting(YearSummary::facts).endsWith(0, 0, 0);
        assertThat(workshop.run().nothingToDo()).isTrue();
    }

    @Test
    void anInputFolderThatIsNotThereWithdrawsNothing() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        Files.move(workshop.input(), folder.resolve("elsewhere"));

        assertThatThrownBy(workshop::run).hasMessageContaining("no-input");
        assertThat(new RunStatus().status(workshop.request()).years())
                .extracting(StatusReport.YearState::state)
                .containsOnly(StatusReport.State.CURRENT);
    }

    @Test
    void whatIsPublishedOfAPlaceThatIsKnownNoMoreIsLeftAlone() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        Path former = workshop.output().resolve("former/2024");
        Files.createDirectories(former);
        Files.copy(workshop.output().resolve("meihekou/2024/manifest.json"), former.resolve("manifest.json"));

        assertThat(workshop.run().nothingToDo()).isTrue();
    }

    @Test
    void theStatusSeesWhatIsWithdrawn() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        withdraw(workshop.folder("meihekou", 2024));
        assertThat(states(workshop)).containsExactly("2023 CURRENT", "2024 OUTDATED", "2025 OUTDATED");

        workshop.run();

        assertThat(states(workshop)).containsExactly("2023 CURRENT", "2024 CURRENT", "2025 CURRENT");
    }

    @Test
    void theStatusOfOneYearKnowsThatAnEarlierOneIsWithdrawnOrNew() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        RunRequest newest = new RunRequest(
                Path.of("jobs"), workshop.input(), workshop.output(), null, Language.CHINESE, "meihekou", 2025, false);
        withdraw(workshop.folder("meihekou", 2023));
        assertThat(states(newest)).containsExactly("2025 OUTDATED");
        workshop.run();
        assertThat(states(newest)).containsExactly("2025 CURRENT");

        Files.createDirectories(workshop.folder("meihekou", 2022));
        assertThat(states(newest)).containsExactly("2025 CURRENT");
        workshop.bring("meihekou", 2022, 3);
        assertThat(states(newest)).containsExactly("2025 OUTDATED");
    }

    @Test
    void aYearThatIsAskedForIsWithdrawnItselfOrBringsTheEarlierWithdrawnAlong() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        withdraw(workshop.folder("meihekou", 2023));
        assertThat(workshop.published(run(workshop, "meihekou", 2024)))
                .containsExactly("meihekou 2023", "meihekou 2024");
        withdraw(workshop.folder("meihekou", 2024));

        RunReport report = run(workshop, null, 2024);

        assertThat(workshop.published(report)).containsExactly("meihekou 2024");
        assertThat(report.notices()).hasSize(1);
        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2025");
    }

    @Test
    void anEditionThatAKilledRunLeftAsideIsWithdrawnToo() throws IOException {
        Workshop workshop = threeYears();
        workshop.run();
        withdraw(workshop.folder("meihekou", 2024));
        OutputFolder output = new OutputFolder(workshop.output());
        PlaceYear year = new PlaceYear("meihekou", 2024);
        Files.createDirectories(output.aside(year).getParent());
        Files.move(output.published(year), output.aside(year));

        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2024", "meihekou 2025");

        assertThat(Manifest.of(output.published(year)).orElseThrow().inputs()).isEmpty();
        assertThat(output.aside(year)).doesNotExist();
    }

    private Workshop threeYears() {
        return new Workshop(folder)
                .bring("meihekou", 2023, 3)
                .bring("meihekou", 2024, 3)
                .bring("meihekou", 2025, 3);
    }

    private static RunReport run(Workshop workshop, @Nullable String place, int year) {
        RunRequest request = new RunRequest(
                Path.of("jobs"), workshop.input(), workshop.output(), null, Language.CHINESE, place, year, false);
        return new AnnualRun(Workshop.CLOCK).run(request, RunListener.SILENT);
    }

    private static List<String> states(Workshop workshop) {
        return states(workshop.request());
    }

    private static List<String> states(RunRequest request) {
        return new RunStatus()
                .status(request).years().stream()
                        .map(year -> year.year() + " " + year.state())
                        .toList();
    }

    private static List<Map<String, String>> data(Workshop workshop, int year, String name) throws IOException {
        return CsvRows.of(workshop.output().resolve("meihekou/" + year + "/data/" + name + ".csv"));
    }

    private static SortedMap<String, String> yearBytes(Workshop workshop, int year) throws IOException {
        return new TreeMap<>(Workshop.bytes(workshop.output().resolve("meihekou/" + year)));
    }

    private static void withdraw(Path taken) throws IOException {
        try (Stream<Path> tree = Files.walk(taken)) {
            for (Path path : tree.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }
}
