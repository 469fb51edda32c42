package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.CsvRows;
import org.fuer.catalogue.Severity;
import org.fuer.intake.ReviewColumn;
import org.fuer.publication.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The youth league of Hebei wrote a zero too many and half a visitor; its report goes back, comes back explained, and is run again. */
class ReturnsRunTests {

    private static final String FILE = "2025年团区委报表.xlsx";
    private static final String JUMPING = "Y01_02";

    @TempDir
    Path folder;

    @Test
    void anExplanationInTheReturnClearsTheWarning() throws IOException {
        Workshop workshop = new Workshop(folder);
        copyReport(workshop, 2024);
        copyReport(workshop, 2025);
        RunReport first = workshop.run();
        Path published = workshop.output().resolve("hebei/2025");
        Path marked = published.resolve("returns").resolve(FILE);
        assertThat(marked).exists();
        assertThat(Manifest.of(published).orElseThrow().outputs()).containsKey("returns/" + FILE);
        assertThat(first.years().get(1).findings()).containsEntry(Severity.WARNING, 1);
        assertThat(states(marked)).containsOnly("");

        Path input = workshop.folder("hebei", 2025).resolve(FILE);
        answer(marked, input, "");
        workshop.run();
        assertThat(status(published)).isEqualTo("U");
        assertThat(states(marked)).containsExactly("仍未改", "已改");
        assertThat(cover(published)).contains("还有核实性审核意见没有书面说明");

        answer(marked, input, "新建了大型场馆");
        workshop.run();

        assertThat(status(published)).isEqualTo("A");
        assertThat(CsvRows.of(published.resolve("data/facts.csv")))
                .filteredOn(row -> row.get("item").equals(JUMPING))
                .extracting(row -> row.get("explanation"))
                .contains("新建了大型场馆");
        assertThat(CsvRows.of(published.resolve("data/findings.csv")))
                .filteredOn(row -> row.get("severity").equals("warning"))
                .extracting(row -> row.get("explanation"))
                .containsExactly("新建了大型场馆");
        assertThat(states(marked)).containsExactly("已说明");
        assertThat(cover(published)).doesNotContain("书面说明");
    }

    @Test
    void aRunThatStartsFromNothingPrintsTheSameReturns() throws IOException {
        Workshop workshop = new Workshop(folder.resolve("a"));
        copyReport(workshop, 2024);
        copyReport(workshop, 2025);
        workshop.run();
        SortedMap<String, String> bytes = workshop.bytes();
        try (Stream<Path> state = Files.walk(workshop.output())) {
            for (Path path : state.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }

        workshop.run();

        assertThat(workshop.bytes()).isEqualTo(bytes).containsKey("hebei/2025/returns/" + FILE);
    }

    private static void copyReport(Workshop workshop, int year) throws IOException {
        Path to = Files.createDirectories(workshop.folder("hebei", year));
        try (Stream<Path> files = Files.list(Path.of("input/hebei").resolve(String.valueOf(year)))) {
            Path report = files.filter(file -> file.toString().contains("团区委"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(report, to.resolve(report.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String status(Path published) {
        return CsvRows.of(published.resolve("data/facts.csv")).stream()
                .filter(row -> row.get("item").equals(JUMPING) && row.get("sex").equals("_T"))
                .map(row -> row.get("obs_status"))
                .findFirst()
                .orElseThrow();
    }

    /** What the unit does with its return: it corrects the half visitor, and may write why the jump is right. */
    private static void answer(Path marked, Path to, String text) throws IOException {
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheet(ReviewColumn.SHEET_NAME)) {
                Cell rule = row.getCell(ReviewColumn.RULE.ordinal());
                if (rule != null && rule.getStringCellValue().equals("JUMP")) {
                    row.getCell(ReviewColumn.EXPLANATION.ordinal()).setCellValue(text);
                }
            }
            workbook.getSheet("Sheet1").getRow(6).getCell(3).setCellValue(197507);
            try (OutputStream out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
        }
    }

    private static String cover(Path published) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(published.resolve("yearbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheetAt(0)) {
                row.forEach(cell -> text.append(cell).append('\n'));
            }
        }
        return text.toString();
    }

    private static List<String> states(Path marked) {
        try (InputStream in = Files.newInputStream(marked);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet review = workbook.getSheet(ReviewColumn.SHEET_NAME);
            return Stream.iterate(6, row -> row <= review.getLastRowNum(), row -> row + 1)
                    .map(row -> review.getRow(row)
                            .getCell(ReviewColumn.STATE.ordinal())
                            .getStringCellValue())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
