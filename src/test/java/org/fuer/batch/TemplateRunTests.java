package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.batch.TemplateReport.PlaceTemplates;
import org.fuer.batch.TemplateReport.UnitTemplate;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;
import org.fuer.intake.CellReading;
import org.fuer.intake.FormReading;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateRunTests {

    private static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));

    @TempDir
    private Path folder;

    @Test
    void whatWasAcceptedLastYearStandsBesideTheCellsAndTheNextYearIsPrinted() throws IOException {
        Workshop workshop = new Workshop(folder).bring("zengdu", 2025, 4);
        workshop.run();

        PlaceTemplates printed = print(workshop, "zengdu", null, null);

        assertThat(printed.year()).isEqualTo(2026);
        assertThat(printed.lastYear()).isTrue();
        Map<String, String> beside = besideTheCells(printed);
        Map<String, String> accepted = accepted(workshop.output().resolve("zengdu/2025/data/facts.csv"));
        accepted.keySet().retainAll(owed());
        assertThat(accepted).hasSizeGreaterThan(10);
        assertThat(beside).isEqualTo(accepted);
    }

    /** The value in the cell right of each cell to be filled in, by item and breakdown. */
    private static Map<String, String> besideTheCells(PlaceTemplates printed) throws IOException {
        Place place = CATALOGUE.place(printed.place()).orElseThrow();
        Map<String, String> values = new TreeMap<>();
        for (UnitTemplate unit : printed.units()) {
            Path file = printed.folder().resolve(unit.file());
            Reading reading = new WorkbookIntake(CATALOGUE).read(file, unit.file(), "0".repeat(64), place, 2026);
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                for (FormReading form : reading.forms()) {
                    for (CellReading cell : form.cells()) {
                        CellReference at = new CellReference(cell.source().cell());
                        var beside = workbook.getSheet(cell.source().sheet())
                                .getRow(at.getRow())
                                .getCell(at.getCol() + 1);
                        if (beside.getCellType() == CellType.NUMERIC) {
                            String number = NumberToTextConverter.toText(beside.getNumericCellValue());
                            values.put(cell.key().toString(), number);
                        }
                    }
                }
            }
        }
        return values;
    }

    private static Map<String, String> accepted(Path facts) throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (String line :
                Files.readAllLines(facts).subList(1, Files.readAllLines(facts).size())) {
            String[] fields = line.split(",", -1);
            Breakdown breakdown = new Breakdown(
                    Sex.ofCode(fields[3]).orElseThrow(),
                    Age.ofCode(fields[4]).orElseThrow(),
                    Residence.ofCode(fields[5]).orElseThrow());
            values.put(new FactKey(fields[2], breakdown).toString(), fields[6]);
        }
        return values;
    }

    private static Set<String> owed() {
        Set<String> owed = new TreeSet<>();
        for (String code : CATALOGUE.owedItems(CATALOGUE.place("zengdu").orElseThrow())) {
            CATALOGUE
                    .item(code)
                    .orElseThrow()
                    .layout()
                    .columns()
                    .forEach(column -> owed.add(new FactKey(code, column.breakdown()).toString()));
        }
        return owed;
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
        for (int year : List.of(1890, 2019, 2036, 2999)) {
            assertThatThrownBy(() -> print(workshop, "zengdu", year, null))
                    .isInstanceOfSatisfying(RunFailedException.class, refused -> {
                        assertThat(refused.messageKey()).isEqualTo("template.year");
                        assertThat(refused.arguments()).containsExactly("曾都区", String.valueOf(year), "2020", "2035");
                    });
        }
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
