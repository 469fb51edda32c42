package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words over the columns in the spellings that departments use. */
class HeaderSpellingTests {

    @TempDir
    Path folder;

    private ReadReport read(ReportFile report) {
        return ReadReport.of(report.writeTo(folder));
    }

    private static ReportFile people() {
        return ReportFile.xlsx().head("Q01", "人口基本情况", "区统计局");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "女|F/_T/_T",
                "女性|F/_T/_T",
                "其中：女|F/_T/_T",
                "其中:女性|F/_T/_T",
                "女（人）|F/_T/_T",
                "女 性|F/_T/_T",
                "女　性|F/_T/_T",
                "女生|F/_T/_T",
                "女童|F/_T/_T",
                "女孩|F/_T/_T",
                "女性人数|F/_T/_T",
                "#女|F/_T/_T",
                "（女）|F/_T/_T",
                "男生|M/_T/_T",
                "男 性|M/_T/_T",
                "男（单位：人）|M/_T/_T",
                "城市|_T/_T/U",
                "城镇|_T/_T/U",
                "城区|_T/_T/U",
                "城镇地区|_T/_T/U",
                "农村|_T/_T/R",
                "乡村|_T/_T/R",
                "其中：农村|_T/_T/R",
                "合  计|_T/_T/_T",
                "总 计|_T/_T/_T",
                "总人数|_T/_T/_T",
                "人口数|_T/_T/_T",
                "数量（人）|_T/_T/_T"
            })
    void tellWhomAColumnCounts(String word, String breakdown) {
        ReadReport read = read(people().row("指标名称", "代码", word).row("年末常住人口", "01", 7));

        assertThat(read.values()).containsExactly(entry("Q01_01 " + breakdown, "7"));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0-2岁|Y0T2",
                "0～2周岁|Y0T2",
                "0—2岁|Y0T2",
                "0–2岁|Y0T2",
                "０－２岁|Y0T2",
                "0至2岁|Y0T2",
                "0岁到2岁|Y0T2",
                "0岁－2岁|Y0T2",
                "3岁以下|Y0T2",
                "未满3岁|Y0T2",
                "不满3周岁|Y0T2",
                "2岁及以下|Y0T2",
                "（0-2岁）|Y0T2",
                "6-11岁|Y6T11",
                "15至17周岁|Y15T17"
            })
    void tellTheAgeOfChildren(String word, String age) {
        ReadReport read = read(
                people().row("指标名称", "代码", word, null).row(null, null, "男", "女").row("0—17岁儿童常住人口", "03", 7, 8));

        assertThat(read.values())
                .containsExactly(entry("Q01_03 M/" + age + "/_T", "7"), entry("Q01_03 F/" + age + "/_T", "8"));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "65岁及以上|Y_GE65",
                "65岁以上|Y_GE65",
                "65+|Y_GE65",
                "≥65岁|Y_GE65",
                "满65岁|Y_GE65",
                "年满65周岁以上|Y_GE65",
                "60至64岁|Y60T64",
                "15岁以下|Y0T14",
                "14岁及以下|Y0T14"
            })
    void tellTheAgeOfWomen(String word, String age) {
        ReadReport read = read(people().row("指标名称", "代码", word).row("女性常住人口", "04", 7));

        assertThat(read.values()).containsExactly(entry("Q01_04 F/" + age + "/_T", "7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2岁以下", "3岁及以下", "1-2岁", "18-64岁", "60岁及以上"})
    void ofAgesThatNoLayoutHasAreNotGuessed(String word) {
        ReadReport read = read(people().row("指标名称", "代码", "合计", word).row("0—17岁儿童常住人口", "03", 9, 7));

        assertThat(read.values()).containsExactly(entry("Q01_03 _T/_T/_T", "9"));
        assertThat(read.findings()).containsExactly("UNKNOWN-COLUMN warning D4");
    }

    @Test
    void mayHaveLineBreaksAndBracketsOfAnyWidth() {
        ReadReport read = read(people().row("指标\n名称", "行\n代码", "0—2\n岁", null, "合计\n(人)")
                .row(null, null, "男\n性", "女\n（人）", null)
                .row("0—17岁儿童常住人口", "03", 7, 8, 20));

        assertThat(read.values())
                .containsExactly(
                        entry("Q01_03 M/Y0T2/_T", "7"), entry("Q01_03 F/Y0T2/_T", "8"), entry("Q01_03 _T/_T/_T", "20"));
    }

    @Test
    void inLettersMeanSomethingOnlyBesideEachOther() {
        ReadReport both = read(people().row("指标名称", "代码", "Total", "M", "F").row("年末常住人口", "01", 9, 5, 4));
        ReadReport one = read(people().row("指标名称", "代码", "Total", "M").row("年末常住人口", "01", 9, 5));

        assertThat(both.values())
                .containsExactly(
                        entry("Q01_01 _T/_T/_T", "9"), entry("Q01_01 M/_T/_T", "5"), entry("Q01_01 F/_T/_T", "4"));
        assertThat(one.values()).containsExactly(entry("Q01_01 _T/_T/_T", "9"));
        assertThat(one.findings()).containsExactly("UNKNOWN-COLUMN warning D4");
    }

    @Test
    void thatAreNotKnownOnALowerLevelSpoilOnlyTheirColumn() {
        ReadReport read = read(people().row("指标名称", "代码", "按性别分", null, null)
                .row(null, null, "男", "女", "不详")
                .row("年末常住人口", "01", 5, 4, 1));

        assertThat(read.values()).containsExactly(entry("Q01_01 M/_T/_T", "5"), entry("Q01_01 F/_T/_T", "4"));
        assertThat(read.findings()).containsExactly("UNKNOWN-COLUMN warning E4");
    }
}
