package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What export programs and spreadsheets really write into the parts of a workbook, and rarely. */
class WritersTests {

    @TempDir
    Path folder;

    private ReadReport read(ZipBook book) {
        Path file = folder.resolve("export.xlsx");
        book.writeTo(file);
        return ReadReport.of(file);
    }

    @Test
    void lettersWrappedInCdataAreLetters() {
        ReadReport read = read(new ZipBook()
                .replace(ZipBook.SHEET, "<t>", "<t><![CDATA[")
                .replace(ZipBook.SHEET, "</t>", "]]></t>")
                .replace(ZipBook.SHEET, "<v>122</v>", "<v><![CDATA[122]]></v>"));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"), entry("T01_04 _T/_T/_T", "84937"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'男|女'!B3+1", "\"a|b\"&amp;'it''s|x'!A1", "IF(A1=\"'\",\"|\",2)"})
    void aBarInATextOrInTheNameOfASheetIsNoCallOfAnotherProgram(String formula) {
        ReadReport read = read(new ZipBook().replace(ZipBook.SHEET, "<v>122</v>", "<f>" + formula + "</f><v>122</v>"));

        assertThat(read.values()).containsEntry("T01_03 _T/_T/_T", "122");
    }
}
