package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuer.cli.TextTable.Column;
import org.fuer.cli.TextTable.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTests {

    @ParameterizedTest
    @CsvSource({"曾都区,6", "2025,4", "Q01 人口,8", "（初稿）,8", "'',0", "𠮷,2"})
    void aChineseLetterTakesTwoColumns(String text, int width) {
        assertThat(TextTable.width(text)).isEqualTo(width);
    }

    @Test
    void columnsAlignOverMixedLetters() {
        TextTable table = new TextTable(
                List.of(new Column("地区", Side.LEFT), new Column("数据", Side.RIGHT), new Column("版", Side.LEFT)));

        assertThat(table.lines(List.of(List.of("梅河口市", "9", "初稿"), List.of("zengdu", "12,345", "定稿"))))
                .containsExactly("地区        数据  版", "梅河口市       9  初稿", "zengdu    12,345  定稿");
    }

    @Test
    void aTableWithoutRowsIsItsHeading() {
        assertThat(new TextTable(List.of(new Column("地区", Side.LEFT))).lines(List.of()))
                .containsExactly("地区");
    }
}
