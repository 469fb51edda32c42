package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sets in {@code job.yml}, and what holds when nothing is set. */
class SettingsTests {

    private static final String SHORTEST = """
            place:
              name: 随州市曾都区
            plans:
              women:
                title: 曾都区妇女发展规划（2021—2030年）
                start: 2021
                end: 2030
              children:
                title: 曾都区儿童发展规划（2021—2030年）
                start: 2021
                end: 2030
            """;

    @TempDir
    Path folder;

    private JobSettings settings(String yaml) {
        JobsCopy jobs = JobsCopy.of(folder, "zengdu");
        jobs.write("zengdu/job.yml", yaml);
        return new CatalogueReader()
                .read(jobs.folder())
                .place("zengdu")
                .orElseThrow()
                .settings();
    }

    @Test
    void everythingButNamesAndPlansHasADefault() {
        JobSettings settings = settings(SHORTEST);

        assertThat(settings.shortName()).isEqualTo("随州市曾都区");
        assertThat(settings.deadline()).isEqualTo(MonthDay.of(4, 30));
        assertThat(settings.schedule()).isEqualTo(new JobSettings.Schedule("0 0 6 1 6 *", ZoneId.of("Asia/Shanghai")));
        assertThat(settings.outputs()).containsExactly(JobSettings.Output.values());
        assertThat(settings.validation().jumpMinimum()).isEqualByComparingTo("50");
        assertThat(settings.validation().jumpFactor()).isEqualByComparingTo("5");
        assertThat(settings.validation().outlierScore()).isEqualByComparingTo("3.5");
        assertThat(settings.validation().outlierFactor()).isEqualByComparingTo("1.5");
        assertThat(settings.validation().outlierPoints()).isEqualByComparingTo("10");
        assertThat(settings.composite()).isEqualTo(JobSettings.CompositeSettings.EQUAL);
        assertThat(settings.monitoring().midtermYear()).isNull();
        assertThat(settings.monitoring().evaluations()).containsExactly(EvaluationKind.values());
        assertThat(settings.monitoring().demandedByPlan()).isEmpty();
    }

    @Test
    void targetsAreJudgedFrom2020WithTheShippedBandByDefault() {
        JobSettings.AssessmentSettings assessment = settings(SHORTEST).assessment();

        assertThat(assessment.baseYear()).isEqualTo(2020);
        assertThat(assessment.aboutTolerance()).isEqualByComparingTo("0.05");
        assertThat(assessment.onTrackFrom()).isEqualByComparingTo("0.95");
        assertThat(assessment.atRiskFrom()).isEqualByComparingTo("0.6");
        assertThat(assessment.bands())
                .containsOnlyKeys("SEX_RATIO_BIRTH")
                .containsValue(band("103", "107", "90", "120"));
    }

    private static JobSettings.Band band(String low, String high, String least, String most) {
        return new JobSettings.Band(
                new BigDecimal(low),
                new BigDecimal(high),
                least == null ? null : new BigDecimal(least),
                most == null ? null : new BigDecimal(most));
    }

    @Test
    void theFormOfSurveysIsASurveyAndATrendIsDampedByDefault() {
        JobSettings.AssessmentSettings assessment = settings(SHORTEST).assessment();

        assertThat(assessment.surveys()).containsExactly("Q02");
        assertThat(assessment.damping()).isEqualByComparingTo("0.90");
    }

    @Test
    void surveysDampingAndTheLimitsOfABandCanBeSet() {
        JobSettings.AssessmentSettings assessment = settings(SHORTEST + """
                assessment:
                  surveys: [Q01, Q02]
                  damping: 0.80
                  bands:
                    CADRE_FEM:
                      low: 45
                      high: 55
                      least: 30
                    SEX_RATIO_BIRTH:
                      low: 102
                      high: 107
                """).assessment();

        assertThat(assessment.surveys()).containsExactly("Q01", "Q02");
        assertThat(assessment.damping()).isEqualByComparingTo("0.8");
        assertThat(assessment.bands())
                .containsEntry("CADRE_FEM", band("45", "55", "30", null))
                .containsEntry("SEX_RATIO_BIRTH", band("102", "107", null, null));
    }

    @Test
    void aPlaceMayHaveNoSurveys() {
        assertThat(settings(SHORTEST + "assessment:\n  surveys: []\n")
                        .assessment()
                        .surveys())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "damping: 0.7999 | assessment.damping job.damping",
                "damping: 0.9801 | assessment.damping job.damping",
                "damping: high | assessment.damping job.damping",
                "surveys: Q02 | assessment.surveys yaml.list-wanted",
                "surveys: [Z99] | assessment.surveys code.unknown",
                "bands: {MMR: {low: 1, high: 2, least: 1}} | assessment.bands.MMR.least job.not-less",
                "bands: {MMR: {low: 1, high: 2, most: 2}} | assessment.bands.MMR.most job.not-greater",
                "bands: {MMR: {low: 1, high: 2, most: more}} | assessment.bands.MMR.most value.not-a-number",
                "bands: {MMR: {low: 3, high: 2, least: 1}} | assessment.bands.MMR.low job.low-above-high"
            })
    void aSettingOfAssessmentOutOfItsRangeIsAFault(String setting, String fault) {
        JobsCopy jobs = JobsCopy.of(folder, "zengdu");
        jobs.write("zengdu/job.yml", SHORTEST + "assessment:\n  " + setting + "\n");

        assertThat(jobs.faults())
                .extracting(found -> found.column() + " " + found.messageKey())
                .containsExactly(fault);
    }

    @Test
    void unitsAreRankedByTheDefaultsOfTheDesign() {
        JobSettings.RankingSettings ranking = settings(SHORTEST).ranking();

        assertThat(ranking.keyTargets()).isEmpty();
        assertThat(ranking.keyWeight()).isEqualByComparingTo("2");
        assertThat(ranking.coverageFloor().isReachedBy(2, 3)).isTrue();
        assertThat(ranking.largeGroupFrom()).isEqualTo(10);
        assertThat(ranking.smallGroupFrom()).isEqualTo(3);
        assertThat(ranking.unranked()).containsExactly("STAT", "NWCCW");
        assertThat(ranking.leadShare()).hasToString("1");
        assertThat(ranking.disciplineWeight()).isEqualByComparingTo("0");
        assertThat(ranking.simulations()).isEqualTo(1000);
        assertThat(ranking.seed()).isEqualTo(20200101L);
    }

    @Test
    void aLevelOfTheCompositeIndexWithNothingInItIsWeighedEqually() {
        assertThat(settings(SHORTEST + "composite:\n  plans: {}\n  domains:\n    women:\n  targets:\n")
                        .composite())
                .isEqualTo(JobSettings.CompositeSettings.EQUAL);
    }

    @Test
    void theWeightsOfTheCompositeIndexCanBeSetLevelByLevel() {
        JobSettings.CompositeSettings composite = settings(SHORTEST + """
                composite:
                  plans: {women: 60, children: 40}
                  domains:
                    children: {儿童与健康: 20.5, 儿童与安全: 19.5, 儿童与教育: 15, 儿童与福利: 15, 儿童与家庭: 15, 儿童与环境: 15}
                  targets: {w-048: 0.1, w-049: 99.9}
                """).composite();

        assertThat(composite.plans())
                .containsExactly(
                        entry(Plan.WOMEN, BigDecimal.valueOf(60)), entry(Plan.CHILDREN, BigDecimal.valueOf(40)));
        assertThat(composite.domains()).containsOnlyKeys(Plan.CHILDREN);
        assertThat(composite.domains().get(Plan.CHILDREN))
                .containsEntry("儿童与健康", new BigDecimal("20.5"))
                .hasSize(6);
        assertThat(composite.targets())
                .containsOnly(entry("w-048", new BigDecimal("0.1")), entry("w-049", new BigDecimal("99.9")));
    }

    @Test
    void theYearbookUsesTheMarksOfTheNationalYearbooksByDefault() {
        JobSettings.YearbookSettings yearbook = settings(SHORTEST).yearbook();

        assertThat(yearbook.firstYear()).isEqualTo(2020);
        assertThat(yearbook.rounding()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(yearbook.symbols().keySet())
                .containsExactly("missing", "not-applicable", "below-half", "not-accepted", "undefined", "suppressed");
        assertThat(yearbook.symbols()).containsEntry("below-half", "…").containsEntry("not-accepted", "待核");
    }

    @Test
    void everythingCanBeSet() {
        JobSettings settings = settings(SHORTEST + """
                deadline: "03-31"
                outputs: [ranking]
                assessment:
                  about-tolerance: 0.1
                  bands:
                    CADRE_FEM:
                      low: 45
                      high: 55
                ranking:
                  key-targets: [w-003, w-001]
                  coverage-floor: 0.5
                  unranked: []
                  lead-share: 3/5
                  discipline-weight: 12.5
                  simulations: 500
                  seed: 7
                yearbook:
                  rounding: half-even
                  symbols:
                    not-applicable: "×"
                    suppressed: ""
                """);

        assertThat(settings.deadline()).isEqualTo(MonthDay.of(3, 31));
        assertThat(settings.outputs()).containsExactly(JobSettings.Output.RANKING);
        assertThat(settings.assessment().aboutTolerance()).isEqualByComparingTo("0.1");
        assertThat(settings.assessment().bands()).containsOnlyKeys("SEX_RATIO_BIRTH", "CADRE_FEM");
        assertThat(settings.ranking().keyTargets()).containsExactly("w-003", "w-001");
        assertThat(settings.ranking().coverageFloor()).hasToString("0.5");
        assertThat(settings.ranking().unranked()).isEmpty();
        assertThat(settings.ranking().leadShare()).hasToString("3/5");
        assertThat(settings.ranking().disciplineWeight()).isEqualByComparingTo("12.5");
        assertThat(settings.ranking().simulations()).isEqualTo(500);
        assertThat(settings.ranking().seed()).isEqualTo(7);
        assertThat(settings.yearbook().rounding()).isEqualTo(RoundingMode.HALF_EVEN);
        assertThat(settings.yearbook().symbols())
                .containsEntry("not-applicable", "×")
                .containsEntry("suppressed", "")
                .containsEntry("below-half", "…");
    }

    @Test
    void theShippedSettingsPrintEverythingAndKeepWhatThePlanDemands() {
        Catalogue catalogue = new CatalogueReader().read(Path.of("jobs"));

        assertThat(catalogue.places())
                .allSatisfy(place ->
                        assertThat(place.settings().outputs()).containsExactlyInAnyOrder(JobSettings.Output.values()));
        JobSettings lechang = catalogue.place("lechang").orElseThrow().settings();
        assertThat(lechang.administrativeCode()).isEqualTo("440281");
        assertThat(lechang.monitoring().demandedByPlan())
                .containsExactly("ranking", "yearbook", "warning", "online-submission", "database");
        assertThat(lechang.monitoring().encouragedByPlan()).containsExactly("special-survey");
        assertThat(lechang.monitoring().note()).startsWith("仅妇女规划");
        JobSettings jiangbei = catalogue.place("jiangbei").orElseThrow().settings();
        assertThat(jiangbei.monitoring().midtermYear()).isEqualTo(2026);
        assertThat(jiangbei.monitoring().finalYear()).isEqualTo(2031);
        assertThat(catalogue
                        .place("hebei")
                        .orElseThrow()
                        .settings()
                        .monitoring()
                        .evaluations())
                .containsExactly(EvaluationKind.FINAL);
        assertThat(jiangbei.monitoring().exploredByPlan()).containsExactly("third-party-evaluation");
        JobSettings meihekou = catalogue.place("meihekou").orElseThrow().settings();
        assertThat(meihekou.plans()).containsOnlyKeys(Plan.CHILDREN);
        assertThat(meihekou.issueDate()).isEmpty();
    }

    @Test
    void whatTheShippedFileGivesAsDefaultsInItsRemarksAreTheDefaults() {
        Catalogue shipped = new CatalogueReader().read(Path.of("jobs"));
        JobsCopy jobs = JobsCopy.of(folder);
        for (Place place : shipped.places()) {
            String file = place.code() + "/job.yml";
            jobs.write(file, jobs.text(file).replaceAll("(?m)^ {2}# ( *[A-Za-z_-]+:)", "  $1"));
        }

        Catalogue spelledOut = new CatalogueReader().read(jobs.folder());

        assertThat(jobs.text("zengdu/job.yml")).contains("\n  key-weight: 2");
        assertThat(spelledOut.places())
                .extracting(Place::settings)
                .isEqualTo(shipped.places().stream().map(Place::settings).toList());
    }
}
