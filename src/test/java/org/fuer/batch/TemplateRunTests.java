package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.fuer.batch.TemplateReport.PlaceTemplates;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.intake.CellContent;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateRunTests {

    @TempDir
    private Path folder;

    @Test
    void whatWasAcceptedLastYearStandsBesideTheCellsAndTheNextYearIsPrinted() throws IOException {
        Workshop workshop = new Workshop(folder).bring("zengdu", 2025, 4);
        workshop.run();

        PlaceTemplates printed = print(workshop, "zengdu", null, null);

        assertThat(printed.year()).isEqualTo(2026);
        assertThat(printed.lastYear()).isTrue();
        assertThat(lastYearCells(printed)).isGreaterThan(10);
    }

    /** The cells of last year that intake finds in the printed files, and that are what the database holds. */
    private static long lastYearCells(PlaceTemplates printed) throws IOException {
        var catalogue = new CatalogueReader().read(Path.of("jobs"));
        Place place = catalogue.place(printed.place()).orElseThrow();
        long cells = 0;
        try (Stream<Path> files = Files.list(printed.folder())) {
            for (Path file : files.toList()) {
                Reading reading = new WorkbookIntake(catalogue)
                        .read(file, file.getFileName().toString(), "0".repeat(64), place, printed.year());
                cells += reading.forms().stream()
                        .flatMap(form -> form.lastYear().stream())
                        .filter(cell -> cell.content() == CellContent.NUMBER)
                        .count();
            }
        }
        return cells;
    }

    @Test
    void withoutADatabaseTheYearAfterTheNewestReportsIsPrintedAndNoDatabaseIsMade() {
        Workshop workshop = new Workshop(folder).bring("zengdu", 2024, 1);

        PlaceTemplates printed = print(workshop, "zengdu", null, null);

        assertThat(printed.year()).isEqualTo(2025);
        assertThat(printed.lastYear()).isFalse();
        assertThat(printed.folder()).isEqualTo(workshop.output().resolve("_templates/zengdu/2025"));
        assertThat(printed.folder().resolve("曾都区_区卫健局_2025年.xlsx")).isRegularFile();
        assertThat(workshop.output().resolve(".state/fuer.mv.db")).doesNotExist();
    }

    @Test
    void theSameIsPrintedByteForByteAndWhatIsStaleGoes() throws IOException {
        Workshop workshop = new Workshop(folder);
        PlaceTemplates printed = print(workshop, "zengdu", 2026, null);
        SortedMap<String, String> first = workshop.bytes();
        Files.writeString(printed.folder().resolve("曾都区_撤销的单位_2026年.xlsx"), "stale");

        print(workshop, "zengdu", 2026, null);

        assertThat(workshop.bytes()).isEqualTo(first);
    }

    @Test
    void oneUnitIsPrintedByItsCodeOrNameAndTheOthersAreLeftAlone() throws IOException {
        Workshop workshop = new Workshop(folder);
        print(workshop, "zengdu", 2026, null);
        SortedMap<String, String> all = workshop.bytes();

        PlaceTemplates byName = print(workshop, "zengdu", 2026, "区卫健局");
        PlaceTemplates byCode = print(workshop, "zengdu", 2026, "health");

        assertThat(byName).isEqualTo(byCode);
        assertThat(byName.units()).singleElement().satisfies(unit -> {
            assertThat(unit.unit()).isEqualTo("HEALTH");
            assertThat(unit.forms()).containsExactly("H01", "H02", "H03");
        });
        assertThat(workshop.bytes()).isEqualTo(all);
    }

    @Test
    void whatCannotBePrintedIsSaidInASentence() {
        Workshop workshop = new Workshop(folder);

        assertThatThrownBy(() -> print(workshop, "zengdu", 2026, "区卫建局"))
                .isInstanceOfSatisfying(RunFailedException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("template.unknown-unit");
                    assertThat(refused.arguments().get(1)).contains("HEALTH 区卫健局");
                });
        assertThatThrownBy(() -> print(workshop, "zengdu", 2026, "POLICE"))
                .isInstanceOfSatisfying(RunFailedException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("template.owes-nothing"));
        assertThatThrownBy(() -> print(workshop, "zengdu", null, null))
                .isInstanceOfSatisfying(RunFailedException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("template.no-year"));
        assertThat(workshop.output().resolve("_templates")).doesNotExist();
    }

    @Test
    void nothingIsPrintedWhileARunIsAtWork() throws IOException {
        Workshop workshop = new Workshop(folder);
        try (RunLock lock = RunLock.take(new OutputFolder(workshop.output()).lock(), Workshop.CLOCK.instant())) {
            lock.at("zengdu");

            assertThatThrownBy(() -> print(workshop, "zengdu", 2026, null)).isInstanceOf(AnotherRunException.class);
        }
    }

    @Test
    void withoutAPlaceEveryPlaceIsPrinted() {
        Workshop workshop = new Workshop(folder);

        List<PlaceTemplates> printed = run(workshop, null, 2026, "UNION").places();

        assertThat(printed)
                .extracting(PlaceTemplates::place)
                .contains("hebei", "zengdu")
                .doesNotHaveDuplicates();
    }

    private static PlaceTemplates print(
            Workshop workshop, String place, @Nullable Integer year, @Nullable String unit) {
        return run(workshop, place, year, unit).places().get(0);
    }

    private static TemplateReport run(
            Workshop workshop, @Nullable String place, @Nullable Integer year, @Nullable String unit) {
        RunRequest request = new RunRequest(
                Path.of("jobs"), workshop.input(), workshop.output(), null, Language.CHINESE, place, year, false);
        return new TemplateRun(Workshop.CLOCK).print(request, unit);
    }
}
