package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fuer.cli.CommandWatcher.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTests {

    @TempDir
    Path folder;

    private Path report(String text) throws IOException {
        return Files.writeString(folder.resolve("报表.csv"), text);
    }

    private Said explain(Path report, String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "explain";
        arguments[1] = "--file";
        arguments[2] = report.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new CommandWatcher().say(arguments);
    }

    @Test
    void everyTableColumnAndRowIsExplained() throws IOException {
        Said said = explain(
                report("随州市曾都区2025年科学素质与科技人才\n填报单位：区科协\n"
                        + "指标名称,代码,上年数,合计,其中：女,不详,备注\n"
                        + "少儿科普活动参加人次,04,4,5,,7,\n科研和工程建设项目申报人数,,700,832,323,,\n小计,,,837,,,\n"),
                "--place",
                "曾都区",
                "--year",
                "2025");

        assertThat(said.exit()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.outLines())
                .containsSequence(
                        "报表.csv：曾都区 2025年，填报单位 区科协",
                        "",
                        "A3:F6：当作 T01 科学素质与科技人才",
                        "  依据：129 分（表名 95、各行 27/40、各栏 7/10）",
                        "  没有别的报表可比",
                        "  列  表头      认作                            对象",
                        "  A   指标名称  指标名称",
                        "  B   代码      代码",
                        "  C   上年数    上年数（只比对）                合计",
                        "  D   合计      本年数                          合计",
                        "  E   其中:女   本年数                          女",
                        "  F   不详      认不出（不读）",
                        "  G   备注      不读（序号、备注、增减、审核）",
                        "",
                        "  行  代码  指标名称                    认作                               依据    属于",
                        "   4  04    少儿科普活动参加人次        T01_04 少儿科普活动参加人次        代码",
                        "   5        科研和工程建设项目申报人数  T01_05 科研和工程建设项目申报人数  名称",
                        "   6        小计                        —                                  认不出",
                        "",
                        "核对：9 格 = 数据 3 + 空格 4 + 符号 0 + 不采用 2",
                        "读取时的审核意见 3 条：");
    }

    @Test
    void whatStandsInAReportDoesNotSteerTheScreen() throws IOException {
        Said said = explain(
                report("科学素质与科技人才\n指标名称,代码,合计,\u202E栏\u009B31m\n\u001B[2J行\u2066,04,5,7\n"),
                "--place",
                "zengdu",
                "--year",
                "2025");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines()).anyMatch(line -> line.contains("行")).noneMatch(line -> line.chars()
                .anyMatch(letter -> Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT));
    }

    @Test
    void aTableThatIsNotReadSaysWhatItMayBe() throws IOException {
        Said said = explain(report("指标名称,合计\n其中：已入学人数,5\n说不清的行,6\n说不清的另一行,7\n"), "--place", "zengdu", "--year", "2025");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines()).contains("A1:B4：认不出是哪张报表，没有读取").anySatisfy(line -> assertThat(line)
                .startsWith("  其次：E01 各级各类教育学生情况，"));
    }

    @Test
    void placeAndYearAreThoseOfTheFolder() {
        Said said = explain(Path.of("input/zengdu/2025/2025年区法院报表.xls"), "--lang", "en");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines().get(0)).startsWith("2025年区法院报表.xls: ").contains("2025, reporting unit COURT");
        assertThat(said.out()).contains("taken for J01").contains("Ledger: 21 cells");
    }

    @Test
    void aFileThatIsNotThereOrLiesNowhereIsRefused() throws IOException {
        assertThat(explain(folder.resolve("nothing.xlsx")).err()).contains("没有").contains("nothing.xlsx");
        Said nowhere = explain(report("指标名称,合计\n"));

        assertThat(nowhere.exit()).isEqualTo(1);
        assertThat(nowhere.err()).contains("--place");
    }

    @Test
    void whatStandsInAReportCannotSteerTheScreen() throws IOException {
        Said said = explain(report("表号：T01表\n指标名称,代码,合计\n\u001b[31m红字,04,5\n"), "--place", "zengdu", "--year", "2025");

        assertThat(said.out()).contains("红字").doesNotContain("\u001b");
    }
}
