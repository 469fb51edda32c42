package org.fuer.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.LibreOffice;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Unit;
import org.fuer.fact.Source;
import org.fuer.fact.TaskProgress;
import org.fuer.fact.TaskProgress.State;
import org.fuer.intake.Reading;
import org.fuer.intake.TaskReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet 任务进展 of a template. */
class TaskSheetTests {

    private static final int HEADER = 3;
    private static final int STATE = 5;
    private static final int DESCRIPTION = 6;
    private static final int EVIDENCE = 7;

    @TempDir
    private Path folder;

    @Test
    void unitsWithTasksGetTheirsAndTheOthersNone() throws IOException {
        for (String place : List.of("zengdu", "hebei", "meihekou")) {
            Templates templates = new Templates(Printed.CATALOGUE, Language.CHINESE);
            for (Unit unit : templates.unitsOwing(Printed.CATALOGUE.place(place).orElseThrow())) {
                Printed printed = Printed.of(place, unit.code(), 2026, folder);
                try (XSSFWorkbook workbook = open(printed.file())) {
                    List<String> owed = printed.place().tasks().stream()
                            .filter(task -> task.units().contains(unit.code()))
                            .map(task -> task.code() + " " + task.summaryZh())
                            .toList();

                    assertThat(tasksOn(workbook.getSheet(TaskReport.TITLE))).isEqualTo(owed);
                }
            }
        }
    }

    private static List<String> tasksOn(XSSFSheet sheet) {
        List<String> tasks = new ArrayList<>();
        for (int row = HEADER + 1; sheet != null && text(sheet, row, 0).matches("[a-z]+-\\d{3}[a-z]?"); row++) {
            tasks.add(text(sheet, row, 0) + " " + text(sheet, row, 3));
        }
        return tasks;
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        Row known = sheet.getRow(row);
        Cell cell = known == null ? null : known.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new XSSFWorkbook(bytes);
        }
    }

    @Test
    void onlyWhatIsToBeFilledInIsUnlockedAndTheStateIsChosenFromAList() throws IOException {
        try (XSSFWorkbook workbook =
                open(Printed.of("zengdu", "CIVIL", 2026, folder).file())) {
            XSSFSheet sheet = workbook.getSheet(TaskReport.TITLE);
            Row first = sheet.getRow(HEADER + 1);

            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:4");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(first).allSatisfy(cell -> assertThat(cell.getCellStyle().getLocked())
                    .isEqualTo(cell.getColumnIndex() < STATE || cell.getColumnIndex() > EVIDENCE));
            assertThat(sheet.getDataValidations()).singleElement().satisfies(rule -> {
                assertThat(rule.getValidationConstraint().getExplicitListValues())
                        .containsExactly("已完成", "进展顺利", "进展缓慢", "尚未启动");
                assertThat(rule.getRegions().getCellRangeAddresses()[0].formatAsString())
                        .isEqualTo("F5:F10");
            });
        }
    }

    @Test
    void whatWasReportedLastYearStandsInGrey() throws IOException {
        Printed blank = Printed.of("zengdu", "JUST", 2026, folder);
        TaskProgress before = new TaskProgress(
                "c-105", "JUST", State.SLOW, "开展法治宣传12场", "JUST-0", new Source("a.xlsx", "任务进展", "F5"));
        TaskProgress other =
                new TaskProgress("c-105", "EDU", State.COMPLETED, "=1+1", "EDU-0", new Source("b.xlsx", "任务进展", "F5"));
        Path file = folder.resolve("with.xlsx");
        new Templates(Printed.CATALOGUE, Language.CHINESE)
                .print(blank.place(), blank.unit(), 2026, Printed.NOTHING, List.of(other, before), file);

        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheet(TaskReport.TITLE);
            assertThat(text(sheet, HEADER + 1, EVIDENCE + 1)).isEqualTo("进展缓慢");
            assertThat(text(sheet, HEADER + 1, EVIDENCE + 2)).isEqualTo("开展法治宣传12场");
        }
        assertThat(blank.read(file).tasks()).isEmpty();
        assertThat(blank.read(file).unit()).isEqualTo("JUST");
    }

    @Test
    void whatIsChosenInAnEnglishTemplateIsRead() throws IOException {
        Printed blank = Printed.of("zengdu", "CIVIL", 2026, folder);
        Path file = folder.resolve("english.xlsx");
        new Templates(Printed.CATALOGUE, Language.ENGLISH)
                .print(blank.place(), blank.unit(), 2026, Printed.NOTHING, List.of(), file);
        List<String> choices;
        try (XSSFWorkbook workbook = open(file)) {
            XSSFSheet sheet = workbook.getSheet(TaskReport.TITLE);
            choices = List.of(
                    sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues());
            for (int i = 0; i < 4; i++) {
                sheet.getRow(HEADER + 1 + i).getCell(STATE).setCellValue(choices.get(i));
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }

        assertThat(choices).startsWith("completed", "on track", "slow", "not started");
        assertThat(blank.read(file).tasks().get(0).rows())
                .extracting(row -> row.state())
                .startsWith(State.values());
    }

    @LibreOffice.Needed
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void whatWasTypedIsReadAfterLibreOfficeSavedIt(String format) throws IOException {
        Printed printed = Printed.of("zengdu", "CIVIL", 2026, folder.resolve("printed"));
        Path typed = folder.resolve("typed.xlsx");
        try (XSSFWorkbook workbook = open(printed.file())) {
            XSSFSheet sheet = workbook.getSheet(TaskReport.TITLE);
            Row first = sheet.getRow(HEADER + 1);
            first.getCell(STATE).setCellValue("进展顺利");
            first.getCell(DESCRIPTION).setCellValue("低保妇女应保尽保。\n=全年发放补贴1200万元");
            first.getCell(EVIDENCE).setCellValue("区民政局文件〔2026〕3号");
            sheet.getRow(HEADER + 3).getCell(STATE).setCellValue("快了");
            workbook.setSheetName(workbook.getSheetIndex(sheet), "各项任务");
            try (var out = Files.newOutputStream(typed)) {
                workbook.write(out);
            }
        }

        Path saved = LibreOffice.convert(List.of(typed), format, folder.resolve(format))
                .get(0);
        Reading reading = printed.read(saved, "报表." + format);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.tasks()).singleElement().satisfies(report -> {
            assertThat(report.sheet()).isEqualTo("各项任务");
            assertThat(report.rows()).hasSize(6);
            assertThat(report.rows().get(0).state()).isEqualTo(State.ON_TRACK);
            assertThat(report.rows().get(0).description()).isEqualTo("低保妇女应保尽保。\n=全年发放补贴1200万元");
            assertThat(report.rows().get(0).evidence()).isEqualTo("区民政局文件〔2026〕3号");
            assertThat(report.rows().get(0).source().cell()).isEqualTo("F5");
            assertThat(report.rows().get(2).state()).isNull();
            assertThat(report.rows().get(2).said()).isEqualTo("快了");
        });
    }
}
