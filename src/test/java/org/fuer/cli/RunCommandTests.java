package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fuer.batch.LeagueSummary;
import org.fuer.batch.Refusals;
import org.fuer.batch.RunListener;
import org.fuer.batch.RunNotice;
import org.fuer.batch.RunReport;
import org.fuer.batch.RunRequest;
import org.fuer.batch.RunStep;
import org.fuer.batch.YearSummary;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.Language;
import org.fuer.cli.CommandWatcher.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTests {

    private static final RunReport UNCHANGED = new RunReport(List.of(
            Summaries.clean("zengdu", 2024, Outcome.UNCHANGED), Summaries.draft("zengdu", 2025, Outcome.UNCHANGED)));

    private final List<RunRequest> requests = new ArrayList<>();

    @Test
    void withoutACommandEverythingRuns() {
        Said said = watcher(UNCHANGED).say();

        assertThat(said.exit()).isZero();
        assertThat(requests)
                .containsExactly(new RunRequest(
                        Path.of("jobs"),
                        Path.of("input"),
                        Path.of("output"),
                        null,
                        Language.CHINESE,
                        null,
                        null,
                        false));
    }

    @Test
    void optionsReachTheRunBeforeAndAfterTheCommand() {
        watcher(UNCHANGED)
                .say(
                        "--lang",
                        "en",
                        "run",
                        "--output",
                        "elsewhere",
                        "--year",
                        "2025",
                        "--publish",
                        "all",
                        "--database",
                        "jdbc:postgresql://host/fuer");

        assertThat(requests)
                .containsExactly(new RunRequest(
                        Path.of("jobs"),
                        Path.of("input"),
                        Path.of("elsewhere"),
                        "jdbc:postgresql://host/fuer",
                        Language.ENGLISH,
                        null,
                        2025,
                        true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zengdu", "曾都区", "随州市曾都区"})
    void aPlaceIsKnownByItsCodeAndItsNames(String typed) {
        watcher(UNCHANGED).say("run", "--place", typed);

        assertThat(requests).extracting(RunRequest::place).containsExactly("zengdu");
    }

    @Test
    void anUnknownPlaceIsAnsweredWithTheNearestOneAndAllOthers() {
        Said said = watcher(UNCHANGED).say("run", "--place", "zengdv");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.errLines()).hasSize(1);
        assertThat(said.err()).contains("“zengdv”", "是不是 zengdu 曾都区", "hebei 河北区", "meihekou 梅河口市");
        assertThat(requests).isEmpty();
    }

    @Test
    void nothingToDoIsOneLine() {
        Said said = watcher(UNCHANGED).say("run");

        assertThat(said.outLines()).containsExactly("没有新内容：2 个年度的输出都与报送的文件一致，其中初稿 1 个。");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void theSummaryCountsReportsAndTargetsAndNamesWhoIsMissing() {
        RunReport report = new RunReport(List.of(
                Summaries.clean("meihekou", 2024, Outcome.UNCHANGED),
                Summaries.clean("meihekou", 2025, Outcome.PUBLISHED),
                Summaries.draft("zengdu", 2025, Outcome.PUBLISHED, "HEALTH", "EDU")));

        Said said = watcher(report).say("run");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines())
                .containsExactly(
                        "报送与审核",
                        "地区      年份  文件   数据  强制性  核实性  提示  未报  版    输出",
                        "梅河口市  2025    19  4,321       0       0     0     0  定稿  output/meihekou/2025",
                        "曾都区    2025    19  4,321       3      12     0     2  初稿  output/zengdu/2025",
                        "",
                        "目标进展（个）",
                        "地区      年份  提前  已达标  顺利  有风险  难达标  未达标  倒退  缺趋势  无数据  不可判  合计",
                        "梅河口市  2025     0     100     0       9       0       0     0       0      89       0   198",
                        "曾都区    2025     0     100     0       9       0       0     0       0      89       0   198",
                        "",
                        "达标情况（个）：达标 = 提前 + 已达标，可判断 = 达标 + 尚未达标，达标率 = 达标 ÷ 可判断",
                        "地区      年份  合计  达标  尚未达标  无数据或不可判  可判断  达标率",
                        "梅河口市  2025   198   100         9              89     109   91.7%",
                        "曾都区    2025   198   100         9              89     109   91.7%",
                        "",
                        "未报单位",
                        "  曾都区 2025年：区卫健局、区教育局",
                        "",
                        "完成：新出 2 个年度，未变 1 个；定稿 2 个，初稿 1 个。",
                        "审核意见见各输出文件夹的 data/findings.csv，退给各单位的报表在 returns 文件夹，各单位报送情况见 collection.xlsx。");
    }

    @Test
    void yearsInWhichTheSameUnitsAreMissingShareALine() {
        RunReport report = new RunReport(List.of(
                Summaries.draft("zengdu", 2023, Outcome.PUBLISHED, "STAT"),
                Summaries.draft("zengdu", 2024, Outcome.PUBLISHED, "STAT"),
                Summaries.draft("zengdu", 2025, Outcome.PUBLISHED, "EDU")));

        assertThat(watcher(report).say("run").outLines())
                .containsSequence("未报单位", "  曾都区 2023、2024年：区统计局", "  曾都区 2025年：区教育局");
    }

    @Test
    void whatWasPassedOverIsSaidBesideTheResult() {
        RunReport report = new RunReport(
                List.of(Summaries.clean("zengdu", 2025, Outcome.UNCHANGED)),
                List.of(),
                List.of(new RunNotice("not-a-year", List.of("input/zengdu/readme.txt"))));

        Said said = watcher(report).say("run");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines()).hasSize(1);
        assertThat(said.errLines()).hasSize(1).first().asString().contains("input/zengdu/readme.txt");
    }

    @Test
    void theRankingOfPlacesIsSaidWhereItWasMade() {
        List<LeagueSummary> leagues = List.of(
                new LeagueSummary(2024, Outcome.UNCHANGED, 2, Path.of("output", "_league", "2024")),
                new LeagueSummary(2025, Outcome.PUBLISHED, 5, Path.of("output", "_league", "2025")));
        RunReport withPlaces =
                new RunReport(List.of(Summaries.clean("zengdu", 2025, Outcome.PUBLISHED)), leagues, List.of());
        RunReport alone =
                new RunReport(List.of(Summaries.clean("zengdu", 2025, Outcome.UNCHANGED)), leagues, List.of());
        String sentence = "2025年地区排序：5 个地区，总排序、分指标和办法见 output/_league/2025/league.xlsx，数据见 data 文件夹。";

        assertThat(watcher(withPlaces).say("run").outLines()).contains(sentence);
        assertThat(watcher(alone).say("run").outLines()).containsExactly("没有新内容：1 个年度的输出都与报送的文件一致，其中初稿 0 个。", sentence);
    }

    @Test
    void strictTellsTheShellOfADraft() {
        Said said = watcher(UNCHANGED).say("run", "--strict");

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.outLines()).hasSize(1);
        assertThat(said.err()).contains("退出码 2");
    }

    @Test
    void strictIsContentWhenEverythingIsFinal() {
        RunReport report = new RunReport(List.of(Summaries.clean("zengdu", 2025, Outcome.PUBLISHED)));

        assertThat(watcher(report).say("run", "--strict").exit()).isZero();
    }

    @Test
    void anotherRunIsNamedWithItsBeginningInLocalTime() {
        Instant since = Instant.parse("2026-03-01T00:30:00Z");

        Said said = refused(Refusals.anotherRun(4711, since, "zengdu")).say("run");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("4711", "2026-03-01 08:30:00", "曾都区").doesNotContain("\tat ");
    }

    @Test
    void theSentenceOnAnotherRunHasSingleSpaces() {
        Said said = refused(Refusals.anotherRun(4711, Instant.EPOCH, "")).say("run");

        assertThat(said.err()).startsWith("进程 4711 正在运行。");
    }

    @Test
    void theValueOfAnOptionMayBeCalledAsACommandIs() {
        watcher(UNCHANGED).say("--output", "run");
        watcher(UNCHANGED).say("--output=status");
        watcher(UNCHANGED).say("--output", "check", "run", "--year", "2025");

        assertThat(requests)
                .extracting(request -> request.output().toString())
                .containsExactly("run", "status", "check");
    }

    @Test
    void anotherRunOfWhichLittleIsKnownIsNamedAllTheSame() {
        Said said = refused(Refusals.anotherRun(0, Instant.EPOCH, "")).say("run");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains("另一台机器").doesNotContain("1970");
    }

    @Test
    void whatIsInTheWayIsASentenceWithoutAStackTrace() {
        Said said = refused(Refusals.failed(null, "folder-in-use", "output/zengdu/2025/yearbook.xlsx"))
                .say("run");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.errLines()).hasSize(1);
        assertThat(said.err()).contains("output/zengdu/2025/yearbook.xlsx", "Excel");
    }

    @Test
    void aStepThatFailsForTheProgramShowsWhatToReport() {
        Throwable cause = new IllegalStateException("wrapped", new NullPointerException("no such unit"));

        Said said = refused(Refusals.failed(cause, "step-failed", "zengdu", "2025", "审核", "no such unit"))
                .say("run");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("审核", "程序出错了", "NullPointerException: no such unit");
    }

    @Test
    void aStepThatFailsForTheDiskIsASentence() {
        Throwable cause = new IllegalStateException("wrapped", new IOException("No space left on device"));

        Said said = refused(Refusals.failed(cause, "step-failed", "zengdu", "2025", "编印", "No space left on device"))
                .say("run");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.errLines()).hasSize(1);
    }

    @Test
    void aFullDiskIsASentenceThatNamesTheFile() {
        FileSystemException full =
                new FileSystemException("output/.state/build/facts.csv", null, "No space left on device");

        Said said = refused(new UncheckedIOException(full)).say("run");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.errLines()).hasSize(1);
        assertThat(said.err()).contains("output/.state/build/facts.csv", "No space left on device", "磁盘空间");
    }

    @Test
    void aFaultOfTheProgramShowsWhatToReport() {
        Said said = refused(new IllegalStateException("ledger does not close")).say("run");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("程序出错了", "fuer.log", "IllegalStateException: ledger does not close", "\tat ");
    }

    @Test
    void aLogGetsALineForEveryPublishedYear() {
        Said said = new CommandWatcher().running(RunCommandTests::threeYears).say("run");

        assertThat(said.errLines())
                .containsExactly("[2/3] 曾都区 2024年：读取 19 个文件，入库 4,321 个数据", "[3/3] 曾都区 2025年：读取 19 个文件，入库 4,321 个数据");
    }

    @Test
    void aTerminalGetsABarThatIsGoneAtTheEnd() {
        Said said = new CommandWatcher()
                .atTerminal()
                .running(RunCommandTests::threeYears)
                .say("run");

        assertThat(said.err()).contains("\r", "3/3").doesNotContain("入库").endsWith("\r");
        assertThat(said.out()).doesNotContain("\r");
    }

    private static RunReport threeYears(RunRequest request, RunListener listener) {
        List<YearSummary> years = List.of(
                Summaries.clean("zengdu", 2023, Outcome.UNCHANGED),
                Summaries.clean("zengdu", 2024, Outcome.PUBLISHED),
                Summaries.clean("zengdu", 2025, Outcome.PUBLISHED));
        listener.started(years.size());
        for (YearSummary year : years) {
            listener.yearStarted(year.place(), year.year());
            listener.stepStarted(year.place(), year.year(), RunStep.INTAKE);
            listener.workbooksRead(year.place(), year.year(), 7, 19);
            listener.yearFinished(year);
        }
        return new RunReport(years);
    }

    private CommandWatcher watcher(RunReport report) {
        return new CommandWatcher().running((request, listener) -> {
            requests.add(request);
            return report;
        });
    }

    private static CommandWatcher refused(RuntimeException fault) {
        return new CommandWatcher().running((request, listener) -> {
            throw fault;
        });
    }
}
