package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped catalogue, broken on purpose. */
class PlantedFaultTests {

    @TempDir
    Path folder;

    /** One text of one line changed, and the fault that it is. */
    record Planted(
            String file,
            String line,
            String from,
            String to,
            String column,
            String messageKey,
            @Nullable String nearest) {

        String place() {
            String top = file.substring(0, file.indexOf('/'));
            return top.equals("common") ? "zengdu" : top;
        }

        Found into(JobsCopy jobs) {
            return new Found(file, jobs.change(file, line, from, to), column, messageKey, nearest);
        }

        @Override
        public String toString() {
            return file + " " + line + " " + from + " > " + to;
        }
    }

    /** What a fault must say. */
    record Found(
            String file,
            int line,
            String column,
            String messageKey,
            @Nullable String nearest) {

        static Found of(CatalogueFault fault) {
            return new Found(fault.file(), fault.line(), fault.column(), fault.messageKey(), fault.nearest());
        }
    }

    static Stream<Planted> planted() {
        String layouts = "common/layouts.csv";
        String forms = "common/forms.csv";
        String items = "common/items.csv";
        String indicators = "common/indicators.csv";
        String rules = "common/rules.csv";
        String units = "zengdu/units.csv";
        String targets = "zengdu/targets.csv";
        String tasks = "lechang/tasks.csv";
        String baselines = "jiangbei/baselines.csv";
        String job = "zengdu/job.yml";
        String other = "hebei/job.yml";
        return Stream.of(
                new Planted(layouts, "TF,2", "TF,2", "TF,3", "position", "layout.position", "2"),
                new Planted(layouts, "S,2", ",M,", ",X,", "sex", "value.not-a-word", "F"),
                new Planted(layouts, "AC,3", "Y3T5", "Y5T3", "age", "layout.age", null),
                new Planted(layouts, "SR,5", ",R,", ",U,", "layout", "layout.cell-twice", null),
                new Planted(forms, "H01", ",T,", ",TT,", "layout_default", "code.unknown", "TF"),
                new Planted(forms, "H02", "Child health care", "", "title_en", "value.missing", null),
                new Planted(items, "Q01_05", "Q01_03", "Q01_033", "parent", "code.unknown", "Q01_03"),
                new Planted(items, "Q01_07", "Q01_06", "H01_01", "parent", "item.parent-other-form", null),
                new Planted(items, "H01_04", "H01_02,", "H01_05,", "parent", "item.parent-below", null),
                new Planted(items, "H01_08", "H01_07", "H01_08", "parent", "item.parent-circle", null),
                new Planted(items, "Q01_09", ",S,0", ",S,none", "min", "value.not-a-number", null),
                new Planted(items, "Q02_01", ",0,25", ",30,25", "min", "item.min-above-max", null),
                new Planted(items, "Q02_02", "decimal", "decimel", "value_type", "value.not-a-word", "decimal"),
                new Planted(items, "Q02_06", ",no,", ",maybe,", "required", "value.not-a-word", null),
                new Planted(items, "Q02_05", ",S,", ",SX,", "layout", "code.unknown", "SR"),
                new Planted(items, "H01_10", ",H01,10", ",H01,11", "item", "item.code", "H01_11"),
                new Planted(items, "H01_11", ",人,", ",人,人,", "", "csv.field-count", null),
                new Planted(indicators, "PRENATAL_SCREEN", "H01_06", "H01_066", "numerator", "code.unknown", "H01_06"),
                new Planted(indicators, "HIV_TEST", "H01_09", "H01_09[F]", "numerator", "slice.no-cell", null),
                new Planted(
                        indicators, "HBV_TEST", "H01_11", "H01_11 of 100", "numerator", "value.bad-expression", null),
                new Planted(indicators, "SYPHILIS_TEST", ",up,", ",pu,", "direction", "value.not-a-word", "up"),
                new Planted(indicators, "LIFE_EXP", ",health,", ",heath,", "domain", "value.not-a-word", "health"),
                new Planted(indicators, "HEALTHY_LIFE_EXP", ",sex,", ",gender,", "breakdown", "value.not-a-word", null),
                new Planted(
                        indicators,
                        "MATERNAL_ANAEMIA",
                        "H01_07,100,",
                        "H01_07,0,",
                        "multiplier",
                        "indicator.multiplier-not-positive",
                        null),
                new Planted(
                        indicators,
                        "MCH_STD_N",
                        ",,1,",
                        ",,100,",
                        "multiplier",
                        "indicator.multiplier-without-denominator",
                        "1"),
                new Planted(rules, "R080", "<=", "=<", "op", "value.not-a-word", "<="),
                new Planted(rules, "R081", "relation", "relaton", "kind", "value.not-a-word", "relation"),
                new Planted(rules, "R082", "L02,", "L22,", "form", "code.unknown", "L02"),
                new Planted(rules, "R084", "0.15", "15%", "tolerance", "value.not-a-number", null),
                new Planted(rules, "R092", "Q01_08[M]", "Q01_08[U]", "left", "slice.no-cell", null),
                new Planted(rules, "R094", "H01_02/H02_01", "H01_02", "left", "rule.quotient-needed", null),
                new Planted(rules, "R106", ",0.1,", ",,", "max_change", "rule.change-needed", null),
                new Planted(units, "STAT", "Q01;Q02", "Q01;Q20", "forms", "code.unknown", "Q02"),
                new Planted(units, "ORG", ",O01,", ",O01;H01,", "forms", "unit.form-claimed", null),
                new Planted(units, "CIVIL", "C01;C02", "C01;C02;", "forms", "value.empty-part", null),
                new Planted(units, "YOUTH", "youth_league", "youth", "forms", "unit.form-of-others", null),
                new Planted(targets, "w-001", "LIFE_EXP", "LIVE_EXP", "indicator", "code.unknown", "LIFE_EXP"),
                new Planted(targets, "w-002", ",80,", ",,", "value", "target.value-needed", null),
                new Planted(targets, "w-003", ">=", "=>", "comparator", "value.not-a-word", ">="),
                new Planted(targets, "w-004", ",2025,", ",25,", "year", "target.year", null),
                new Planted(targets, "w-005", ",1/10万,", ",人,", "value_unit", "target.unit", "1/10万"),
                new Planted(targets, "w-006", "MMR[U]", "MMRR[U]", "note", "code.unknown", "MMR"),
                new Planted(targets, "w-008", ",increase,,", ",increase,5,", "value", "target.value-unneeded", null),
                new Planted(targets, "w-009", "HEALTH", "HELTH", "units", "code.unknown", "HEALTH"),
                new Planted(targets, "w-010", "women", "woman", "plan", "value.not-a-word", "women"),
                new Planted(targets, "w-011", "w-011", "w-010", "target", "code.twice", null),
                new Planted(
                        targets, "w-012", "CERVICAL_SCREEN,", "CERVICAL_SCREEN,R", "slice", "slice.dimension", null),
                new Planted(targets, "w-066", "ref=PARTY_FEM", "PARTY_FEM", "note", "target.reference-needed", null),
                new Planted(targets, "w-081", "ref=FEM_STAFF；", "ref=fem", "note", "target.reference-malformed", null),
                new Planted(targets, "w-023", ",F,", ",F;M,", "slice", "value.bad-slice", null),
                new Planted(tasks, "c-001", "HEALTH", "HEALT", "units", "code.unknown", "HEALTH"),
                new Planted(tasks, "c-002", "c-002", "c-004", "task", "task.also-target", null),
                new Planted(baselines, "S01_04", "S01_04", "S01_044", "indicator_or_item", "code.unknown", "S01_04"),
                new Planted(baselines, "CADRE_FEM", ",40,", ",约40,", "value", "value.not-a-number", null),
                new Planted(
                        job,
                        "short-name",
                        "short-name",
                        "shortname",
                        "place.shortname",
                        "yaml.key-unknown",
                        "short-name"),
                new Planted(job, "code", "421303", "4213", "place.code", "job.administrative-code", null),
                new Planted(job, "outputs", "warnings", "warning", "outputs", "value.not-a-word", "warnings"),
                new Planted(
                        job,
                        "templates",
                        "templates:",
                        "templates: {valid-until: 2027-13}",
                        "templates.valid-until",
                        "job.valid-until",
                        null),
                new Planted(job, "deadline", "04-30", "04-31", "deadline", "job.deadline", null),
                new Planted(job, "time-zone", "Shanghai", "Shanhai", "schedule.time-zone", "job.time-zone", null),
                new Planted(job, "cron", "0 0 6 1 6 *", "6 1 6", "schedule.cron", "job.cron", null),
                new Planted(
                        other,
                        "demanded-by-plan",
                        "[",
                        "[rank, ",
                        "monitoring.demanded-by-plan",
                        "value.not-a-word",
                        null),
                new Planted(
                        other,
                        "# key-weight: 2",
                        "# key-weight: 2",
                        "key-weight: two",
                        "ranking.key-weight",
                        "value.not-a-number",
                        null),
                new Planted(
                        other,
                        "# coverage-floor: 2/3",
                        "# coverage-floor: 2/3",
                        "coverage-floor: 3/2",
                        "ranking.coverage-floor",
                        "job.share",
                        null),
                new Planted(
                        other,
                        "# lead-share:",
                        "# lead-share: 1",
                        "lead-share: 0",
                        "ranking.lead-share",
                        "job.lead-share",
                        null),
                new Planted(
                        other,
                        "# discipline-weight:",
                        "# discipline-weight: 0",
                        "discipline-weight: 101",
                        "ranking.discipline-weight",
                        "job.per-cent",
                        null),
                new Planted(
                        other,
                        "# simulations:",
                        "# simulations: 1000",
                        "simulations: 499",
                        "ranking.simulations",
                        "job.simulations",
                        null),
                new Planted(other, "# seed:", "# seed: 20200101", "seed: -1", "ranking.seed", "value.not-whole", null),
                new Planted(
                        other,
                        "# unranked:",
                        "# unranked: [STAT, NWCCW]",
                        "unranked: [STATS]",
                        "ranking.unranked",
                        "code.unknown",
                        "STAT"),
                new Planted(
                        other,
                        "# key-targets:",
                        "# key-targets: []",
                        "key-targets: [w-999]",
                        "ranking.key-targets",
                        "code.unknown",
                        "w-099"),
                new Planted(
                        other,
                        "# plans:",
                        "# plans: {}",
                        "plans: {women: 50, children: 49.9}",
                        "composite.plans",
                        "composite.sum",
                        null),
                new Planted(
                        other,
                        "# domains:",
                        "# domains: {}",
                        "domains: {womem: {}}",
                        "composite.domains.womem",
                        "yaml.key-unknown",
                        "women"),
                new Planted(
                        other,
                        "# targets:",
                        "# targets: {}",
                        "targets: {w-1399: 100}",
                        "composite.targets.w-1399",
                        "yaml.key-unknown",
                        "w-139"),
                new Planted(
                        other,
                        "# first-year:",
                        "# first-year",
                        "first-yeer",
                        "yearbook.first-yeer",
                        "yaml.key-unknown",
                        "first-year"),
                new Planted(
                        other,
                        "# base-year:",
                        "# base-year: 2020",
                        "base-year: [2020]",
                        "assessment.base-year",
                        "yaml.text-wanted",
                        null),
                new Planted(
                        other,
                        "# surveys:",
                        "# surveys: [Q02]",
                        "surveys: [Q20]",
                        "assessment.surveys",
                        "code.unknown",
                        "Q02"),
                new Planted(
                        other,
                        "# damping:",
                        "# damping: 0.90",
                        "damping: 0.99",
                        "assessment.damping",
                        "job.damping",
                        null),
                new Planted(
                        other,
                        "outputs",
                        "[yearbook, ranking, warnings, report, returns]",
                        "yearbook",
                        "outputs",
                        "yaml.list-wanted",
                        null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void aFaultAloneIsTheOnlyOne(Planted planted) {
        JobsCopy jobs = JobsCopy.of(folder, planted.place());
        Found expected = planted.into(jobs);

        assertThat(jobs.faults()).extracting(Found::of).containsExactly(expected);
    }

    @Test
    void allFaultsOfAllFilesAreFoundAtOnce() {
        JobsCopy jobs = JobsCopy.of(folder);
        List<Found> expected = new ArrayList<>();
        // A broken layout would hide which cells its items have, so those wait until it is mended.
        planted()
                .filter(planted -> !planted.file().contains("layouts"))
                .forEach(planted -> expected.add(planted.into(jobs)));

        List<CatalogueFault> faults = jobs.faults();

        assertThat(faults).extracting(Found::of).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(faults).isSorted();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Language.class)
    void everyFaultIsOneLineThatSaysWhereItIsAndWhatComesNearest(Language language) {
        JobsCopy jobs = JobsCopy.of(folder);
        planted().forEach(planted -> planted.into(jobs));

        assertThat(jobs.faults()).allSatisfy(fault -> {
            String line = fault.describe(language);
            assertThat(line)
                    .startsWith(fault.file() + ":" + fault.line())
                    .contains(fault.column())
                    .doesNotContain("\n")
                    .doesNotContainPattern("\\{\\d}");
            if (fault.nearest() != null) {
                assertThat(line).contains(fault.nearest());
            }
        });
    }

    @Test
    void aFaultSaysInPlainChineseWhatIsWrongAndWhatToDo() {
        JobsCopy jobs = JobsCopy.of(folder, "zengdu");
        jobs.change("common/items.csv", "Q01_05", "Q01_03", "Q01_033");
        int line = jobs.change("zengdu/job.yml", "# key-weight: 2", "# key-weight", "key-wieght");
        jobs.delete("zengdu/units.csv");

        assertThat(jobs.faults())
                .extracting(fault -> fault.describe(Language.CHINESE))
                .containsExactly(
                        "common/items.csv:6 列 parent：common/items.csv 里没有“Q01_033”。"
                                + "请改成已有的代码，或者先在那里补上。最接近的是“Q01_03”。",
                        "zengdu/job.yml:" + line
                                + " 项 ranking.key-wieght：不认识“key-wieght”。这里可以写：coverage-floor / "
                                + "discipline-weight / key-targets / key-weight / large-group-from / lead-share / seed / "
                                + "simulations / small-group-from / unranked。"
                                + "最接近的是“key-weight”。",
                        "zengdu/units.csv：没有这个文件。请补上，或者从随程序附带的 jobs 文件夹里复制一份。");
    }
}
