package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights of the 综合指数 that do not name everything or do not add up, by mistake or by intent. */
class CompositeWeightTests {

    private static final String JOB = "zengdu/job.yml";

    @TempDir
    Path folder;

    /** The shipped settings with these weights, written on one line. */
    private JobsCopy weighing(String level, String weights) {
        JobsCopy jobs = JobsCopy.of(folder, "zengdu");
        jobs.change(JOB, "# " + level + ": {}", "# " + level + ": {}", level + ": " + weights);
        return jobs;
    }

    private List<String> faults(String level, String weights) {
        return weighing(level, weights).faults().stream()
                .map(fault -> fault.column() + " " + fault.messageKey())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plans | {women: 50, children: 49.9999999999} | composite.plans composite.sum",
                "plans | {women: 99, children: 2} | composite.plans composite.sum",
                "plans | {women: 100} | composite.plans composite.missing",
                "plans | {women: 100, children: } | composite.plans composite.missing",
                "plans | {women: 60, children: 40, men: 0} | composite.plans.men yaml.key-unknown",
                "domains | {women: {妇女与健康: 100}} | composite.domains.women composite.missing",
                "domains | {women: {妇女与健康: 20, 妇女与教育: 20, 妇女与经济: 20, 妇女参与决策和管理: 20, 妇女与社会保障: 10, 妇女与环境: 5, 妇女与法律: 5.5}}"
                        + "| composite.domains.women composite.sum",
                "targets | {w-048: 60, w-049: 41} | composite.targets.w-048 composite.sum",
                "targets | {w-049: 100} | composite.targets.w-049 composite.missing",
                "targets | {w-001: 5} | composite.targets.w-001 composite.no-number",
                "targets | {c-001: 5} | composite.targets.c-001 yaml.key-unknown"
            })
    void aLevelNamesEverythingAndAddsUp(String level, String weights, String fault) {
        assertThat(faults(level, weights)).containsExactly(fault);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "0.0", "-40", "40%", "四十", "1e2", ".inf", ".nan", "0x28", "40.00000000001", "true"})
    void aWeightIsANumberGreaterThanZero(String weight) {
        assertThat(faults("plans", "{women: 60, children: " + weight + "}"))
                .containsExactly("composite.plans.children composite.weight");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plans | [60, 40] | composite.plans yaml.section-wanted",
                "plans | 60 | composite.plans yaml.section-wanted",
                "domains | {women: 50} | composite.domains.women yaml.section-wanted",
                "plans | {women: 60, children: [40]} | composite.plans.children yaml.text-wanted",
                "plans | {women: 60, children: {a: 40}} | composite.plans.children yaml.text-wanted",
                "plans | {women: 60, children: !!java.lang.Long 40} | composite.plans.children yaml.tag",
                "plans | {women: 60, children: 40, women: 60} | composite.plans.women yaml.key-twice"
            })
    void whatIsNoTableOfWeightsIsOneFault(String level, String weights, String fault) {
        assertThat(faults(level, weights)).containsExactly(fault);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({
        "plans, '{women: 60, children: 40, womne: 1}', ",
        "domains, '{childern: {}}', children",
        "domains, '{women: {妇女与健廉: 100}}', 妇女与健康",
        "targets, '{w-0488: 100}', w-048"
    })
    void anUnknownNameIsReportedWithTheNearest(String level, String weights, String nearest) {
        assertThat(weighing(level, weights).faults())
                .filteredOn(fault -> fault.messageKey().equals("yaml.key-unknown"))
                .singleElement()
                .returns(nearest, CatalogueFault::nearest);
    }

    @Test
    void aDomainWithoutANumberedTargetHasNoWeight() {
        assertThat(faults("domains", "{women: {妇女与家庭建设: 100}}"))
                .containsExactly("composite.domains.women.妇女与家庭建设 yaml.key-unknown");
    }

    @Test
    void aPlanThatThePlaceDoesNotHaveHasNoWeight() {
        JobsCopy jobs = JobsCopy.of(folder, "meihekou");
        jobs.change("meihekou/job.yml", "# plans: {}", "# plans: {}", "plans: {women: 40, children: 60}");

        assertThat(jobs.faults())
                .extracting(fault -> fault.column() + " " + fault.messageKey())
                .containsExactlyInAnyOrder("composite.plans composite.sum", "composite.plans.women yaml.key-unknown");
    }

    @Test
    void aRangeWithLimitsHasAWeight() {
        assertThat(weighing("targets", "{w-123: 100}").faults()).isEmpty();
    }

    @Test
    void aRangeWithoutLimitsHasNone() {
        JobsCopy jobs = weighing("targets", "{w-123: 100}");
        jobs.write(
                JOB,
                jobs.text(JOB)
                        .replace("assessment:\n", "assessment:\n  bands: {SEX_RATIO_BIRTH: {low: 103, high: 107}}\n"));

        assertThat(jobs.faults()).extracting(CatalogueFault::messageKey).containsExactly("composite.no-number");
    }

    @Test
    void aWrongSumSaysInPlainChineseWhereAndWhatItIs() {
        JobsCopy jobs = weighing("targets", "{w-048: 60, w-049: 40.50}");

        assertThat(jobs.faults()).singleElement().satisfies(fault -> {
            assertThat(jobs.text(JOB).lines().toList().get(fault.line() - 1)).contains("w-048");
            assertThat(fault.describe(Language.CHINESE))
                    .isEqualTo(
                            JOB + ":" + fault.line() + " 项 composite.targets.w-048：妇女与教育 的权重合计是 100.5，应正好是 100。请改正。");
        });
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(weighing("plans", "{women: 100}").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.describe(Language.CHINESE)).contains("缺少：children"));
    }

    @Test
    void aTargetThatCannotBeReadIsTheOnlyFault() {
        JobsCopy jobs = weighing("targets", "{w-048: 60, w-049: 40}");
        jobs.change("zengdu/targets.csv", "w-049", ",women,", ",women,women,");

        assertThat(jobs.faults()).extracting(CatalogueFault::messageKey).containsExactly("csv.field-count");
    }
}
