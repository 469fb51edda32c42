package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units of measure, wherever they are printed. */
class MeasureTests {

    @TempDir
    Path folder;

    private ReadReport read(ReportFile report) {
        return ReadReport.of(report.writeTo(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"计量单位：万人", "单位：万人", "单位:万人、%", "（单位：万人）", "单位： 万 人"})
    void ofTheTableStandOverIt(String line) {
        ReadReport read = read(ReportFile.xlsx()
                .row("随州市曾都区2025年人口基本情况")
                .row(null, null, line.replace("、%", "").replace("万 人", "万人"))
                .row("指标名称", "代码", "合计")
                .row("年末常住人口", "01", 61.38)
                .row("家庭户数", "10", 20));

        assertThat(read.values()).containsEntry("Q01_01 _T/_T/_T", "613800").containsEntry("Q01_10 _T/_T/_T", "20");
        assertThat(read.findings()).containsExactly("CONVERTED notice C4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"随州市曾都区2025年人口基本情况（万人）", "随州市曾都区2025年人口基本情况（单位：万人）"})
    void ofTheTableStandInItsTitle(String title) {
        ReadReport read =
                read(ReportFile.xlsx().row(title).row("指标名称", "代码", "合计").row("年末常住人口", "01", 61.38));

        assertThat(read.values()).containsExactly(entry("Q01_01 _T/_T/_T", "613800"));
    }

    @Test
    void besideTheUnitThatReportsAreNotTakenForIt() {
        ReadReport read = read(ReportFile.xlsx()
                .row("随州市曾都区2025年人口基本情况")
                .row("单位：万人", null, "填报单位：区统计局")
                .row("指标名称", "代码", "合计")
                .row("年末常住人口", "01", 61.38));

        assertThat(read.reading().unit()).isEqualTo("STAT");
        assertThat(read.values()).containsExactly(entry("Q01_01 _T/_T/_T", "613800"));
    }

    @ParameterizedTest
    @CsvSource({"合计（万人）, 613800", "合计（千人）, 61380", "合计（百人）, 6138", "合计(单位：万人), 613800", "合计（人）, 61.38", "万人, 613800"})
    void ofAColumnStandInItsHeader(String header, String value) {
        ReadReport read = read(ReportFile.xlsx()
                .row("随州市曾都区2025年人口基本情况")
                .row("指标名称", "代码", header)
                .row("年末常住人口", "01", 61.38));

        assertThat(read.values()).containsExactly(entry("Q01_01 _T/_T/_T", value));
    }

    @Test
    void ofAColumnMayBeALevelOfTheHeader() {
        ReadReport read = read(ReportFile.xlsx()
                .row("随州市曾都区2025年人口基本情况")
                .row("指标名称", "代码", "合计", "女")
                .row(null, null, "（万人）", "（人）")
                .row("年末常住人口", "01", 61.38, 302000));

        assertThat(read.values())
                .containsExactly(entry("Q01_01 _T/_T/_T", "613800"), entry("Q01_01 F/_T/_T", "302000"));
    }

    @Test
    void ofARowCountBeforeThoseOfAColumnAndThoseBeforeTheTables() {
        ReadReport read = read(ReportFile.xlsx()
                .row("随州市曾都区2025年人口基本情况")
                .row("单位：万人")
                .row("指标名称", "计量单位", "代码", "合计", "女（千人）")
                .row("年末常住人口", "人", "01", 613800, 302000)
                .row("年末户籍人口（百人）", null, "02", 6138, 3020)
                .row("出生人口数", null, "08", 0.3348, 1.6));

        assertThat(read.values())
                .containsEntry("Q01_01 _T/_T/_T", "613800")
                .containsEntry("Q01_01 F/_T/_T", "302000")
                .containsEntry("Q01_02 _T/_T/_T", "613800")
                .containsEntry("Q01_02 F/_T/_T", "302000")
                .containsEntry("Q01_08 _T/_T/_T", "3348")
                .containsEntry("Q01_08 F/_T/_T", "1600");
        assertThat(read.findings()).containsExactly("CONVERTED notice D5");
    }

    @ParameterizedTest
    @CsvSource({"亿元, 0.0123, 123", "元, 1230000, 123", "万元, 123, 123", "百万元, 1.23, 123"})
    void ofMoneyAreConvertedAsWell(String measure, double typed, String value) {
        ReadReport read = read(ReportFile.xlsx()
                .head("H03", "人群健康、儿童伤害监测与卫生资源", "区卫健局")
                .row("指标名称", "计量单位", "代码", "合计")
                .row("妇幼卫生经费投入", measure, "43", typed));

        assertThat(read.values()).containsExactly(entry("H03_43 _T/_T/_T", value));
    }

    @ParameterizedTest
    @CsvSource({"%, 98.5, 98.5", "‰, 985, 98.5", "%, 985‰, 98.5", "‰, 98.5%, 98.5", "'', 98.5 ％, 98.5"})
    void inPercentAndPermilleAreToldApart(String measure, String typed, String value) {
        ReadReport read = read(ReportFile.xlsx()
                .head("T01", "科学素质与科技人才", "区科协")
                .row("指标名称", "计量单位", "代码", "合计")
                .row("公民具备科学素质的比例", measure.isEmpty() ? null : measure, "01", typed));

        assertThat(read.values()).containsExactly(entry("T01_01 _T/_T/_T", value));
    }
}
