package org.fuer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.batch.EvaluationReport;
import org.fuer.batch.Refusals;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.EvaluationKind;
import org.fuer.catalogue.Plan;
import org.fuer.cli.CommandWatcher.Said;
import org.fuer.publication.EvaluationEdition.YearBasis;
import org.junit.jupiter.api.Test;

class EvaluationCommandTests {

    private static EvaluationReport report(YearBasis basis, Outcome outcome) {
        return new EvaluationReport(
                "zengdu",
                EvaluationKind.MIDTERM,
                2025,
                basis,
                new TreeSet<>(List.of(Plan.values())),
                outcome,
                new StatusCounts(Map.of(Status.EARLY, 3, Status.AT_RISK, 1, Status.NO_DATA, 1)),
                7,
                2,
                true,
                Path.of("output/zengdu/evaluation/midterm-2025"));
    }

    @Test
    void itSaysWhichYearWasTakenAndWhyAndWhatStandsWhere() {
        Said said = new CommandWatcher()
                .evaluating((request, kind) -> {
                    assertThat(request.place()).isEqualTo("zengdu");
                    assertThat(request.year()).isNull();
                    assertThat(kind).isEqualTo(EvaluationKind.MIDTERM);
                    return report(YearBasis.USUAL, Outcome.PUBLISHED);
                })
                .say("evaluation", "--place", "曾都区", "--kind", "midterm");

        assertThat(said.exit()).isZero();
        assertThat(said.outLines())
                .containsExactly(
                        "曾都区中期评估报告（数据截至2025年）印好了，在 output/zengdu/evaluation/midterm-2025",
                        "  规划没有印明中期评估的年份，按规划期过半取到2025年的数据；要换年份请加 --year。",
                        "  目标5项：达标3项，尚未达标1项，无数据或不可判1项；达标率75.0%（达标3项 ÷ 可判断的4项）。",
                        "  没有统计指标的任务7项：单位报来进展的2项，未报5项。",
                        "  2025年的资料还是初稿，报告按初稿印。");
    }

    @Test
    void whatHasNotChangedIsSaid() {
        Said said = new CommandWatcher()
                .evaluating((request, kind) -> report(YearBasis.PRINTED, Outcome.UNCHANGED))
                .say("evaluation", "--place", "zengdu", "--kind", "midterm", "--year", "2025", "--lang", "en");

        assertThat(said.outLines().get(0)).contains("has not changed");
        assertThat(said.outLines().get(1)).contains("prints 2026");
    }

    @Test
    void whatCannotBeEvaluatedIsARefusal() {
        Said said = new CommandWatcher()
                .evaluating((request, kind) -> {
                    throw Refusals.failed(null, "evaluation.none.midterm", "河北区", "未设中期评估");
                })
                .say("evaluation", "--place", "hebei", "--kind", "midterm");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("河北区的规划没有规定中期评估（原文：未设中期评估）");
    }

    @Test
    void whileARunIsAtWorkNothingIsDone() {
        Said said = new CommandWatcher()
                .evaluating((request, kind) -> {
                    throw Refusals.anotherRun(4711, Instant.parse("2026-03-01T00:30:00Z"), "zengdu");
                })
                .say("evaluation", "--place", "zengdu", "--kind", "final");

        assertThat(said.exit()).isEqualTo(3);
    }

    @Test
    void placeAndKindMustBeNamed() {
        assertThat(new CommandWatcher().say("evaluation", "--place", "zengdu"))
                .returns(1, Said::exit)
                .satisfies(said -> assertThat(said.err()).contains("--kind"));
        assertThat(new CommandWatcher().say("evaluation", "--kind", "final").exit())
                .isEqualTo(1);
        assertThat(new CommandWatcher()
                        .say("evaluation", "--place", "zengdu", "--kind", "half")
                        .err())
                .contains("选项 --kind 不能是“half”，应为 midterm 或 final");
    }
}
