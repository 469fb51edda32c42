package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.fuer.batch.Refusals;
import org.fuer.batch.TemplateReport;
import org.fuer.batch.TemplateReport.PlaceTemplates;
import org.fuer.batch.TemplateReport.UnitTemplate;
import org.fuer.cli.CommandWatcher.Said;
import org.junit.jupiter.api.Test;

class TemplatesCommandTests {

    private static final TemplateReport PRINTED = new TemplateReport(List.of(new PlaceTemplates(
            "zengdu",
            2026,
            Path.of("output/_templates/zengdu/2026"),
            true,
            List.of(
                    new UnitTemplate("HEALTH", List.of("H01", "H02", "H03"), 8, "曾都区_区卫健局_2026年.xlsx"),
                    new UnitTemplate("SASAC", List.of("Z01"), 0, "曾都区_区国资局_2026年.xlsx")))));

    @Test
    void itSaysWhatWasPrintedWhere() {
        Said said = new CommandWatcher()
                .printing((request, unit) -> {
                    assertThat(request.place()).isEqualTo("zengdu");
                    assertThat(request.year()).isEqualTo(2026);
                    assertThat(unit).isNull();
                    return PRINTED;
                })
                .say("templates", "--place", "曾都区", "--year", "2026");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines())
                .containsExactly(
                        "曾都区2026年的报表模板印好了：2 个单位，在 output/_templates/zengdu/2026",
                        "  单位      报表                     文件",
                        "  区卫健局  H01、H02、H03、任务进展  曾都区_区卫健局_2026年.xlsx",
                        "  区国资局  Z01                      曾都区_区国资局_2026年.xlsx",
                        "“上年”栏印的是 2025 年审核通过的数据。",
                        "请把文件发给各单位，填好后放进 input/zengdu/2026，再运行 run。",
                        "");
    }

    @Test
    void itSpeaksEnglish() {
        Said said = new CommandWatcher()
                .printing((request, unit) -> PRINTED)
                .say("templates", "--unit", "HEALTH", "--lang", "en");

        assertThat(said.outLines())
                .contains("zengdu 2026: the blank forms of 2 units are printed, in" + " output/_templates/zengdu/2026");
    }

    @Test
    void anotherRunIsAnExitCodeOfItsOwn() {
        Said said = new CommandWatcher()
                .printing((request, unit) -> {
                    throw Refusals.anotherRun(4711, Instant.parse("2026-03-01T00:30:00Z"), "zengdu");
                })
                .say("templates");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err()).contains("进程 4711");
    }

    @Test
    void anUnknownUnitIsASentence() {
        Said said = new CommandWatcher()
                .printing((request, unit) -> {
                    throw Refusals.failed(null, "template.unknown-unit", "区卫建局", "HEALTH 区卫健局");
                })
                .say("templates", "--unit", "区卫建局");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).isEqualToIgnoringNewLines("没有“区卫建局”这个单位。要填报表的单位：HEALTH 区卫健局。");
    }

    @Test
    void anUnknownPlaceOrYearIsASentence() {
        assertThat(new CommandWatcher().say("templates", "--place", "武汉市").err())
                .startsWith("没有“武汉市”这个地区");
        assertThat(new CommandWatcher().say("templates", "--year", "26").err()).startsWith("选项 --year 不能是“26”");
    }
}
