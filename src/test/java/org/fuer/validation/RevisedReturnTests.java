package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk corrects what came back and sends it as a revision, under another name, beside the file she sent first. */
class RevisedReturnTests {

    @TempDir
    Path folder;

    @Test
    void whatIsFixedIsSaidWithTheFileThatGoesBack() {
        County county = County.small();
        Path sound = SentWorkbook.sound(folder.resolve("sound/县卫健局.xlsx"));
        Path sent = folder.resolve("1/县卫健局.xlsx");
        SentWorkbook.edit(sound, sent, workbook -> {
            SentWorkbook.cell(workbook, "F4").setCellValue(60);
            SentWorkbook.cell(workbook, "D6").setCellValue("大约八成");
        });
        Round first = Round.first(county, folder.resolve("1"), folder.resolve("back1"));
        assertThat(first.faults()).containsExactly("D4 SUM-RESIDENCE", "D6 NUMBER");

        SentWorkbook.edit(sent, folder.resolve("2/县卫健局.xlsx"), workbook -> {});
        SentWorkbook.edit(
                first.returns().resolve("县卫健局.xlsx"),
                folder.resolve("2/县卫健局修订1.xlsx"),
                workbook -> SentWorkbook.cell(workbook, "D6").setCellValue(80));
        Round second = first.then(county, folder.resolve("2"), folder.resolve("back2"));

        assertThat(second.returns()).isDirectoryNotContaining("glob:**县卫健局.xlsx");
        assertThat(ReviewRows.of(second.returns().resolve("县卫健局修订1.xlsx")))
                .extracting(ReviewRows::cells, ReviewRows::state)
                .containsExactly(tuple("D4", "仍未改"), tuple("D6", "已改"));
    }
}
