package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.ReviewColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk deletes the columns of the 审核意见 that nobody sees, and what she writes there is not lost. */
class ExplainedWithoutColumnsTests {

    @TempDir
    Path folder;

    private final County county = County.small();

    private Round firstRound(String file) {
        Path sound = SentWorkbook.sound(folder.resolve("sound").resolve(file));
        SentWorkbook.edit(sound, folder.resolve("1").resolve(file), workbook -> {
            SentWorkbook.cell(workbook, "F4").setCellValue(60);
            SentWorkbook.cell(workbook, "D8").setCellValue(30);
        });
        Round first = Round.first(county, folder.resolve("1"), folder.resolve("back1"));
        assertThat(first.faults()).containsExactly("D4 SUM-RESIDENCE", "D7 R002");
        return first;
    }

    private Round secondRound(String file, Consumer<Workbook> edit) {
        Round first = firstRound(file);
        SentWorkbook.edit(first.returns().resolve(file), folder.resolve("2").resolve(file), edit::accept);
        return first.then(county, folder.resolve("2"), folder.resolve("back2"));
    }

    private static void deleteHiddenColumns(Workbook workbook) {
        for (Row row : workbook.getSheet(ReviewColumn.SHEET_NAME)) {
            for (ReviewColumn column : ReviewColumn.values()) {
                Cell cell = row.getCell(column.ordinal());
                if (column.hidden() && cell != null) {
                    row.removeCell(cell);
                }
            }
        }
    }

    private static void deleteHiddenRow(Workbook workbook) {
        Sheet review = workbook.getSheet(ReviewColumn.SHEET_NAME);
        for (int i = review.getLastRowNum(); i >= 0; i--) {
            if (review.getRow(i).getZeroHeight()) {
                review.removeRow(review.getRow(i));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void theCellOfTheLineSaysWhichWarningIsExplained(String file) {
        Round second = secondRound(file, workbook -> {
            ReviewRows.explain(workbook, "D7", "两名医生年底退休");
            deleteHiddenColumns(workbook);
            deleteHiddenRow(workbook);
        });

        assertThat(second.faults()).containsExactly("D4 SUM-RESIDENCE", "D7 R002");
        assertThat(second.finding("R002").explanation()).isEqualTo("两名医生年底退休");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void theOldPageGivesItsPlaceToTheNewOne(String file) {
        Round second = secondRound(file, workbook -> {
            ReviewRows.explain(workbook, "D7", "属实");
            deleteHiddenColumns(workbook);
            deleteHiddenRow(workbook);
        });
        Path back = second.returns().resolve(file);

        assertThat(SentWorkbook.look(back, Workbook::getNumberOfSheets)).isEqualTo(3);
        assertThat(ReviewRows.of(back))
                .extracting(ReviewRows::cells, ReviewRows::state, ReviewRows::explanation)
                .containsExactly(tuple("D4", "仍未改", ""), tuple("D7", "已说明", "属实"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void wordsAtAnErrorDoNotClearIt(String file) {
        Round second = secondRound(file, workbook -> {
            ReviewRows.explain(workbook, "D4", "就是这样");
            deleteHiddenColumns(workbook);
        });

        assertThat(second.finding("SUM-RESIDENCE").explanation()).isEqualTo("就是这样");
        assertThat(second.result().blockedForms()).containsExactly("H01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县卫健局.xlsx", "县卫健局.xls"})
    void whatBelongsToNothingIsSaid(String file) {
        Round second = secondRound(file, workbook -> {
            ReviewRows.explain(workbook, "D7", "属实");
            deleteHiddenColumns(workbook);
            SentWorkbook.cell(workbook, "D8").setCellValue(50);
        });

        Finding said = second.finding("EXPLANATION");
        assertThat(said.severity()).isEqualTo(Severity.NOTICE);
        assertThat(said.value()).isEqualTo("属实");
        assertThat(said.source()).isEqualTo(new Source(file, "审核意见", "J8"));
        assertThat(Round.sentences().apply(said)).contains("属实").contains("没有采用");
        assertThat(ReviewRows.of(second.returns().resolve(file)))
                .filteredOn(line -> line.severity().equals("提示"))
                .singleElement()
                .satisfies(line -> assertThat(line.link()).isEmpty());
    }

    @Test
    void whatIsWrittenUnderTheLinesIsSaidToo() {
        Round second = secondRound("县卫健局.xlsx", workbook -> {
            Sheet review = workbook.getSheet(ReviewColumn.SHEET_NAME);
            review.createRow(review.getLastRowNum() + 2)
                    .createCell(ReviewColumn.EXPLANATION.ordinal())
                    .setCellValue("以上都已核对");
        });

        assertThat(second.finding("EXPLANATION").value()).isEqualTo("以上都已核对");
        assertThat(second.faults()).contains("D4 SUM-RESIDENCE", "D7 R002");
    }
}
