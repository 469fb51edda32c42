package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fuer.batch.AnotherRunException.Running;
import org.fuer.batch.StatusReport;
import org.fuer.batch.StatusReport.State;
import org.fuer.batch.StatusReport.YearState;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.cli.CommandWatcher.Said;
import org.junit.jupiter.api.Test;

class StatusCommandTests {

    @Test
    void everyPlaceAndYearStandsInALine() {
        StatusReport report = new StatusReport(
                null,
                List.of(
                        new YearState(
                                "zengdu", 2024, State.CURRENT, Summaries.clean("zengdu", 2024, Outcome.UNCHANGED)),
                        new YearState(
                                "zengdu", 2025, State.OUTDATED, Summaries.draft("zengdu", 2025, Outcome.UNCHANGED)),
                        new YearState("zengdu", 2026, State.NOT_PUBLISHED, null)));

        Said said = new CommandWatcher().standing(report).say("status");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines())
                .containsExactly(
                        "现在没有程序在运行。",
                        "地区    年份  状态    版    文件   数据  强制性  核实性  未报  输出",
                        "曾都区  2024  最新    定稿    19  4,321       0       0     0  output/zengdu/2024",
                        "曾都区  2025  待更新  初稿    19  4,321       3      12     0  output/zengdu/2025",
                        "曾都区  2026  未出    -        -      -       -       -     -  -");
    }

    @Test
    void whoRunsIsSaidFirst() {
        Running running = new Running(4711, Instant.parse("2026-03-01T00:30:00Z"), "lechang");

        Said said = new CommandWatcher()
                .standing(new StatusReport(running, List.of()))
                .say("status", "--lang", "en");

        assertThat(said.outLines())
                .containsExactly(
                        "Process 4711 is running since 2026-03-01 08:30:00, now at lechang.",
                        "There are no reports and no output yet.");
    }
}
