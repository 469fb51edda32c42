package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with columns for more than one year. The report is for 2025. */
class YearColumnTests {

    @TempDir
    Path folder;

    private ReadReport read(ReportFile report) {
        return ReadReport.of(report.writeTo(folder));
    }

    private static ReportFile science() {
        return ReportFile.xlsx().head("T01", "科学素质与科技人才", "区科协");
    }

    @ParameterizedTest
    @CsvSource({
        "上年数, 本年数",
        "上年, 本年",
        "上年同期, 合计",
        "去年同期数, 本期",
        "2024年, 2025年",
        "2024年度, 2025年度",
        "２０２４ 年, ２０２５ 年",
        "2024, 2025",
        "二〇二四年, 二〇二五年",
        "上年（2024年）, 本年（2025年）",
        "上年实际, 本年实际"
    })
    void thisYearsIsTakenAndLastYearsIsKeptForComparison(String before, String now) {
        ReadReport read = read(science().row("指标名称", "代码", before, now).row("乡镇（街道）和社区数", "03", 120, 122));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"));
        assertThat(read.lastYear()).containsExactly(entry("T01_03 _T/_T/_T", "120"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.reading().ledger()).isEqualTo(new Ledger(1, 1, 0, 0, 0));
    }

    @Test
    void aYearMayBeANumberInTheHeader() {
        ReadReport read = read(science().row("指标名称", "代码", 2024, 2025).row("乡镇（街道）和社区数", "03", 120, 122));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"));
        assertThat(read.lastYear()).containsExactly(entry("T01_03 _T/_T/_T", "120"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theYearMayBeTheTopLevelOfTheHeader(boolean merged) {
        ReportFile report = science()
                .row("指标名称", "代码", "上年", null, "本年", null, "比上年增减（%）", null)
                .row(null, null, "合计", "女", "合计", "女", "合计", "女")
                .row("科研和工程建设项目申报人数", "05", 800, 300, 832, 323, 4, 7.7);
        if (merged) {
            report.merged("A4:A5")
                    .merged("B4:B5")
                    .merged("C4:D4")
                    .merged("E4:F4")
                    .merged("G4:H4");
        }
        ReadReport read = read(report);

        assertThat(read.values()).containsExactly(entry("T01_05 _T/_T/_T", "832"), entry("T01_05 F/_T/_T", "323"));
        assertThat(read.lastYear()).containsExactly(entry("T01_05 _T/_T/_T", "800"), entry("T01_05 F/_T/_T", "300"));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theYearMayBeTheBottomLevelOfTheHeader(boolean merged) {
        ReportFile report = science()
                .row("指标名称", "代码", "合计", null, null, "其中：女", null, null)
                .row(null, null, "2024年", "2025年", "增减%", "2024年", "2025年", "增减%")
                .row("科研和工程建设项目申报人数", "05", 800, 832, 4, 300, 323, 7.7);
        if (merged) {
            report.merged("C4:E4").merged("F4:H4");
        }
        ReadReport read = read(report);

        assertThat(read.values()).containsExactly(entry("T01_05 _T/_T/_T", "832"), entry("T01_05 F/_T/_T", "323"));
        assertThat(read.lastYear()).containsExactly(entry("T01_05 _T/_T/_T", "800"), entry("T01_05 F/_T/_T", "300"));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"增减", "增长率", "同比（%）", "比上年增减", "较上年增长%", "增幅", "增减额", "与上年相比", "同比增长", "比上年±%", "审核", "审核结果"})
    void columnsOfGrowthAndChecksAreNotRead(String word) {
        ReadReport read = read(science().row("指标名称", "代码", "合计", word).row("乡镇（街道）和社区数", "03", 122, 1.7));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.reading().ledger().cells()).isEqualTo(1);
    }

    @Test
    void aColumnOfAnyOtherYearIsANotice() {
        ReadReport read =
                read(science().row("指标名称", "代码", "2023年", "2024年", "2025年").row("乡镇（街道）和社区数", "03", 119, 120, 122));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"));
        assertThat(read.lastYear()).containsExactly(entry("T01_03 _T/_T/_T", "120"));
        assertThat(read.findings()).containsExactly("UNKNOWN-COLUMN notice C4");
        assertThat(read.reading().ledger()).isEqualTo(new Ledger(2, 1, 0, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({"上年数, 增减", "2024年, 备注", "2023年, 2024年"})
    void aTableWithoutThisYearIsOfTheWrongYear(String one, String other) {
        ReadReport read = read(science().row("指标名称", "代码", one, other).row("乡镇（街道）和社区数", "03", 120, null));

        assertThat(read.values()).isEmpty();
        assertThat(read.lastYear()).isEmpty();
        assertThat(read.findings()).containsExactly("WRONG-YEAR error C4");
    }

    @Test
    void theYearAboveTheTableStillCounts() {
        ReadReport read = read(ReportFile.xlsx()
                .row("随州市曾都区科学素质与科技人才")
                .row(null, "2024年")
                .row("指标名称", "代码", "上年数", "本年数")
                .row("乡镇（街道）和社区数", "03", 120, 122));

        assertThat(read.values()).isEmpty();
        assertThat(read.findings()).containsExactly("WRONG-YEAR error B2");
    }

    @Test
    void lastYearsValuesInAnotherUnitAreConvertedLikeThisYears() {
        ReadReport read = read(ReportFile.xlsx()
                .head("Q01", "人口基本情况", "区统计局")
                .row("指标名称", "代码", "计量单位", "2024年", "2025年")
                .row("年末常住人口", "01", "万人", 61.2, 61.38));

        assertThat(read.values()).containsExactly(entry("Q01_01 _T/_T/_T", "613800"));
        assertThat(read.lastYear()).containsExactly(entry("Q01_01 _T/_T/_T", "612000"));
        assertThat(read.findings()).containsExactly("CONVERTED notice E5");
    }
}
