package org.fuer.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The 综合指数 of domains, plans and the whole. A value is its 实现程度 unless said otherwise ({@link Domains}). */
class CompositeTests {

    private final Domains domains = new Domains();

    @Test
    void everyLevelIsTheMeanOfTheOneBelow() {
        domains.women("健康", "100", "50", "0").women("教育", "80", "40").children("安全", "90");

        // 健康 (100 + 50 + 0) ÷ 3 = 50; 教育 (80 + 40) ÷ 2 = 60; women (50 + 60) ÷ 2 = 55; whole (55 + 90) ÷ 2 = 72.5
        assertThat(domains.indices())
                .extracting(index -> Domains.name(index) + " " + index.index())
                .containsExactly(" 72.5", "women 55", "健康 50", "教育 60", "children 90", "安全 90");
    }

    @Test
    void theWeightsThatAreSetAreHonoured() {
        domains.women("健康", "80", "30")
                .women("教育", "20")
                .children("安全", "90")
                .weighPlans(60, 40)
                .weighDomains(Map.of("健康", BigDecimal.valueOf(75), "教育", BigDecimal.valueOf(25)))
                .weighTargets(Map.of("w-001", BigDecimal.valueOf(60), "w-002", BigDecimal.valueOf(40)));

        // 健康 0.6 × 80 + 0.4 × 30 = 60; women 0.75 × 60 + 0.25 × 20 = 50; whole 0.6 × 50 + 0.4 × 90 = 66
        assertThat(domains.indices())
                .extracting(index -> Domains.name(index) + " " + index.weight() + " " + index.index())
                .containsExactly(" 100 66", "women 60 50", "健康 75 60", "教育 25 20", "children 40 90", "安全 100 90");
    }

    @Test
    void aThirdStaysAThirdUntilItIsPublished() {
        domains.women("健康", "100", "100", "0").women("教育", "100", "0", "100").women("经济", "0", "100", "100");

        // three times two thirds of 100, a third each: rounded in between it would be 66.6666666666 or …67 by chance
        assertThat(domains.index("健康").weight()).isEqualTo("33.3333333333");
        assertThat(domains.index("women").index()).isEqualTo("66.6666666667");
        assertThat(new Domains().women("健康", "10", "10", "10").index("").index())
                .isEqualTo("10");
    }

    @Test
    void aKeyTargetCountsTwiceWhereNoWeightsAreSet() {
        String key = TruthFacts.CATALOGUE.indicators().stream()
                .filter(Indicator::key)
                .map(Indicator::code)
                .findFirst()
                .orElseThrow();
        domains.women("健康", "10").target("健康", key, "100", "70", "2030");

        // (1 × 10 + 2 × 70) ÷ 3
        assertThat(domains.index("健康").index()).isEqualTo("50");
    }

    @Test
    void theWholeComesFirstAndDomainsStandInTheOrderOfTheTargets() {
        domains.children("丙", "1").women("乙", "1").women("甲", "1").women("乙", "1");

        assertThat(domains.indices()).extracting(Domains::name).containsExactly("", "women", "乙", "甲", "children", "丙");
    }

    @Test
    void theCountsOfALevelAreTheSumsOfTheOneBelow() {
        domains.women("健康", "100", "50", "120").women("教育", "80", "-").children("安全", "100");

        assertThat(domains.indices())
                .extracting(index ->
                        Domains.name(index) + " " + index.targets() + " " + index.assessed() + " " + index.met())
                .containsExactly(" 6 5 3", "women 5 4 2", "健康 3 3 2", "教育 2 1 0", "children 1 1 1", "安全 1 1 1");
    }

    @Test
    void domainsAreRankedInTheirPlanWithTies() {
        domains.women("甲", "80")
                .women("乙", "90")
                .women("丙", "80")
                .women("丁", "70")
                .children("戊", "10");

        assertThat(domains.indices())
                .filteredOn(index -> index.rank() != null)
                .extracting(index -> Domains.name(index) + " " + index.rank())
                .containsExactly("甲 2", "乙 1", "丙 2", "丁 4", "戊 1");
    }

    @Test
    void domainsThatDifferBeyondTenDecimalsTie() {
        domains.women("甲", "70").women("乙", "70.00000000001");

        assertThat(List.of(domains.index("甲").rank(), domains.index("乙").rank()))
                .containsExactly(1, 1);
    }

    @Test
    void aSingleDomainIsFirstAndIsTheWhole() {
        domains.women("健康", "0");

        assertThat(domains.indices()).extracting(CompositeIndex::index).containsOnly(BigDecimal.ZERO);
        assertThat(domains.index("健康").rank()).isEqualTo(1);
    }

    @Test
    void withoutAnyTargetThereIsNoIndex() {
        assertThat(domains.indices()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 3 with data: {1}")
    @CsvSource(
            value = {"3, 50, 1", "2, 50, 0.6666666667", "1, null, 0.3333333333", "0, null, 0"},
            nullValues = "null")
    void exactlyTwoThirdsOfTheWeightAreEnough(int known, String index, String coverage) {
        domains.women("健康", known > 0 ? "50" : "-", known > 1 ? "50" : "-", known > 2 ? "50" : "-");

        assertThat(domains.index("健康").index()).isEqualTo(index == null ? null : new BigDecimal(index));
        assertThat(domains.index("健康").coverage()).isEqualByComparingTo(coverage);
        assertThat(domains.index("健康").assessed()).isEqualTo(known);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            value = {"40, -, 40, 0.67", "-, 40, null, 0.33"},
            nullValues = "null")
    void itIsTheWeightThatCountsAndNotTheNumberOfTargets(String heavy, String light, String index, String coverage) {
        domains.women("健康", heavy, light)
                .weighTargets(Map.of("w-001", BigDecimal.valueOf(67), "w-002", BigDecimal.valueOf(33)));

        assertThat(domains.index("健康").index()).isEqualTo(index == null ? null : new BigDecimal(index));
        assertThat(domains.index("健康").coverage()).isEqualByComparingTo(coverage);
    }

    @Test
    void theWeightOfAWithheldDomainGoesToTheOthersAsLongAsTheyAreEnough() {
        domains.women("甲", "40").women("乙", "60").women("丙", "-", "-", "99");

        assertThat(domains.index("丙").index()).isNull();
        assertThat(domains.index("丙").rank()).isNull();
        assertThat(domains.index("women").index()).isEqualTo("50");
        assertThat(domains.index("women").coverage()).isEqualTo("0.6666666667");
        assertThat(domains.women("丁", "-").index("women").index())
                .as("2 of 4 domains")
                .isNull();
    }

    @Test
    void theGapsOfTheDomainsAddUpInTheWhole() {
        domains.women("甲", "40", "40", "-").women("乙", "60", "60", "-").women("丙", "90");

        assertThat(domains.index("women").coverage()).as("2/9 + 2/9 + 1/3").isEqualTo("0.7777777778");
        assertThat(domains.index("women").index()).as("(40 + 60 + 90) / 3").isEqualTo("63.3333333333");
        assertThat(domains.women("丁", "-").index("women").index())
                .as("7 of 12 of the weight, in three domains of four")
                .isNull();
    }

    @Test
    void whereOnePlanIsWithheldSoIsTheWhole() {
        domains.women("甲", "40").children("乙", "-");

        assertThat(domains.index("women").index()).isEqualTo("40");
        assertThat(domains.index("").index()).isNull();
        assertThat(domains.index("").coverage()).isEqualTo("0.5");
    }

    @Test
    void whereEverythingIsMissingNothingHasAnIndexOrARank() {
        domains.women("甲", "-", "-").children("乙", "-");

        assertThat(domains.indices()).hasSize(5).allSatisfy(index -> assertThat(index)
                .returns(null, CompositeIndex::index)
                .returns(null, CompositeIndex::rank)
                .returns(null, CompositeIndex::interval)
                .returns(BigDecimal.ZERO, CompositeIndex::coverage));
        assertThat(domains.index("").targets()).isEqualTo(3);
    }

    @Test
    void lastYearIsCountedOnTheSameTargets() {
        domains.women("甲", "80").women("乙", "60").target("乙", "MATERNAL_MGMT", "60", "30", "2020");
        domains.target("乙", "MATERNAL_MGMT", "100", "30", "2030");
        Domains before = new Domains().women("甲", "30").women("乙", "90");
        before.target("乙", "MATERNAL_MGMT", "60", "60", "2020").target("乙", "MATERNAL_MGMT", "100", "60", "2030");
        before.women("丙", "99");

        // of the 重点 indicator the target of 2030 counts, that of 2020 is past, and 丙 is not there any more:
        // 乙 now (60 + 2 × 30) ÷ 3 = 40, a year before (90 + 2 × 60) ÷ 3 = 70
        assertThat(domains.indices(before))
                .extracting(index -> "%s %s %s %s %s"
                        .formatted(
                                Domains.name(index),
                                index.index(),
                                index.previousIndex(),
                                index.rank(),
                                index.previousRank()))
                .containsExactly(" 60 50 null null", "women 60 50 null null", "甲 80 30 1 2", "乙 40 70 2 1");
    }

    @Test
    void whatHasNoDataNowDoesNotCountInLastYearsIndex() {
        domains.women("甲", "80", "80", "-").women("乙", "60");
        Domains before = new Domains().women("甲", "60", "60", "90").women("乙", "50");

        assertThat(domains.indices(before))
                .extracting(index -> "%s %s %s".formatted(Domains.name(index), index.index(), index.previousIndex()))
                .containsExactly(" 70 55", "women 70 55", "甲 80 60", "乙 60 50");
    }

    @Test
    void whatHasNewDataPassesForNoProgressInItsDomainAndAbove() {
        domains.women("甲", "80", "80", "20").women("乙", "60");
        Domains before = new Domains().women("甲", "60", "60", "-").women("乙", "50");

        assertThat(domains.indices(before))
                .extracting(index -> "%s %s %s".formatted(Domains.name(index), index.index(), index.previousIndex()))
                .containsExactly(" 60 null", "women 60 null", "甲 60 null", "乙 60 50");
    }

    @Test
    void withoutLastYearThereIsNothingToCompareWith() {
        domains.women("甲", "80");

        assertThat(domains.indices()).allSatisfy(index -> assertThat(index)
                .returns(null, CompositeIndex::previousIndex)
                .returns(null, CompositeIndex::previousRank));
    }

    @Test
    void aRankAmongFewerDomainsIsNotCompared() {
        domains.women("甲", "80").women("乙", "60").women("丙", "70");

        Map<String, CompositeIndex> indices = Domains.byName(
                domains.indices(new Domains().women("甲", "50").women("乙", "90").women("丙", "-")));

        assertThat(indices.get("甲").previousIndex()).isEqualTo("50");
        assertThat(indices.values()).extracting(CompositeIndex::previousRank).containsOnlyNulls();
    }

    @Test
    void aDomainThatIsWithheldNowIsNotInLastYearsSetEither() {
        domains.women("甲", "80").women("乙", "60").women("丙", "-");

        assertThat(domains.indices(
                        new Domains().women("甲", "50").women("乙", "60").women("丙", "99")))
                .filteredOn(index -> index.rank() != null)
                .extracting(index -> Domains.name(index) + " " + index.previousRank())
                .containsExactly("甲 2", "乙 1");
    }

    @Test
    void anIndicatorCountsOnceInADomainAndAgainInAnother() {
        domains.target("甲", "MATERNAL_MGMT", "60", "50", "2025")
                .target("甲", "MATERNAL_MGMT", "100", "50", "2030")
                .target("乙", "MATERNAL_MGMT", "100", "50", "2030");

        // in 甲 the target of 2025 counts: 50 of 60
        assertThat(domains.indices())
                .extracting(index -> Domains.name(index) + " " + index.targets() + " " + index.index())
                .containsExactly(" 2 66.6666666667", "women 2 66.6666666667", "甲 1 83.3333333333", "乙 1 50");
    }

    @Test
    void anIndicatorWeighsWhatAllItsTargetsWeighWhicheverOfThemIsDue() {
        domains.target("甲", "MATERNAL_MGMT", "60", "30", "2025")
                .target("甲", "MATERNAL_MGMT", "100", "30", "2030")
                .target("甲", "PRENATAL_SCREEN", "100", "90", "2030")
                .weighTargets(Map.of(
                        "w-001",
                        BigDecimal.valueOf(20),
                        "w-002",
                        BigDecimal.valueOf(20),
                        "w-003",
                        BigDecimal.valueOf(60)));

        // (20 + 20) × 50 + 60 × 90
        assertThat(domains.index("甲").index()).isEqualTo("74");
    }

    @Test
    void mereDirectionsAreInNoIndex() {
        domains.women("甲", "40")
                .target("甲", "MATERNAL_MGMT", Comparison.INCREASE, "99")
                .target("乙", "PRENATAL_SCREEN", Comparison.MAINTAIN, "99");

        assertThat(domains.indices()).extracting(Domains::name).containsExactly("", "women", "甲");
        assertThat(domains.index("甲").targets()).isEqualTo(1);
    }

    /** The range of the Gini coefficient in the monitoring of the rural 小康: 0.3 to 0.4, nothing at 0.2 and 0.6. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0.1, 0",
        "0.2, 0",
        "0.25, 50",
        "0.3, 100",
        "0.35, 100",
        "0.4, 100",
        "0.45, 75",
        "0.5, 50",
        "0.6, 0",
        "0.9, 0"
    })
    void anIntervalIndicatorLosesOnBothSidesOfItsRange(String value, String degree) {
        domains.band("SEX_RATIO_BIRTH", "0.3", "0.4", "0.2", "0.6")
                .target("甲", "SEX_RATIO_BIRTH", Comparison.BALANCE, value);

        assertThat(domains.index("甲").index()).isEqualByComparingTo(degree);
    }

    @Test
    void oneYearOfFewEventsCountsByThreeYearsTogether() {
        domains.band("SEX_RATIO_BIRTH", "103", "107", "90", "120")
                .target("甲", "SEX_RATIO_BIRTH", Comparison.BALANCE, "150")
                .pooled("113.5")
                .target("乙", "MATERNAL_MGMT", "100", "0", "2030")
                .pooled("40");

        // (120 − 113.5) ÷ (120 − 107)
        assertThat(domains.index("甲").index()).isEqualTo("50");
        assertThat(domains.index("乙").index()).isEqualTo("40");
    }

    @ParameterizedTest(name = "least {0}, most {1}")
    @CsvSource(
            value = {"null, null", "95, null", "null, 119"},
            nullValues = "null")
    void anIntervalWithoutBothLimitsIsInNoIndex(String least, String most) {
        domains.band("SEX_RATIO_BIRTH", "103", "107", least, most)
                .target("甲", "SEX_RATIO_BIRTH", Comparison.BALANCE, "105");

        assertThat(domains.indices()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4000, 50_000})
    void theOrderOfTheInputChangesNothing(long seed) {
        Random random = new Random(seed);
        Domains drawn = Domains.random(random);
        List<Assessment> previous = Domains.random(new Random(seed + 1)).assessments();
        List<CompositeIndex> expected = drawn.indices(drawn.assessments(), previous);
        List<Assessment> shuffled = new ArrayList<>(drawn.assessments());
        List<Assessment> shuffledBefore = new ArrayList<>(previous);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(shuffled, random);
            Collections.shuffle(shuffledBefore, random);
            assertThat(drawn.indices(shuffled, shuffledBefore)).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 30, 400, 5000, 60_000})
    void aBetterValueNeverLowersAnIndexOrItsDomainsRank(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Domains drawn = Domains.random(random);
            int target = random.nextInt(drawn.assessments().size());
            String domain = drawn.assessments().get(target).target().domainZh();
            Map<String, CompositeIndex> before = Domains.byName(drawn.indices());
            Map<String, CompositeIndex> after =
                    Domains.byName(drawn.indices(drawn.better(target, random.nextInt(40) + 1), List.of()));

            before.forEach((name, index) -> {
                assertThat(after.get(name).index() == null).isEqualTo(index.index() == null);
                if (index.index() != null) {
                    assertThat(after.get(name).index()).as(name).isGreaterThanOrEqualTo(index.index());
                }
            });
            if (before.get(domain).rank() != null) {
                assertThat(after.get(domain).rank())
                        .isLessThanOrEqualTo(before.get(domain).rank());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 40, 500, 6000, 70_000})
    void anotherDomainChangesTheIndexOfNoneAndReordersNone(long seed) {
        Map<String, CompositeIndex> few =
                Domains.byName(Domains.random(new Random(seed)).indices());
        Map<String, CompositeIndex> more = Domains.byName(
                Domains.random(new Random(seed)).women("新", "55", "65").indices());

        assertThat(byRank(more)).isEqualTo(byRank(few));
        few.forEach((name, index) -> {
            if (!index.domainZh().isEmpty()) {
                assertThat(more.get(name).index()).isEqualTo(index.index());
            }
        });
    }

    private static List<String> byRank(Map<String, CompositeIndex> indices) {
        return indices.entrySet().stream()
                .filter(entry ->
                        entry.getValue().rank() != null && !entry.getKey().equals("新"))
                .sorted(Map.Entry.comparingByValue((one, other) -> one.plan() == other.plan()
                        ? one.rank().compareTo(other.rank())
                        : one.plan().compareTo(other.plan())))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void everyShippedPlaceAndYearHasIndicesThatAddUp() {
        TargetAssessment assessment = new TargetAssessment(TruthFacts.CATALOGUE);
        for (Place place : TruthFacts.CATALOGUE.places()) {
            IndicatorHistory history = TruthFacts.history(place);
            List<Assessment> previous = List.of();
            for (int year : history.years()) {
                List<Assessment> assessments = assessment.assess(place, year, history);
                List<CompositeIndex> indices =
                        new Composite(TruthFacts.CATALOGUE).of(place, year, assessments, previous);

                assertThat(indices).isNotEmpty().allSatisfy(index -> {
                    assertThat(index.met()).isLessThanOrEqualTo(index.assessed());
                    assertThat(index.assessed()).isLessThanOrEqualTo(index.targets());
                    if (index.index() != null) {
                        assertThat(index.index()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                    }
                });
                indices.stream()
                        .filter(index ->
                                index.plan() != null && index.domainZh().isEmpty())
                        .forEach(plan -> assertMeanOfDomains(plan, indices));
                previous = assessments;
            }
        }
    }

    @Test
    void whatJobYmlMayWeighIsWhatCounts(@TempDir Path folder) throws IOException {
        copy(Path.of("jobs"), folder);
        for (Place place : TruthFacts.CATALOGUE.places()) {
            Path job = folder.resolve(place.code()).resolve("job.yml");
            Files.writeString(
                    job, Files.readString(job).replace("  # targets: {}", "  targets: " + equalWeights(place)));
        }

        assertThat(new CatalogueReader().read(folder).places())
                .allSatisfy(place ->
                        assertThat(place.settings().composite().targets()).isNotEmpty());
    }

    /** A weight for every target that counts; the last of a domain has what is left of 100. */
    private static String equalWeights(Place place) {
        StringJoiner weights = new StringJoiner(", ", "{", "}");
        place.targets().stream()
                .filter(target -> IndexDegree.isIndexed(target, place.settings().assessment()))
                .collect(Collectors.groupingBy(
                        target -> target.plan() + target.domainZh(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(domain -> {
                    weights.add(domain.get(0).code() + ": " + (101 - domain.size()));
                    domain.stream().skip(1).forEach(target -> weights.add(target.code() + ": 1"));
                });
        return weights.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    /** By plain floating-point arithmetic; no shipped place sets weights. */
    private static void assertMeanOfDomains(CompositeIndex plan, List<CompositeIndex> indices) {
        List<Double> domains = indices.stream()
                .filter(index ->
                        index.plan() == plan.plan() && !index.domainZh().isEmpty())
                .map(index -> index.index() == null ? Double.NaN : index.index().doubleValue())
                .collect(Collectors.toList());
        int all = domains.size();
        domains.removeIf(index -> index.isNaN());
        if (3 * domains.size() < 2 * all) {
            assertThat(plan.index()).isNull();
        } else {
            double mean = domains.stream().mapToDouble(index -> index).sum() / domains.size();
            assertThat(plan.index().doubleValue()).isCloseTo(mean, within(1e-9));
        }
    }
}
