package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fuer.CsvRows;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run over a few of the shipped reports of two places. */
class AnnualRunTests {

    @TempDir
    Path folder;

    @Test
    void theSameInputAgainHasNothingToDo() throws IOException {
        Workshop workshop = small();
        assertThat(workshop.published(workshop.run()))
                .containsExactly("lechang 2025", "meihekou 2024", "meihekou 2025");
        SortedMap<String, String> bytes = workshop.bytes();

        RunReport again = workshop.run();

        assertThat(again.nothingToDo()).isTrue();
        assertThat(again.years()).extracting(YearSummary::workbooks).containsExactly(3, 3, 3);
        assertThat(workshop.bytes()).isEqualTo(bytes);
    }

    @Test
    void aReplacedWorkbookRunsItsPlaceAgainFromItsYearOnAndTheOldOneBringsAllBackButTheRevisions() throws IOException {
        Workshop workshop = small();
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        Path report = workshop.firstReport("meihekou", 2024);
        Path kept = folder.resolve("kept");
        Files.move(report, kept);

        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2024", "meihekou 2025");
        assertThat(workshop.bytes()).isNotEqualTo(bytes);
        Files.move(kept, report);
        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2024", "meihekou 2025");

        assertThat(Workshop.besideRevisions(workshop.bytes())).isEqualTo(Workshop.besideRevisions(bytes));
    }

    @Test
    void whatChangesInTheNewestYearLeavesTheYearsBeforeAlone() throws IOException {
        Workshop workshop = small();
        workshop.run();
        Files.delete(workshop.firstReport("meihekou", 2025));

        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2025");
    }

    @Test
    void aPublishedFileThatWasChangedIsPrintedAgainAsItWas() throws IOException {
        Workshop workshop = small();
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        Files.writeString(workshop.output().resolve("meihekou/2025/data/facts.csv"), "changed");

        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2025");
        assertThat(workshop.bytes()).isEqualTo(bytes);
    }

    @Test
    void aLostDatabaseIsMadeAgainWithTheSameBytes() throws IOException {
        Workshop workshop = small();
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        Files.delete(workshop.output().resolve(".state/fuer.mv.db"));

        assertThat(workshop.published(workshop.run())).hasSize(3);
        assertThat(workshop.bytes()).isEqualTo(bytes);
    }

    @Test
    void whatWasPrintedOnceStaysPrintedWhenANewerYearArrives() throws IOException {
        Workshop workshop = new Workshop(folder).bring("meihekou", 2024, 3);
        workshop.run();
        assertThat(workshop.output().resolve("meihekou/2024/yearbook.xlsx")).exists();
        workshop.bring("meihekou", 2025, 3);

        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2025");
        Files.delete(workshop.firstReport("meihekou", 2024));
        workshop.run();

        assertThat(workshop.output().resolve("meihekou/2024/yearbook.xlsx")).exists();
        assertThat(workshop.output().resolve("meihekou/2025/yearbook.xlsx")).exists();
    }

    @Test
    void aYearThatIsAskedForBringsStaleEarlierYearsUpToDateFirst() {
        Workshop workshop = small();
        RunRequest request = new RunRequest(
                Path.of("jobs"), workshop.input(), workshop.output(), null, Language.CHINESE, "meihekou", 2025, false);

        RunReport report = new AnnualRun(Workshop.CLOCK).run(request, RunListener.SILENT);

        assertThat(workshop.published(report)).containsExactly("meihekou 2024", "meihekou 2025");
    }

    @Test
    void anEditionThatIsReadyTakesItsPlaceAtStartUp() throws IOException, SQLException {
        Workshop workshop = small();
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        OutputFolder output = new OutputFolder(workshop.output());
        PlaceYear year = new PlaceYear("meihekou", 2025);
        Files.createDirectories(output.build(year).getParent());
        Files.move(output.published(year), output.build(year), StandardCopyOption.ATOMIC_MOVE);
        setReady(workshop, year);

        assertThat(workshop.run().nothingToDo()).isTrue();
        assertThat(workshop.bytes()).isEqualTo(bytes);
        assertThat(output.build(year)).doesNotExist();
    }

    @Test
    void anEditionThatIsReadyAndStandsAlreadyIsRegisteredAtStartUp() throws IOException, SQLException {
        Workshop workshop = small();
        workshop.run();
        setReady(workshop, new PlaceYear("meihekou", 2025));

        assertThat(workshop.run().nothingToDo()).isTrue();
    }

    @Test
    void anEditionThatIsReadyAndLostIsBuiltAgain() throws IOException, SQLException {
        Workshop workshop = small();
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        setReady(workshop, new PlaceYear("meihekou", 2025));
        Files.delete(workshop.output().resolve("meihekou/2025/manifest.json"));

        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2025");
        assertThat(workshop.bytes()).isEqualTo(bytes);
    }

    @Test
    void aDatabaseThatAKilledRunHalfMadeIsMadeWhole() throws IOException, SQLException {
        Workshop workshop = new Workshop(folder).bring("meihekou", 2024, 1);
        workshop.run();
        try (Connection connection = connect(workshop);
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE ranked_unit");
            statement.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" IS NOT NULL");
        }
        Files.delete(workshop.firstReport("meihekou", 2024));

        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2024");
    }

    private static Connection connect(Workshop workshop) throws SQLException {
        String url = DatabaseConfiguration.url(workshop.request(), new OutputFolder(workshop.output()));
        return DriverManager.getConnection(url, "sa", "");
    }

    private static void setReady(Workshop workshop, PlaceYear year) throws SQLException {
        try (Connection connection = connect(workshop);
                var statement = connection.prepareStatement(
                        "UPDATE edition SET state = 'READY' WHERE place = ? AND time_period = ?")) {
            statement.setString(1, year.place());
            statement.setInt(2, year.year());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void aSecondRunLearnsWhoRunsSinceWhen() {
        Workshop workshop = small();
        List<AnotherRunException> refused = new ArrayList<>();
        List<StatusReport> statuses = new ArrayList<>();
        RunListener startsASecondRun = new RunListener() {
            @Override
            public void yearStarted(String place, int year) {
                refused.add(catchThrowableOfType(AnotherRunException.class, workshop::run));
                statuses.add(new RunStatus().status(workshop.request()));
            }
        };

        new AnnualRun(Workshop.CLOCK).run(workshop.request(), startsASecondRun);

        assertThat(refused).hasSize(3).allSatisfy(refusal -> isThisRun(refusal.running()));
        assertThat(statuses).hasSize(3).allSatisfy(status -> isThisRun(status.running()));
        assertThat(new RunStatus().status(workshop.request()).running()).isNull();
    }

    /** Places are at work side by side, so either may be the one begun last. */
    private static void isThisRun(AnotherRunException.@Nullable Running running) {
        assertThat(running).isNotNull();
        assertThat(running.process()).isEqualTo(ProcessHandle.current().pid());
        assertThat(running.since()).isEqualTo(Workshop.CLOCK.instant());
        assertThat(running.place()).isIn("lechang", "meihekou");
    }

    @Test
    void theStatusTellsWhatIsPublishedAndWhatIsNot() throws IOException {
        Workshop workshop = small();
        workshop.run();
        Files.delete(workshop.firstReport("meihekou", 2024));
        workshop.bring("meihekou", 2023, 1);

        StatusReport status = new RunStatus().status(workshop.request());

        assertThat(status.years())
                .extracting(year -> year.place() + " " + year.year() + " " + year.state())
                .containsExactly(
                        "lechang 2025 CURRENT",
                        "meihekou 2023 NOT_PUBLISHED",
                        "meihekou 2024 OUTDATED",
                        "meihekou 2025 OUTDATED");
        assertThat(status.years().get(3).summary()).isNotNull();
    }

    @Test
    void aFileThatIsBeingWrittenIsAFindingAndTheOthersAreRead() throws Exception {
        Workshop workshop = new Workshop(folder).bring("meihekou", 2024, 3);
        Path growing = workshop.folder("meihekou", 2024).resolve("growing.xlsx");
        AtomicBoolean writing = new AtomicBoolean(true);
        CountDownLatch begun = new CountDownLatch(1);
        Thread writer = new Thread(() -> append(growing, writing, begun));
        writer.start();
        begun.await();
        try {
            assertThat(workshop.run().years().get(0).workbooks()).isEqualTo(4);
        } finally {
            writing.set(false);
            writer.join();
        }

        List<Map<String, String>> findings = CsvRows.of(workshop.output().resolve("meihekou/2024/data/findings.csv"));
        assertThat(findings)
                .filteredOn(row -> row.get("file").equals("growing.xlsx"))
                .extracting(row -> row.get("rule"))
                .containsExactly("UNREADABLE");
        assertThat(CsvRows.of(workshop.output().resolve("meihekou/2024/data/facts.csv")))
                .isNotEmpty();
        Files.delete(growing);
        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2024");
    }

    @Test
    void aFileThatIsWrittenSlowlyIsNotReceivedEither() throws Exception {
        Workshop workshop = new Workshop(folder).bring("meihekou", 2024, 3);
        Path growing = workshop.folder("meihekou", 2024).resolve("growing.csv");
        Files.writeString(growing, "begun");
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        writer.scheduleAtFixedRate(() -> appendLetter(growing), 0, 50, TimeUnit.MILLISECONDS);
        try {
            assertThat(workshop.run().years().get(0).workbooks()).isEqualTo(4);
        } finally {
            writer.shutdown();
            assertThat(writer.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(CsvRows.of(workshop.output().resolve("meihekou/2024/data/findings.csv")))
                .filteredOn(row -> row.get("file").equals("growing.csv"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("rule")).isEqualTo("UNREADABLE");
                    assertThat(row.get("message")).contains("正在写入");
                });
        assertThat(CsvRows.of(workshop.output().resolve("meihekou/2024/data/facts.csv")))
                .isNotEmpty();
        assertThat(workshop.published(workshop.run())).containsExactly("meihekou 2024");
        assertThat(CsvRows.of(workshop.output().resolve("meihekou/2024/data/findings.csv")))
                .filteredOn(row -> row.get("file").equals("growing.csv"))
                .noneSatisfy(row -> assertThat(row.get("message")).contains("正在写入"));
    }

    private static void appendLetter(Path file) {
        try {
            Files.writeString(file, "a", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes enough that reading it takes a while, then goes on byte by byte. */
    private static void append(Path file, AtomicBoolean writing, CountDownLatch begun) {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(new byte[1 << 24]);
            begun.countDown();
            while (writing.get()) {
                out.write(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void foldersAndLinksAreFindingsAndLeftoversOfOfficeProgramsAreNobodysReports() throws IOException {
        Workshop workshop = new Workshop(folder).bring("meihekou", 2024, 2);
        Path year = workshop.folder("meihekou", 2024);
        Files.createDirectory(year.resolve("folder"));
        Files.createSymbolicLink(year.resolve("link.xlsx"), workshop.firstReport("meihekou", 2024));
        for (String leftover : List.of("~$a.xlsx", ".DS_Store", "Thumbs.db", ".~lock.a.xlsx#")) {
            Files.writeString(year.resolve(leftover), "x");
        }

        assertThat(workshop.run().years().get(0).workbooks()).isEqualTo(4);
        assertThat(CsvRows.of(workshop.output().resolve("meihekou/2024/data/findings.csv")))
                .filteredOn(row -> List.of("folder", "link.xlsx").contains(row.get("file")))
                .extracting(row -> row.get("file") + " " + row.get("rule"))
                .containsExactlyInAnyOrder("folder UNREADABLE", "link.xlsx HOSTILE");
    }

    @Test
    void whatBelongsToNoPlaceOrYearIsNoticed() throws IOException {
        Workshop workshop = new Workshop(folder).bring("meihekou", 2024, 1);
        Files.createDirectories(workshop.input().resolve("meihekuo/2024"));
        Files.writeString(workshop.input().resolve("meihekou/late.xlsx"), "x");

        assertThat(workshop.run().notices())
                .extracting(RunNotice::messageKey)
                .containsExactly("place-without-job", "not-a-year");
    }

    @Test
    void anUnknownPlaceOrYearIsRefused() {
        Workshop workshop = new Workshop(folder).bring("meihekou", 2024, 1);

        assertThatThrownBy(() -> run(workshop, "meihekuo", null)).hasMessageContaining("unknown-place");
        assertThatThrownBy(() -> run(workshop, "meihekou", 2019)).hasMessageContaining("unknown-year");
        assertThatThrownBy(() -> run(workshop, null, 2019)).hasMessageContaining("unknown-year-anywhere");
        assertThatThrownBy(() -> run(workshop, "hebei", null)).hasMessageContaining("no-input");
        assertThat(workshop.output()).doesNotExist();
    }

    @Test
    void aYearWithoutReportsIsRefusedByTheNameOfThePlace() {
        Workshop workshop = new Workshop(folder).bring("meihekou", 2024, 1);

        RunFailedException refused =
                catchThrowableOfType(RunFailedException.class, () -> run(workshop, "meihekou", 2019));

        assertThat(Wording.of("batch", Language.CHINESE).say(refused.messageKey(), refused.arguments()))
                .startsWith("梅河口市没有 2019 年的报表：");
    }

    @Test
    void aStepThatFailsNamesThePlace() throws IOException {
        Workshop workshop = new Workshop(folder).bring("meihekou", 2024, 1);
        Files.createDirectories(workshop.output().resolve(".state"));
        Files.writeString(workshop.output().resolve(".state/build"), "in the way");

        RunFailedException failed = catchThrowableOfType(RunFailedException.class, workshop::run);

        assertThat(Wording.of("batch", Language.CHINESE).say(failed.messageKey(), failed.arguments()))
                .startsWith("梅河口市 2024年：“编印”这一步没有完成：");
    }

    private static void run(Workshop workshop, String place, Integer year) {
        RunRequest request = new RunRequest(
                Path.of("jobs"), workshop.input(), workshop.output(), null, Language.CHINESE, place, year, false);
        new AnnualRun(Workshop.CLOCK).run(request, RunListener.SILENT);
    }

    private Workshop small() {
        return new Workshop(folder)
                .bring("lechang", 2025, 3)
                .bring("meihekou", 2024, 3)
                .bring("meihekou", 2025, 3);
    }
}
