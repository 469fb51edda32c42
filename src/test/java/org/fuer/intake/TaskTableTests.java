package org.fuer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.fuer.fact.TaskProgress.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit says of its tasks in a table of its own making. */
class TaskTableTests {

    private static final String CIVIL = "曾都区2025年任务进展报送表　填报单位：区民政局";
    private static final String SOCIAL_SECURITY = "推动妇女社会保障水平提升";
    private static final String CARE = "推动失能妇女照护服务水平提升";

    @TempDir
    private Path folder;

    private static List<String> said(ReadReport read) {
        return read.reading().tasks().stream()
                .flatMap(report -> report.rows().stream())
                .map(row -> row.task() + " " + row.state() + " " + row.description() + " "
                        + row.source().sheet() + "!" + row.source().cell())
                .toList();
    }

    private static ReportFile civil() {
        return ReportFile.xlsx().row(CIVIL);
    }

    private ReadReport read(ReportFile file) {
        return ReadReport.of(file.writeTo(folder));
    }

    @Test
    void columnsAreKnownByTheirWordsInAnyOrder() {
        ReadReport read = read(
                civil().row("进展说明", "任 务 内 容", "进展状态（请选择）", "序号", "任务编号").row("新建养老机构2所", CARE, "已完成", 1, "w-106"));

        assertThat(said(read)).containsExactly("w-106 COMPLETED 新建养老机构2所 Sheet1!C3");
        assertThat(read.findings()).isEmpty();
        assertThat(read.reading().unit()).isEqualTo("CIVIL");
        assertThat(read.reading().ledger()).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void aTaskWithoutACodeIsKnownByItsText() {
        ReadReport read = read(
                civil().row("任务", "进展情况").row("1." + SOCIAL_SECURITY, "进展 顺利").row(CARE, "缓慢"));

        assertThat(said(read)).containsExactly("w-092 ON_TRACK  Sheet1!B3", "w-106 SLOW  Sheet1!B4");
    }

    @Test
    void codesAreKnownInAnyDress() {
        ReadReport read = read(civil().row("编号", "进展状态").row("Ｗ—１０６", "已完成").row("C080", "尚未启动"));

        assertThat(said(read)).containsExactly("w-106 COMPLETED  Sheet1!B3", "c-080 NOT_STARTED  Sheet1!B4");
    }

    @ParameterizedTest
    @CsvSource({
        "已完成, COMPLETED",
        "１、已完成。, COMPLETED",
        "完成, COMPLETED",
        "Completed, COMPLETED",
        "进展顺利, ON_TRACK",
        "On track, ON_TRACK",
        "on-track, ON_TRACK",
        "进展缓慢, SLOW",
        "SLOW, SLOW",
        "尚未启动, NOT_STARTED",
        "not started, NOT_STARTED"
    })
    void statesAreKnownInBothLanguages(String word, State state) {
        ReadReport read = read(civil().row("编号", "任务内容", "进展状态").row("w-106", CARE, word));

        assertThat(read.reading().tasks().get(0).rows())
                .extracting(TaskReading::state)
                .containsExactly(state);
    }

    @Test
    void aStateThatIsJoinedOverSeveralRowsIsThatOfAllOfThem() {
        ReadReport read = read(civil().row("编号", "任务内容", "进展状态")
                .row("w-092", SOCIAL_SECURITY, "进展顺利")
                .row("w-106", CARE)
                .merged("C3:C4"));

        assertThat(said(read)).containsExactly("w-092 ON_TRACK  Sheet1!C3", "w-106 ON_TRACK  Sheet1!C4");
    }

    @Test
    void whatIsNoTaskOfTheUnitIsAFindingAtItsRow() {
        ReadReport read = read(civil().row("编号", "任务内容", "进展状态", "进展说明")
                .row("w-999", "推动妇女全面发展", "已完成")
                .row("w-106", SOCIAL_SECURITY, "已完成")
                .row("w-014", "普及生殖健康和优生优育知识", "已完成")
                .row(null, null, null, "全年召开会议4次")
                .row("妇女与社会保障")
                .row("c-080", "推动儿童福利水平", "已完成"));

        assertThat(read.findings())
                .containsExactly(
                        "UNKNOWN-TASK warning A3",
                        "UNKNOWN-TASK warning A4",
                        "UNKNOWN-TASK warning A5",
                        "UNKNOWN-TASK warning D6");
        assertThat(read.sentences().get(2)).contains("由区卫健局负责");
        assertThat(said(read)).containsExactly("c-080 COMPLETED  Sheet1!C8");
    }

    @Test
    void aTableOfAnotherYearOrPlaceIsNotRead() {
        ReadReport wrongYear =
                read(ReportFile.xlsx().row("曾都区2024年任务进展").row("编号", "进展状态").row("w-106", "已完成"));
        ReadReport wrongPlace =
                read(ReportFile.xlsx().row("乐昌市2025年任务进展").row("编号", "进展状态").row("w-106", "已完成"));

        assertThat(wrongYear.findings()).containsExactly("WRONG-YEAR error A1");
        assertThat(wrongPlace.findings()).containsExactly("WRONG-UNIT error A1");
        assertThat(said(wrongYear)).isEmpty();
        assertThat(said(wrongPlace)).isEmpty();
    }

    @Test
    void aTableUnderAFormOnOneSheetTakesNothingFromIt() {
        ReportFile form = ReportFile.xlsx()
                .head("C01", "儿童福利与未成年人保护", "区民政局")
                .row("指标名称", "计量单位", "代码", "合计")
                .row("孤儿数", "人", "01", 12);
        ReadReport alone = read(form);
        ReadReport both = read(form.row()
                .row("任务进展")
                .row("编号", "任务内容", "进展状态", "进展说明")
                .row("w-106", CARE, "已完成", "经办人：张三，联系电话：0722-3312345")
                .row("报出日期：2026年3月1日"));

        assertThat(both.values()).isEqualTo(alone.values()).isNotEmpty();
        assertThat(both.findings()).isEqualTo(alone.findings());
        assertThat(said(both)).containsExactly("w-106 COMPLETED 经办人：张三，联系电话：0722-3312345 Sheet1!C9");
        assertThat(both.reading().reportedOn()).hasToString("2026-03-01");
    }

    @Test
    void aFormUnderATableOnOneSheetIsRead() {
        ReadReport both = read(ReportFile.xlsx()
                .row("编号", "任务内容", "进展状态")
                .row("w-106", CARE, "已完成")
                .head("C01", "儿童福利与未成年人保护", "区民政局")
                .row("指标名称", "计量单位", "代码", "合计")
                .row("孤儿数", "人", "01", 12));

        assertThat(both.forms()).containsExactly("C01");
        assertThat(said(both)).containsExactly("w-106 COMPLETED  Sheet1!C2");
        assertThat(both.findings()).isEmpty();
    }

    @Test
    void anOldWorkbookIsReadAsANewOne() {
        ReportFile file = ReportFile.xls()
                .named("任务进展")
                .row(CIVIL)
                .row("编号", "进展状态", "进展说明")
                .row("w-106", "进展缓慢", "资金不足");

        assertThat(said(read(file))).containsExactly("w-106 SLOW 资金不足 任务进展!B3");
    }

    @Test
    void aListThatIsNotAboutTasksIsNone() {
        ReadReport read = read(ReportFile.xlsx().row("编号", "状态").row("w-106", "已完成"));

        assertThat(said(read)).isEmpty();
        assertThat(read.findings()).containsExactly("UNKNOWN-FORM error");
    }

    @Test
    void aTableOnWhichNothingIsFilledInSaysNothing() {
        ReadReport read =
                read(civil().row("编号", "任务内容", "进展状态").row("w-106", CARE).row("w-092", SOCIAL_SECURITY));

        assertThat(read.reading().tasks()).isEmpty();
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aTableThatNamesNoUnitIsThatOfTheOnlyUnitOfItsTasks() {
        ReadReport read =
                read(ReportFile.xlsx().row("任务", "进展状态").row(CARE, "已完成").row(SOCIAL_SECURITY, "已完成"));
        ReadReport shared = read(ReportFile.xlsx().row("任务", "进展状态").row(SOCIAL_SECURITY, "已完成"));

        assertThat(read.reading().unit()).isEqualTo("CIVIL");
        assertThat(said(read)).hasSize(2);
        assertThat(shared.reading().unit()).isEmpty();
        assertThat(shared.sentences()).singleElement().asString().contains("请在表头写明填报单位");
    }

    @Test
    void thousandsOfRowsAndOfHeadersAreAllGivenAccountOf() {
        ReportFile rows = civil().row("编号", "任务内容", "进展状态", "进展说明");
        ReportFile headers = ReportFile.xlsx();
        for (int i = 0; i < 5_000; i++) {
            rows.row("w-" + i, "第" + i + "项", "已完成", "第" + i + "次");
            headers.row("任务", "进展状态").row(CARE, "已完成");
        }

        assertThat(read(rows).findings()).hasSizeGreaterThan(4_900);
        assertThat(read(headers).reading().tasks()).hasSize(5_000);
    }
}
