package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fuer.LibreOffice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A return is still understood after another office program has saved it. */
@LibreOffice.Needed
class SavedReturnTests {

    @TempDir
    Path folder;

    private static final County COUNTY = County.small();

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void explanationsAndMarksSurvive(String ending) throws IOException {
        String file = "县卫健局." + ending;
        Path sent = SentWorkbook.edit(
                SentWorkbook.sound(folder.resolve("sound").resolve(file)),
                folder.resolve("1").resolve(file),
                workbook -> {
                    SentWorkbook.cell(workbook, "F4").setCellValue(60);
                    SentWorkbook.cell(workbook, "D8").setCellValue(30);
                });
        Round first = Round.first(COUNTY, folder.resolve("1"), folder.resolve("back1"));
        assertThat(first.faults()).containsExactly("D4 SUM-RESIDENCE", "D7 R002");
        Path typed = SentWorkbook.edit(
                first.returns().resolve(file), folder.resolve("typed").resolve(file), workbook -> {
                    ReviewRows.explain(workbook, "D7", "属实");
                    SentWorkbook.cell(workbook, "F4").setCellValue(70);
                });
        Path saved = LibreOffice.convert(List.of(typed), ending, folder.resolve("office"))
                .get(0);
        Files.copy(saved, Files.createDirectories(folder.resolve("2")).resolve(file));

        Round second = first.then(COUNTY, folder.resolve("2"), folder.resolve("back2"));

        assertThat(second.faults()).containsExactly("D7 R002");
        assertThat(second.finding("R002").explanation()).isEqualTo("属实");
        assertThat(second.result().blockedForms()).isEmpty();
        Path back = second.returns().resolve(file);
        assertThat(ReviewRows.of(back)).extracting(ReviewRows::state).containsExactly("已说明", "已改");
        SentWorkbook.look(back, workbook -> {
            Fills fills = Fills.of(workbook);
            assertThat(fills.isOurs(SentWorkbook.cell(workbook, "D4").getCellStyle()))
                    .isFalse();
            assertThat(SentWorkbook.cell(workbook, "D4").getCellComment()).isNull();
            assertThat(colour(fills.note(SentWorkbook.cell(workbook, "D4").getCellStyle())))
                    .isEqualTo(colour(SentWorkbook.look(sent, before -> Fills.of(before)
                            .note(SentWorkbook.cell(before, "D4").getCellStyle()))));
            return workbook;
        });
    }

    /** The pattern and foreground: what another program writes as background of a solid fill says nothing. */
    private static String colour(String note) {
        return note.substring(0, note.lastIndexOf(';'));
    }
}
