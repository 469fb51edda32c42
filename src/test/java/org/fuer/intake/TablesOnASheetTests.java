package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several tables on a sheet, and one table on several. */
class TablesOnASheetTests {

    @TempDir
    Path folder;

    private ReadReport read(ReportFile report) {
        return ReadReport.of(report.writeTo(folder));
    }

    private ReadReport read(ReportFile report, String format) {
        return ReadReport.of(
                format.equals("csv") ? report.writeCsvTo(folder, StandardCharsets.UTF_8, ",") : report.writeTo(folder));
    }

    private static ReportFile file(String format) {
        return format.equals("xls") ? ReportFile.xls() : ReportFile.xlsx();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void stackedWithoutABlankRowAreToldApartByTheirTitles(String format) {
        ReadReport read = read(
                file(format)
                        .row("随州市曾都区2025年就业与职业技能")
                        .row("指标名称", "代码", "合计", "女")
                        .row("就业人员数", "01", 10, 4)
                        .row("随州市曾都区2025年社会保险")
                        .row("代码", "指标名称", "女", "合计")
                        .row("01", "基本养老保险应参保人数", 3, 8),
                format);

        assertThat(read.values())
                .containsExactly(
                        entry("L01_01 _T/_T/_T", "10"),
                        entry("L01_01 F/_T/_T", "4"),
                        entry("L02_01 F/_T/_T", "3"),
                        entry("L02_01 _T/_T/_T", "8"));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void besideEachOtherWithABlankColumnBetween(String format) {
        ReadReport read = read(
                file(format)
                        .row("随州市曾都区2025年就业与职业技能", null, null, null, null, "随州市曾都区2025年社会保险")
                        .row("填报单位：区人社局", null, "表号：L01表", null, null, "填报单位：区人社局", null, null, "表号：L02表")
                        .row("指标名称", "代码", "合计", "女", null, "指标名称", "代码", "合计", "女")
                        .row("就业人员数", "01", 10, 4, null, "基本养老保险应参保人数", "01", 8, 3)
                        .row(null, null, null, null, null, "其中：已参保人数", "02", 7, 2)
                        .row("单位负责人：  填表人：  报出日期：2026年3月1日"),
                format);

        assertThat(read.values())
                .containsExactly(
                        entry("L01_01 _T/_T/_T", "10"),
                        entry("L01_01 F/_T/_T", "4"),
                        entry("L02_01 _T/_T/_T", "8"),
                        entry("L02_01 F/_T/_T", "3"),
                        entry("L02_02 _T/_T/_T", "7"),
                        entry("L02_02 F/_T/_T", "2"));
        assertThat(read.addresses().get("L02_02 F/_T/_T")).endsWith("!I5");
        assertThat(read.findings()).isEmpty();
        assertThat(read.reading().ledger()).isEqualTo(new Ledger(6, 6, 0, 0, 0));
    }

    @Test
    void besideEachOtherWithoutABlankColumnUnderOneTitleAreOneForm() {
        ReadReport read = read(ReportFile.xlsx()
                .row("随州市曾都区2025年科学素质与科技人才")
                .row("填报单位：区科协", null, null, null, null, "表号：T01表")
                .row("指标名称", "代码", "合计", "指标名称", "代码", "合计")
                .row("甲", "乙", 1, "甲", "乙", 1)
                .row("公民具备科学素质的比例", "01", 15.25, "乡镇（街道）和社区数", "03", 122)
                .row("建有少儿科普活动场所的乡镇（街道）和社区数", "02", 40, "少儿科普活动参加人次", "04", 5)
                .merged("A1:F1"));

        assertThat(read.forms()).containsExactly("T01");
        assertThat(read.values())
                .containsExactly(
                        entry("T01_01 _T/_T/_T", "15.25"),
                        entry("T01_02 _T/_T/_T", "40"),
                        entry("T01_03 _T/_T/_T", "122"),
                        entry("T01_04 _T/_T/_T", "5"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void besideEachOtherMayBeginInDifferentRows() {
        ReadReport read = read(ReportFile.xlsx()
                .row("随州市曾都区2025年就业与职业技能", null, null, null, null)
                .row("指标名称", "代码", "合计", "女", null, null)
                .row("就业人员数", "01", 10, 4, null, "随州市曾都区2025年社会保险")
                .row("城镇新增就业人数", "02", 6, 2, null, "指标名称", "代码", "合计", "女")
                .row(null, null, null, null, null, "基本养老保险应参保人数", "01", 8, 3));

        assertThat(read.values())
                .containsEntry("L01_01 _T/_T/_T", "10")
                .containsEntry("L02_01 _T/_T/_T", "8")
                .containsEntry("L02_01 F/_T/_T", "3");
        assertThat(read.addresses()).containsEntry("L02_01 F/_T/_T", "Sheet1!I5");
    }

    @Test
    void aFormGoesOnOverSheetsWithoutAWord() {
        ReadReport read = read(ReportFile.xlsx()
                .head("T01", "科学素质与科技人才", "区科协")
                .row("指标名称", "代码", "合计")
                .row("公民具备科学素质的比例", "01", 15)
                .sheet("第二页")
                .row("指标名称", "代码", "合计")
                .row("乡镇（街道）和社区数", "03", 122)
                .sheet("第三页")
                .row("T01表（续）")
                .row("代码", "合计")
                .row("04", 84937));

        assertThat(read.forms()).containsExactly("T01");
        assertThat(read.values())
                .containsExactly(
                        entry("T01_01 _T/_T/_T", "15"),
                        entry("T01_03 _T/_T/_T", "122"),
                        entry("T01_04 _T/_T/_T", "84937"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aHeaderThatIsPrintedAgainAfterAPageBreakIsNoRow() {
        ReadReport read = read(ReportFile.xlsx()
                .head("T01", "科学素质与科技人才", "区科协")
                .row("指标名称", "代码", "合计", "女")
                .row("甲", "乙", 1, 2)
                .row("乡镇（街道）和社区数", "03", 122, null)
                .row("指标名称", "代码", "合计", "女")
                .row("甲", "乙", 1, 2)
                .row("科研和工程建设项目申报人数", "05", 832, 323));

        assertThat(read.forms()).containsExactly("T01");
        assertThat(read.values())
                .containsExactly(
                        entry("T01_03 _T/_T/_T", "122"),
                        entry("T01_05 _T/_T/_T", "832"),
                        entry("T01_05 F/_T/_T", "323"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void whatIsHiddenIsReadAllTheSame() {
        for (String format : new String[] {"xlsx", "xls"}) {
            ReportFile report = file(format)
                    .head("T01", "科学素质与科技人才", "区科协")
                    .row("指标名称", "代码", "合计", "女")
                    .row("科研和工程建设项目申报人数", "05", 832, 323)
                    .hideRow()
                    .sheet("藏")
                    .head("T01", "科学素质与科技人才", "区科协")
                    .row("续表")
                    .row("指标名称", "代码", "合计")
                    .row("乡镇（街道）和社区数", "03", 122);
            report.workbook().getSheetAt(0).setColumnHidden(3, true);
            report.workbook().setSheetVisibility(1, SheetVisibility.HIDDEN);

            assertThat(read(report).values())
                    .containsExactly(
                            entry("T01_05 _T/_T/_T", "832"),
                            entry("T01_05 F/_T/_T", "323"),
                            entry("T01_03 _T/_T/_T", "122"));
        }
    }

    @Test
    void aSignatureOverTheFirstTableCutsNothingOff() {
        ReadReport read = read(ReportFile.xlsx()
                .row("随州市曾都区2025年科学素质与科技人才")
                .row("填报单位：区科协", null, "填表人：张三", "报出日期：2026年3月9日")
                .row("指标名称", "代码", "合计")
                .row("乡镇（街道）和社区数", "03", 122));

        assertThat(read.forms()).containsExactly("T01");
        assertThat(read.reading().unit()).isEqualTo("SCI");
        assertThat(read.reading().reportedOn()).hasToString("2026-03-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void besideEachOtherWithTheHeaderOfTheRightOneALineHigher(String format) {
        ReadReport read = read(
                file(format)
                        .row("曾都区2025年家庭建设与儿童友好", null, null, null, "曾都区2025年妇女服务阵地")
                        .row("填报单位：区妇联", null, null, null, "代码", "项目", "合计")
                        .row("指标名称", "合计", "城镇", null, "二、分项情况")
                        .row("建有家长学校或家庭教育指导服务站点的社区（村）数", 209, 90, null, "01", "应设母婴室的公共场所数", 40)
                        .row("应建家庭教育指导服务中心数", 18, null, null, "02", "其中：已设公共场所数", 30),
                format);

        assertThat(read.values())
                .containsEntry("W01_01 _T/_T/_T", "209")
                .containsEntry("W01_01 _T/_T/U", "90")
                .containsEntry("W01_02 _T/_T/_T", "18")
                .containsEntry("W02_01 _T/_T/_T", "40")
                .containsEntry("W02_02 _T/_T/_T", "30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void besideEachOtherWithTheHeaderOfTheRightOneALineLower(String format) {
        ReadReport read = read(
                file(format)
                        .row("随州市曾都区2025年就业与职业技能", null, null, null, null, "随州市曾都区2025年社会保险")
                        .row("指标名称", "代码", "2025年", null, null, "填报单位：区人社局")
                        .row(null, null, "合计", "女", null, "代码", "指标名称", "女", "合计")
                        .row("就业人员数", "01", 10, 4, null, "01", "基本养老保险应参保人数", 3, 8),
                format);

        assertThat(read.values())
                .containsOnly(
                        entry("L01_01 _T/_T/_T", "10"),
                        entry("L01_01 F/_T/_T", "4"),
                        entry("L02_01 F/_T/_T", "3"),
                        entry("L02_01 _T/_T/_T", "8"));
        assertThat(read.findings()).isEmpty();
    }
}
