package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ObsStatus;
import org.fuer.intake.ReviewColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report goes back, is corrected, explained and sent again. */
class ReturnRoundTests {

    @TempDir
    Path folder;

    private static final County COUNTY = County.small();

    /** One sum is wrong, a number is text, and two counts that should be alike are not. */
    private Round firstRound(String file) {
        Path sound = SentWorkbook.sound(folder.resolve("sound").resolve(file));
        SentWorkbook.edit(sound, folder.resolve("1").resolve(file), workbook -> {
            SentWorkbook.cell(workbook, "F4").setCellValue(60);
            SentWorkbook.cell(workbook, "D6").setCellValue("大约八成");
            SentWorkbook.cell(workbook, "D8").setCellValue(30);
        });
        return Round.first(COUNTY, folder.resolve("1"), folder.resolve("back1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void whatIsFixedWhatRemainsAndWhatIsNewIsSaid(String file) {
        Round first = firstRound(file);
        assertThat(first.faults()).containsExactly("D4 SUM-RESIDENCE", "D6 NUMBER", "D7 R002");
        assertThat(ReviewRows.of(first.returns().resolve(file)))
                .extracting(ReviewRows::cells, ReviewRows::severity, ReviewRows::state)
                .containsExactly(tuple("D4", "强制性", ""), tuple("D6", "强制性", ""), tuple("D7", "核实性", ""));

        SentWorkbook.edit(first.returns().resolve(file), folder.resolve("2").resolve(file), workbook -> {
            SentWorkbook.cell(workbook, "D6").setCellValue(80);
            SentWorkbook.cell(workbook, "D5").setCellValue(20.5);
            ReviewRows.explain(workbook, "D7", "\u3000 两名医生年底退休 ");
        });
        Round second = first.then(COUNTY, folder.resolve("2"), folder.resolve("back2"));

        assertThat(second.faults()).containsExactly("D4 SUM-RESIDENCE", "D5 INTEGER", "D7 R002");
        assertThat(second.finding("R002").explanation()).isEqualTo("两名医生年底退休");
        assertThat(ReviewRows.of(second.returns().resolve(file)))
                .extracting(ReviewRows::cells, ReviewRows::state, ReviewRows::explanation)
                .containsExactly(
                        tuple("D4", "仍未改", ""),
                        tuple("D5", "新增", ""),
                        tuple("D7", "已说明", "两名医生年底退休"),
                        tuple("D6", "已改", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void theMarksOfTheLastRoundAreTakenAway(String file) {
        Round first = firstRound(file);
        Path sent = folder.resolve("1").resolve(file);
        assertThat(fill(sent, "D4")).isNotEqualTo(fill(first.returns().resolve(file), "D4"));

        SentWorkbook.edit(first.returns().resolve(file), folder.resolve("2").resolve(file), workbook -> {
            SentWorkbook.cell(workbook, "F4").setCellValue(70);
            ReviewRows.explain(workbook, "D7", "属实");
        });
        Path back = first.then(COUNTY, folder.resolve("2"), folder.resolve("back2"))
                .returns()
                .resolve(file);

        assertThat(fill(back, "D4")).isEqualTo(fill(sent, "D4"));
        assertThat(fill(back, "D7")).isEqualTo(fill(sent, "D7"));
        assertThat(fill(back, "D6")).isNotEqualTo(fill(sent, "D6"));
        assertThat(comment(back, "D4")).isEmpty();
        assertThat(comment(back, "D7")).startsWith("医生数由人事科提供\n【审核意见】").containsOnlyOnce("【审核意见】");
        assertThat(SentWorkbook.look(back, Workbook::getNumberOfSheets)).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void anExplainedWarningIsAcceptedAndAnExplainedErrorIsNot(String file) {
        Round first = firstRound(file);
        SentWorkbook.edit(first.returns().resolve(file), folder.resolve("2").resolve(file), workbook -> {
            SentWorkbook.cell(workbook, "D6").setCellValue(80);
            ReviewRows.explain(workbook, "D7", "=HYPERLINK(\"http://x\")");
            ReviewRows.explain(workbook, "D4", "就是这样");
        });
        Round second = first.then(COUNTY, folder.resolve("2"), folder.resolve("back2"));

        assertThat(second.result().blockedForms()).containsExactly("H01");
        assertThat(second.finding("SUM-RESIDENCE").explanation()).isEqualTo("就是这样");
        assertThat(ReviewRows.of(second.returns().resolve(file)))
                .filteredOn(line -> line.cells().equals("D4"))
                .singleElement()
                .satisfies(line -> assertThat(line.remedy()).endsWith("强制性的问题不能用说明代替改正。"))
                .satisfies(line -> assertThat(line.explanation()).isEqualTo("就是这样"));

        SentWorkbook.edit(
                second.returns().resolve(file),
                folder.resolve("3").resolve(file),
                workbook -> SentWorkbook.cell(workbook, "F4").setCellValue(70));
        Round third = second.then(COUNTY, folder.resolve("3"), folder.resolve("back3"));

        assertThat(third.result().blockedForms()).isEmpty();
        Fact doctors = County.total(third.result(), "H01_04").orElseThrow();
        assertThat(doctors.status()).isEqualTo(ObsStatus.A);
        assertThat(doctors.explanation()).isEqualTo("=HYPERLINK(\"http://x\")");
        assertThat(ReviewRows.of(third.returns().resolve(file)))
                .extracting(ReviewRows::state)
                .containsExactly("已说明", "已改");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void linesMayBeSortedAndDeletedAndColumnsInserted(String file) {
        Round first = firstRound(file);
        SentWorkbook.edit(first.returns().resolve(file), folder.resolve("2").resolve(file), workbook -> {
            ReviewRows.explain(workbook, "D7", "属实");
            Sheet review = workbook.getSheet(ReviewColumn.SHEET_NAME);
            List<ReviewRows> lines = ReviewRows.of(workbook);
            review.removeRow(review.getRow(lines.get(0).row()));
            Row moved = review.createRow(40);
            Row from = review.getRow(lines.get(2).row());
            from.cellIterator().forEachRemaining(cell -> moved.createCell(cell.getColumnIndex())
                    .setCellValue(text(cell)));
            review.removeRow(from);
        });

        Round second = first.then(COUNTY, folder.resolve("2"), folder.resolve("back2"));

        assertThat(second.finding("R002").explanation()).isEqualTo("属实");
        assertThat(second.faults()).isEqualTo(first.faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void whatIsSaidOfAFindingThatIsNoMoreIsPassedOver(String file) {
        Round first = firstRound(file);
        SentWorkbook.edit(first.returns().resolve(file), folder.resolve("2").resolve(file), workbook -> {
            ReviewRows.explain(workbook, "D7", "属实");
            SentWorkbook.cell(workbook, "D8").setCellValue(50);
        });

        Round second = first.then(COUNTY, folder.resolve("2"), folder.resolve("back2"));

        assertThat(second.result().findings())
                .allSatisfy(one -> assertThat(one.explanation()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void aWarningWithoutAnItemIsKnownByItsCell(String file) {
        Path sound = SentWorkbook.sound(folder.resolve("sound").resolve(file));
        SentWorkbook.edit(sound, folder.resolve("1").resolve(file), workbook -> {
            SentWorkbook.cell(workbook, "A9").setCellValue("护士数");
            SentWorkbook.cell(workbook, "D9").setCellValue(7);
        });
        Round first = Round.first(COUNTY, folder.resolve("1"), folder.resolve("back1"));
        assertThat(first.faults()).containsExactly("A9 UNKNOWN-ROW");
        FactKey none = first.finding("UNKNOWN-ROW").key();
        assertThat(none).isNull();

        SentWorkbook.edit(
                first.returns().resolve(file),
                folder.resolve("2").resolve(file),
                workbook -> ReviewRows.explain(workbook, "A9", "本单位自己加的"));
        Round second = first.then(COUNTY, folder.resolve("2"), folder.resolve("back2"));

        assertThat(second.finding("UNKNOWN-ROW").awaitsExplanation()).isFalse();
        assertThat(ReviewRows.of(second.returns().resolve(file)))
                .extracting(ReviewRows::state)
                .containsExactly("已说明");
    }

    @Test
    void aCsvFileComesBackAsAWorkbookThatTakesItsPlace() throws IOException {
        Path input = Files.createDirectories(folder.resolve("1"));
        Files.writeString(input.resolve("县卫健局.csv"), """
                某县2024年妇幼健康
                填报单位：县卫健局,,表号：H01表
                指标名称,计量单位,代码,合计,其中：女,城镇,农村
                产妇数,人,01,100,,70,30
                其中：高龄产妇,人,02,20
                知晓率,%,03,85.50
                医生数,人,04,50,20
                助产士数,人,06,约三十
                """);
        Round first = Round.first(COUNTY, input, folder.resolve("back1"));
        assertThat(first.faults()).containsExactly("D8 NUMBER");
        Path back = first.returns().resolve("县卫健局.xlsx");
        assertThat(ReviewRows.of(back)).extracting(ReviewRows::link).containsExactly("'报表'!D8");
        SentWorkbook.look(back, workbook -> {
            Sheet sheet = workbook.getSheet("报表");
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("01");
            assertThat(sheet.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(100);
            assertThat(sheet.getRow(5).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00");
            assertThat(sheet.getRow(7).getCell(3).getStringCellValue()).isEqualTo("约三十");
            return sheet;
        });

        SentWorkbook.edit(
                back,
                folder.resolve("2/县卫健局.xlsx"),
                workbook -> workbook.getSheet("报表").getRow(7).getCell(3).setCellValue(30));
        Round second = first.then(COUNTY, folder.resolve("2"), folder.resolve("back2"));

        assertThat(second.faults()).containsExactly("D7 R002");
        assertThat(second.result().facts()).hasSize(8);
        assertThat(ReviewRows.of(second.returns().resolve("县卫健局.xlsx")))
                .extracting(ReviewRows::state)
                .containsExactly("新增", "已改");
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "9";
    }

    private static String fill(Path file, String address) {
        return SentWorkbook.look(
                file,
                workbook -> String.valueOf(Fills.of(workbook)
                        .note(SentWorkbook.cell(workbook, address).getCellStyle())));
    }

    private static String comment(Path file, String address) {
        return SentWorkbook.look(file, workbook -> {
            Comment comment = SentWorkbook.cell(workbook, address).getCellComment();
            return comment == null ? "" : comment.getString().getString();
        });
    }
}
