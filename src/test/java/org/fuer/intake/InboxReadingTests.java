package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.CsvRows;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads everything that ships under {@code input/} and holds it against what is known to stand in it. */
class InboxReadingTests {

    private static final Path INPUT = Path.of("input");

    private static final Map<String, CellContent> CONTENT_OF_A_FAULT = Map.of(
            "sum_mismatch", CellContent.NUMBER,
            "part_gt_parent", CellContent.NUMBER,
            "negative", CellContent.NUMBER,
            "decimal_in_count", CellContent.NUMBER,
            "extra_zero", CellContent.NUMBER,
            "text_in_number", CellContent.TEXT,
            "error_cell", CellContent.ERROR,
            "missing_required", CellContent.BLANK);

    private static final Map<String, Reading> READINGS = new TreeMap<>();
    private static final Map<String, CellReading> CELLS = new HashMap<>();

    private static List<Map<String, String>> truth;

    @BeforeAll
    static void readEverything() throws IOException {
        Catalogue catalogue = new CatalogueReader().read(Path.of("jobs"));
        WorkbookIntake intake = new WorkbookIntake(catalogue);
        truth = CsvRows.ofInbox("truth.csv");
        for (Place place : catalogue.places()) {
            for (Path file : filesOf(place)) {
                String name = file.getFileName().toString();
                String year = file.getParent().getFileName().toString();
                Reading reading = intake.read(file, name, "", place, Integer.parseInt(year));
                String folder = place.code() + "/" + year + "/";
                READINGS.put(folder + name, reading);
                for (FormReading form : reading.forms()) {
                    for (CellReading cell : form.cells()) {
                        CellReading other = CELLS.put(
                                folder + name + "!" + cell.source().sheet() + "!"
                                        + cell.source().cell(),
                                cell);
                        assertThat(other).as("two readings of one cell").isNull();
                    }
                }
            }
        }
    }

    private static List<Path> filesOf(Place place) throws IOException {
        try (Stream<Path> files = Files.walk(INPUT.resolve(place.code()))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String addressOf(Map<String, String> row) {
        return row.get("place") + "/" + row.get("year") + "/" + row.get("file") + "!" + row.get("sheet") + "!"
                + row.get("cell");
    }

    private static String meaningOf(CellReading cell) {
        return cell.key().item() + "/" + cell.key().breakdown();
    }

    private static String meaningOf(Map<String, String> row) {
        return row.get("item") + "/" + row.get("sex") + "/" + row.get("age") + "/" + row.get("residence");
    }

    private static boolean isPlanted(Map<String, String> row) {
        return row.get("note").equals("planted");
    }

    @Test
    void everyTrueValueIsReadFromItsCell() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (Map<String, String> row : truth) {
            if (!isPlanted(row)) {
                String address = addressOf(row);
                expected.put(address, meaningOf(row) + " = " + plain(new BigDecimal(row.get("value"))));
                CellReading cell = CELLS.get(address);
                BigDecimal value = cell == null ? null : cell.value();
                actual.put(address, value == null ? "nothing" : meaningOf(cell) + " = " + plain(value));
            }
        }

        assertThat(expected).hasSizeGreaterThan(27_000);
        actual.entrySet().removeIf(cell -> cell.getValue().equals(expected.get(cell.getKey())));
        assertThat(actual).as("cells that are not read as they are").isEmpty();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    @Test
    void nothingElseIsReadAsANumber() {
        List<String> known = truth.stream().map(InboxReadingTests::addressOf).toList();

        assertThat(CELLS.entrySet().stream()
                        .filter(cell -> cell.getValue().content() == CellContent.NUMBER)
                        .map(Map.Entry::getKey))
                .isSubsetOf(known);
    }

    @Test
    void everyPlantedFaultStandsInItsCellAsItIs() {
        List<Map<String, String>> faults = CsvRows.ofInbox("faults.csv");
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (Map<String, String> fault : faults) {
            String address = addressOf(fault);
            CellReading cell = CELLS.get(address);
            expected.put(address, fault.get("item") + " " + CONTENT_OF_A_FAULT.get(fault.get("kind")));
            actual.put(address, cell == null ? "nothing" : cell.key().item() + " " + cell.content());
        }

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void everyFileIsReadableAndItsLedgerCloses() {
        assertThat(READINGS).hasSize(548);
        assertThat(READINGS).allSatisfy((file, reading) -> {
            assertThat(reading.readable()).as(file).isTrue();
            assertThat(reading.ledger().closes()).as(file).isTrue();
            assertThat(reading.ledger().cells()).as(file).isPositive();
            assertThat(reading.reportedOn()).as(file).isNotNull();
        });
    }

    @Test
    void everyFileIsKnownToComeFromItsUnit() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (Map<String, String> row : truth) {
            String file = row.get("place") + "/" + row.get("year") + "/" + row.get("file");
            expected.put(file, row.get("unit"));
            actual.put(file, READINGS.get(file).unit());
        }

        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void noErrorIsFoundAndEveryFindingCanBeSaidInBothLanguages() {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Reading> reading : READINGS.entrySet()) {
            for (Finding finding : reading.getValue().findings()) {
                for (Language language : Language.values()) {
                    String said = Wording.of(finding.bundle(), language).say(finding.messageKey(), finding.arguments());
                    if (finding.severity() != Severity.NOTICE) {
                        found.add(reading.getKey() + " " + finding.source() + " " + said);
                    }
                }
            }
        }

        assertThat(found).isEmpty();
    }
}
