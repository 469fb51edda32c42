package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tells which form a table is, and what is said when nothing does. */
class FormEvidenceTests {

    private static final Catalogue CATALOGUE = new CatalogueReader().read(Path.of("jobs"));

    @TempDir
    Path folder;

    private Recognition explain(Path file, String name) {
        Recognition recognition = new WorkbookIntake(CATALOGUE)
                .explain(file, name, CATALOGUE.place("zengdu").orElseThrow(), 2025);
        assertThat(recognition.reading().ledger().closes()).isTrue();
        return recognition;
    }

    @Test
    void theNumberCountsBeforeTheTitleUnlessTheRowsAreThoseOfTheTitle() {
        ReadReport title = ReadReport.of(ReportFile.xlsx()
                .head("T01", "社会保险", "区人社局")
                .row("指标名称", "代码", "合计")
                .row("基本养老保险应参保人数", "01", 8)
                .writeTo(folder));
        ReadReport number = ReadReport.of(ReportFile.xlsx()
                .head("T01", "社会保险", "区科协")
                .row("指标名称", "代码", "合计")
                .row("乡镇（街道）和社区数", "03", 122)
                .writeTo(folder));

        assertThat(title.forms()).containsExactly("L02");
        assertThat(number.forms()).containsExactly("T01");
    }

    @Test
    void aHeadThatNamesAnotherFormThanTheRowsIsAFindingAndNoGuess() {
        ReadReport read = ReadReport.of(ReportFile.xlsx()
                .head("L02", "社会保险", "区人社局")
                .row("指标名称", "代码", "合计")
                .row("公民具备科学素质的比例", "01", 15)
                .row("乡镇（街道）和社区数", "03", 122)
                .row("少儿科普活动参加人次", "04", 5)
                .writeTo(folder));

        assertThat(read.values()).isEmpty();
        assertThat(read.findings()).containsExactly("UNKNOWN-FORM error A1");
        assertThat(read.sentences()).containsExactly("表头写的是 L02 社会保险，表里的行却是 T01 科学素质与科技人才 的，这张表没有读取。请核对表号和表名。");
        assertThat(read.reading().ledger()).isEqualTo(new Ledger(3, 0, 0, 0, 3));
    }

    @Test
    void aTableThatTwoFormsFitEquallyIsAFindingThatNamesBoth() {
        ReadReport read = ReadReport.of(
                ReportFile.xlsx().row("指标名称", "合计").row("其中：贫血人数", 5).writeTo(folder));

        assertThat(read.values()).isEmpty();
        assertThat(read.findings()).containsExactly("UNKNOWN-FORM error A1");
        assertThat(read.sentences().get(0)).contains("H01 妇女保健和生育健康、H02 儿童保健");
    }

    @Test
    void theSheetsOrTheFilesNameDecidesBetweenThem() {
        Path file = ReportFile.xlsx()
                .named("儿童保健")
                .row("指标名称", "合计")
                .row("5岁以下儿童血红蛋白检测人数", 50)
                .row("其中：贫血人数", 5)
                .writeTo(folder);

        assertThat(ReadReport.of(file).values()).contains(entry("H02_25 _T/_T/_T", "5"));
    }

    @Test
    void wholeCodesTellTheFormWithoutATitleOrNames() {
        ReadReport read = ReadReport.of(ReportFile.xlsx()
                .row("代码", "合计")
                .row("T01_03", 122)
                .row("T01_04", 5)
                .writeTo(folder));
        ReadReport bare =
                ReadReport.of(ReportFile.xlsx().row("代码", "合计").row("03", 122).writeTo(folder));

        assertThat(read.values()).containsExactly(entry("T01_03 _T/_T/_T", "122"), entry("T01_04 _T/_T/_T", "5"));
        assertThat(bare.values()).isEmpty();
        assertThat(bare.findings()).containsExactly("UNKNOWN-FORM error A1");
    }

    @Test
    void anExplanationShowsTheRangeTheScoreAndWhoCameNext() {
        Path file = ReportFile.xlsx()
                .row("2025年两癌")
                .row("指标名称", "合计")
                .row("血红蛋白检测孕产妇人数", 100)
                .row("其中：贫血人数", 5)
                .writeTo(folder);

        Recognition.TableFound table = explain(file, "H01.xlsx").tables().get(0);

        assertThat(table.sheet()).isEqualTo("Sheet1");
        assertThat(table.range()).isEqualTo("A2:B4");
        assertThat(table.form()).isEqualTo("H01");
        assertThat(table.read()).isTrue();
        assertThat(table.scores().get(0).points())
                .containsExactly(entry(Evidence.FILE_NAME, 10), entry(Evidence.ROWS, 40), entry(Evidence.COLUMNS, 10));
        assertThat(table.scores().get(1).form().code()).isEqualTo("H02");
        assertThat(table.scores().get(1).points())
                .containsExactly(entry(Evidence.ROWS, 20), entry(Evidence.COLUMNS, 10));
        assertThat(table.rows())
                .extracting(Recognition.RowFound::use, Recognition.RowFound::item, Recognition.RowFound::parent)
                .containsExactly(
                        tuple(Recognition.RowUse.BY_NAME, "H01_07", ""),
                        tuple(Recognition.RowUse.BY_NAME, "H01_08", "H01_07"));
    }

    @Test
    void anExplanationIsOfTheSameReading() {
        Path file = ReportFile.xlsx()
                .head("T01", "科学素质与科技人才", "区科协")
                .row("指标名称", "代码", "合计", "上年")
                .row("乡镇（街道）和社区数", "03", 122, 120)
                .row("不认识的行", null, 1, 2)
                .writeTo(folder);

        assertThat(explain(file, "report.xlsx").reading().toString().replace("sha256=,", ""))
                .isEqualTo(ReadReport.of(file).reading().toString().replace("sha256=" + "0".repeat(64) + ",", ""));
    }
}
