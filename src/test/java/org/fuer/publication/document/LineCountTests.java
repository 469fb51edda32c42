package org.fuer.publication.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as LibreOffice breaks them with Noto Serif and Liberation Serif on paper of this size. */
class LineCountTests {

    @ParameterizedTest
    @CsvSource({
        // the comma after a per cent sign goes to the next line with its number
        "2, 男女公民科学素质差距为3.45个百分点比2024年提高1.19个百分点不符合逐步降低的要求高中阶段毛入学率为93.55%，比",
        "1, 新生儿死亡率为0.94‰（新生儿死亡数5人），2023—2025年合并为2.48‰，提",
        // a comma after a Chinese letter may stand beyond the end of the line
        "1, 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊，",
        "2, 甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己",
        "1, ''"
    })
    void aParagraphTakesAsManyLinesAsInPrint(int lines, String text) {
        assertThat(LineCount.of(text, Face.BODY, Paper.PORTRAIT.textWidth())).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"1, Maternal mortality per live births", "2, Maternal mortality per 100000 live births of the county"})
    void latinWordsStayWhole(int lines, String text) {
        assertThat(LineCount.of(text, Face.CELL, 150)).isEqualTo(lines);
    }
}
