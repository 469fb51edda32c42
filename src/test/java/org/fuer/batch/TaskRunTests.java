package org.fuer.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.CsvRows;
import org.fuer.batch.TemplateReport.PlaceTemplates;
import org.fuer.catalogue.Language;
import org.fuer.intake.TaskReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 区民政局 of Zengdu reports on its tasks, from the template to the data and to the next template. */
class TaskRunTests {

    private static final String FILE = "曾都区_区民政局_2025年.xlsx";
    private static final int FIRST = 4;
    private static final int STATE = 5;

    @TempDir
    private Path folder;

    private Workshop workshop;
    private Path template;

    @BeforeEach
    void printTheTemplate() {
        workshop = new Workshop(folder).bring("zengdu", 2025, 2);
        template = templates(2025).folder().resolve(FILE);
    }

    private PlaceTemplates templates(int year) {
        RunRequest request = new RunRequest(
                Path.of("jobs"), workshop.input(), workshop.output(), null, Language.CHINESE, "zengdu", year, false);
        return new TemplateRun(Workshop.CLOCK).print(request, null).places().get(0);
    }

    /** Fills in the states of the tasks from the first on and sends the workbook under a name. */
    private void send(String name, String... states) {
        try (InputStream in = Files.newInputStream(template);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out =
                        Files.newOutputStream(workshop.folder("zengdu", 2025).resolve(name))) {
            for (int i = 0; i < states.length; i++) {
                Row row = workbook.getSheet(TaskReport.TITLE).getRow(FIRST + i);
                row.getCell(STATE).setCellValue(states[i]);
                row.getCell(STATE + 1).setCellValue("=做了" + states[i]);
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> reported() {
        return CsvRows.of(published().resolve("data/tasks.csv")).stream()
                .filter(row -> !row.get("state").isEmpty())
                .map(row -> row.get("task") + " " + row.get("unit") + " " + row.get("state") + " "
                        + row.get("description") + " " + row.get("file") + " " + row.get("sheet") + "!"
                        + row.get("cell"))
                .toList();
    }

    private Path published() {
        return workshop.output().resolve("zengdu/2025");
    }

    private static String row(String task, String state, String text, String file, String cell) {
        return task + " CIVIL " + state + " '=做了" + text + " " + file + " 任务进展!" + cell;
    }

    private List<String> findings() {
        return CsvRows.of(published().resolve("data/findings.csv")).stream()
                .filter(row -> row.get("rule").contains("TASK"))
                .map(row -> row.get("rule") + " " + row.get("severity") + " " + row.get("file") + " " + row.get("cell"))
                .toList();
    }

    @Test
    void whatIsChosenInTheTemplateIsPublishedAndPrintedOnTheNext() throws IOException {
        send(FILE, "进展顺利", "已完成");
        workshop.run();

        assertThat(reported())
                .containsExactly(
                        row("w-092", "on-track", "进展顺利", FILE, "F5"), row("w-105", "completed", "已完成", FILE, "F6"));
        assertThat(findings()).containsExactly("TASK-STATE notice " + FILE + " F7");
        assertThat(CsvRows.of(published().resolve("data/tasks.csv"))).hasSize(36);
        Path next = templates(2026).folder().resolve("曾都区_区民政局_2026年.xlsx");
        try (InputStream in = Files.newInputStream(next);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet(TaskReport.TITLE);
            assertThat(sheet.getRow(FIRST).getCell(8).getStringCellValue()).isEqualTo("进展顺利");
            assertThat(sheet.getRow(FIRST + 1).getCell(9).getStringCellValue()).isEqualTo("=做了已完成");
        }
    }

    @Test
    void aRevisionReplacesWhatWasReportedAndAFileThatIsGoneWithdrawsIt() throws IOException {
        String revised = "曾都区_区民政局_2025年修订1.xlsx";
        send(FILE, "进展缓慢", "进展缓慢");
        workshop.run();
        send(revised, "已完成");
        assertThat(workshop.published(workshop.run())).containsExactly("zengdu 2025");

        assertThat(reported()).containsExactly(row("w-092", "completed", "已完成", revised, "F5"));

        Files.delete(workshop.folder("zengdu", 2025).resolve(revised));
        workshop.run();
        assertThat(reported()).hasSize(2).allMatch(row -> row.contains(" slow "));

        Files.delete(workshop.folder("zengdu", 2025).resolve(FILE));
        workshop.run();
        assertThat(reported()).isEmpty();
        assertThat(workshop.run().nothingToDo()).isTrue();
    }

    @Test
    void aStateThatCannotBeReadGoesBackMarkedAndBlocksNothing() throws IOException {
        send(FILE, "进展顺利");
        workshop.run();
        String facts = Files.readString(published().resolve("data/rules.csv"));
        send(FILE, "进展顺利", "差不多了");
        workshop.run();

        assertThat(reported()).containsExactly(row("w-092", "on-track", "进展顺利", FILE, "F5"));
        assertThat(findings()).containsExactly("TASK-STATE error " + FILE + " F6", "TASK-STATE notice " + FILE + " F7");
        assertThat(Files.readString(published().resolve("data/rules.csv"))).isEqualTo(facts);
        try (InputStream in =
                        Files.newInputStream(published().resolve("returns").resolve(FILE));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Row row = workbook.getSheet(TaskReport.TITLE).getRow(FIRST + 1);
            assertThat(row.getCell(STATE).getCellComment().getString().getString())
                    .contains("差不多了");
            assertThat(row.getCell(STATE).getCellStyle().getFillForegroundColorColor())
                    .isNotNull();
        }
    }
}
