package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.fuer.fact.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and names of rows as departments write them, and what else stands between the rows. */
class RowSpellingTests {

    @TempDir
    Path folder;

    private ReadReport read(ReportFile report) {
        return ReadReport.of(report.writeTo(folder));
    }

    private static ReportFile science() {
        return ReportFile.xlsx().head("T01", "科学素质与科技人才", "区科协").row("指标名称", "代码", "合计");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4",
                "04",
                "004",
                "4.0",
                "04.",
                "4、",
                "(4)",
                "（04）",
                "T01_04",
                "T01-04",
                "t01_4",
                "T0104",
                "Ｔ０１＿０４",
                "T01.04",
                "T01 04",
                "０４",
                "04\u00A0",
                "\u200B04",
                " 04\t"
            })
    void aCodeIsKnownHoweverItIsWritten(String code) {
        ReadReport read = read(science().row("少儿科普活动参加人次", code, 5));

        assertThat(read.values()).containsExactly(entry("T01_04 _T/_T/_T", "5"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aCodeMayBeANumberHoweverItIsShown() {
        ReadReport read =
                read(science().row("少儿科普活动参加人次", 4, 5).row("乡镇（街道）和社区数", 3.0, 6).format(1, "00"));

        assertThat(read.values()).containsExactly(entry("T01_04 _T/_T/_T", "5"), entry("T01_03 _T/_T/_T", "6"));
    }

    @ParameterizedTest
    @CsvSource({
        "少儿科普活动参加人次数, 04, T01_04",
        "少儿科普活动参如人次, 04, T01_04",
        "少儿科谱活动参加人次, 04, T01_04",
        "少儿科普参加活动人次, 04, T01_04",
        "乡镇街道和社区数, 03, T01_03"
    })
    void aMisspeltNameBesideTheRightCodeIsAccepted(String name, String code, String item) {
        ReadReport read = read(science().row(name, code, 5));

        assertThat(read.values()).containsExactly(entry(item + " _T/_T/_T", "5"));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"活厂数, 01, H02_01", "活产教, 01, H02_01", "围产数, 15, H02_15"})
    void aShortNameMayHaveAWrongLetterToo(String name, String code, String item) {
        ReadReport read = read(ReportFile.xlsx()
                .head("H02", "儿童保健", "区卫健局")
                .row("指标名称", "代码", "合计")
                .row(name, code, 5));

        assertThat(read.values()).containsExactly(entry(item + " _T/_T/_T", "5"));
    }

    @ParameterizedTest
    @CsvSource({"少儿科普活动参加人次, 03, T01_03", "科研和工程建设项目申报人数, 04, T01_04", "天气晴朗, 04, T01_04", "少儿科谱活动参加人次, 03, T01_03"})
    void aNameOfAnotherRowThanTheCodesIsAnErrorAtTheRow(String name, String code, String suspect) {
        ReadReport read = read(science().row(name, code, 5).row("公民具备科学素质的比例", "01", 15));

        assertThat(read.values()).containsExactly(entry("T01_01 _T/_T/_T", "15"));
        assertThat(read.findings()).containsExactly("UNKNOWN-ROW error A5");
        assertThat(keyOf(read)).isEqualTo(suspect);
    }

    @Test
    void aNameNearerToAnotherRowIsNoMisspelling() {
        ReadReport read = read(ReportFile.xlsx()
                .head("H01", "妇女保健和生育健康", "区卫健局")
                .row("指标名称", "代码", "合计")
                .row("梅毒感梁孕产妇数", "13", 5)
                .row("产妇数", "01", 9));

        assertThat(read.values()).containsExactly(entry("H01_01 _T/_T/_T", "9"));
        assertThat(read.findings()).containsExactly("UNKNOWN-ROW error A5");
    }

    @Test
    void aCodeThatTheFormDoesNotHaveIsAnErrorThatNamesTheRightOne() {
        ReadReport read = read(science().row("少儿科普活动参加人次", "99", 5).row("乡镇（街道）和社区数", "03", 122));

        assertThat(read.findings()).containsExactly("UNKNOWN-ROW error A5");
        assertThat(keyOf(read)).isEqualTo("T01_04");
        assertThat(read.sentences()).containsExactly("T01 表没有代码“99”；指标名称“少儿科普活动参加人次”的代码是 04。这一行的数据没有读取。请核对名称和代码。");
    }

    @Test
    void oneCodeOnTwoRowsWithDifferentNamesIsAnErrorAtTheWrongOne() {
        ReadReport read = read(science().row("乡镇（街道）和社区数", "03", 122).row("少儿科普活动参加人次", "03", 5));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"));
        assertThat(read.findings()).containsExactly("UNKNOWN-ROW error A6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"小计", "合 计", "总计", "共计：", "本页小计", "合计（人）", "一、合计"})
    void aSubtotalWithoutACodeIsANotice(String name) {
        ReadReport read = read(science().row("乡镇（街道）和社区数", "03", 122).row(name, null, 122));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"));
        assertThat(read.findings()).containsExactly("UNKNOWN-ROW notice A6");
        assertThat(read.reading().ledger()).isEqualTo(new Ledger(2, 1, 0, 0, 1));
    }

    @Test
    void headingsNotesAndNumbersOfColumnsBetweenTheRowsAreNoRows() {
        ReadReport read = read(science()
                .row("甲", "乙", 1)
                .row("一、科普场所")
                .merged("A6:C6")
                .row("乡镇（街道）和社区数", "03", 122)
                .row()
                .row("* 含街道科普站")
                .row("（续）")
                .row("甲", "乙", "1")
                .row("注：以下为申报人数。")
                .row("二、申报")
                .row("科研和工程建设项目申报人数", "05", 832)
                .row("填表说明：本表一式两份。"));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"), entry("T01_05 _T/_T/_T", "832"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.reading().ledger()).isEqualTo(new Ledger(2, 2, 0, 0, 0));
    }

    @Test
    void rowsMayStandInAnyOrder() {
        ReadReport read = read(science()
                .row("科研和工程建设项目申报人数", "05", 832)
                .row("公民具备科学素质的比例", "01", 15.25)
                .row("少儿科普活动参加人次", "04", 5));

        assertThat(read.values())
                .containsExactly(
                        entry("T01_05 _T/_T/_T", "832"),
                        entry("T01_01 _T/_T/_T", "15.25"),
                        entry("T01_04 _T/_T/_T", "5"));
    }

    private static String keyOf(ReadReport read) {
        Finding finding = read.reading().findings().get(0);
        return finding.key() == null ? "" : finding.key().item();
    }

    @Test
    void anAgeBandInANameMayBeWrittenWithTheWordForTo() {
        ReadReport read = ReadReport.of(ReportFile.xlsx()
                .head("H03", "人群健康、儿童伤害监测与卫生资源", "区卫健局")
                .row("指标名称", "合计", "男", "女")
                .row("0至17岁儿童因伤害致残人数", 9, 5, 4)
                .writeTo(folder));

        assertThat(read.values()).containsEntry("H03_26 _T/_T/_T", "9");
    }
}
