package org.fuer.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Place;
import org.fuer.fact.Reporting;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.TruthFacts;
import org.fuer.ranking.RankedUnit.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is ranked, in which group, at which rank. All targets ask for at least 100 from a base of 0 unless said otherwise. */
class UnitRankingTests {

    private final County county = new County();

    @Test
    void tiesShareARankAndTheNextIsSkipped() {
        county.unit("HEALTH", "90", "90", "90");
        county.unit("EDU", "80", "80", "80");
        county.unit("CIVIL", "80", "80", "80");
        county.unit("HRSS", "70", "70", "70");

        assertThat(county.rank())
                .extracting(unit -> unit.unit() + " " + unit.rank())
                .containsExactly("HEALTH 1", "CIVIL 2", "EDU 2", "HRSS 4");
    }

    @Test
    void theScoreIsTheMeanDegreeToTenDecimals() {
        county.unit("HEALTH", "100", "50", "0");

        assertThat(county.rank()).singleElement().satisfies(unit -> {
            assertThat(unit.score()).isEqualByComparingTo("50");
            assertThat(unit.counts().indicators()).isEqualTo(3);
            assertThat(unit.counts().met()).isEqualTo(1);
        });
    }

    @Test
    void scoresThatDifferBeyondTenDecimalsAreEqual() {
        county.unit("HEALTH", "70", "70", "70.00000000001");
        county.unit("EDU", "70", "70", "70");

        assertThat(county.rank()).extracting(RankedUnit::rank).containsExactly(1, 1);
    }

    @Test
    void aChosenTargetCountsTwice() {
        county.unit("HEALTH", "100", "40", "40");
        county.keyTargets("HEALTH-0");

        assertThat(county.rank()).singleElement().satisfies(unit -> assertThat(unit.score())
                .isEqualByComparingTo("70"));
    }

    @Test
    void withoutChosenTargetsTheCataloguesKeyIndicatorsCountTwice() {
        county.unit("HEALTH", "40", "40");
        county.add("HEALTH", "LIFE_EXP", "w-1", "100");

        assertThat(county.rank()).singleElement().satisfies(unit -> assertThat(unit.score())
                .isEqualByComparingTo("70"));
    }

    @Test
    void likeIsRankedWithLike() {
        county.unit("HEALTH", "10", "10", "10", "10", "10", "10", "10", "10", "10", "10");
        county.unit("EDU", "90", "90", "90", "90", "90", "90", "90", "90", "90");
        county.unit("CIVIL", "95", "95", "95");
        county.unit("HRSS", "99", "99");

        assertThat(county.rank())
                .extracting(unit -> unit.unit() + " " + unit.group() + " " + unit.rank())
                .containsExactly("HEALTH LARGE 1", "CIVIL SMALL 1", "EDU SMALL 2", "HRSS FEW_TARGETS null");
    }

    @Test
    void statisticsAndTheCommissionAreNeverRanked() {
        county.unit("STAT", "90", "90", "90");
        county.unit("NWCCW", "90", "90", "90");

        assertThat(county.rank())
                .allMatch(unit -> unit.group() == Group.NEVER && unit.rank() == null)
                .extracting(RankedUnit::unit)
                .containsExactly("NWCCW", "STAT");
    }

    @ParameterizedTest(name = "{0} of 3 with data: {1}")
    @CsvSource({"3, SMALL", "2, SMALL", "1, LOW_COVERAGE", "0, LOW_COVERAGE"})
    void exactlyTwoThirdsWithDataAreEnough(int known, Group group) {
        county.unit("HEALTH", known > 0 ? "50" : "-", known > 1 ? "50" : "-", known > 2 ? "50" : "-");

        assertThat(county.rank()).singleElement().satisfies(unit -> {
            assertThat(unit.group()).isEqualTo(group);
            assertThat(unit.counts().assessed()).isEqualTo(known);
            assertThat(unit.rank() == null).isEqualTo(group == Group.LOW_COVERAGE);
        });
    }

    @Test
    void twoUnitsWithTheSameScoreOnTheFloorTie() {
        county.unit("HEALTH", "50", "50", "-");
        county.unit("EDU", "50", "-", "50");

        assertThat(county.rank()).extracting(RankedUnit::rank).containsExactly(1, 1);
    }

    @Test
    void allUnitsWithoutDataAreListedWithoutARank() {
        county.unit("HEALTH", "-", "-", "-");
        county.unit("EDU", "-", "-", "-");

        assertThat(county.rank())
                .hasSize(2)
                .allMatch(unit -> unit.group() == Group.LOW_COVERAGE && unit.score() == null && unit.rank() == null);
    }

    @Test
    void aSingleUnitIsFirst() {
        county.unit("HEALTH", "0", "0", "0");

        assertThat(county.rank()).singleElement().satisfies(unit -> {
            assertThat(unit.rank()).isEqualTo(1);
            assertThat(unit.score()).isEqualByComparingTo("0");
        });
    }

    @Test
    void nobodyAtAllIsAnEmptyRanking() {
        assertThat(county.rank()).isEmpty();
    }

    @Test
    void anIndicatorCountsOnceByItsNextDueTarget() {
        county.add("HEALTH", "MATERNAL_MGMT", "w-1", "50", "100", "2021");
        county.add("HEALTH", "MATERNAL_MGMT", "w-2", "50", "60", "2025");
        county.add("HEALTH", "MATERNAL_MGMT", "w-3", "50", "200", "2030");

        assertThat(county.rank()).singleElement().satisfies(unit -> {
            assertThat(unit.counts().indicators()).isEqualTo(1);
            assertThat(unit.score()).as("50 of 60").isEqualByComparingTo("83.3333333333");
        });
    }

    @Test
    void ofTwoTargetsDueTogetherTheLeastFulfilledCounts() {
        county.add("HEALTH", "MATERNAL_MGMT", "w-1", "50", "60", "2030");
        county.add("HEALTH", "MATERNAL_MGMT", "w-2", "50", "100", "2030");

        assertThat(county.rank()).singleElement().satisfies(unit -> assertThat(unit.score())
                .isEqualByComparingTo("50"));
    }

    @Test
    void aUnitWithDirectionsOnlyIsListedAndTheyAreCountedApart() {
        county.direction("HEALTH", "increase", "w-1", Status.ON_TRACK);
        county.direction("HEALTH", "maintain", "w-2", Status.MET);
        county.direction("HEALTH", "balance", "w-3", Status.AT_RISK);
        county.direction("HEALTH", "ref", "w-4", Status.NO_DATA);
        county.direction("HEALTH", "decrease", "w-5", Status.NO_TREND);

        assertThat(county.rank()).singleElement().satisfies(unit -> assertThat(unit)
                .returns(Group.FEW_TARGETS, RankedUnit::group)
                .returns(null, RankedUnit::score)
                .returns(new TargetCounts(0, 0, 0, 0, 0, 5, 3, 2), RankedUnit::counts));
    }

    @Test
    void bindingTargetsAreCountedApart() {
        county.ofNature("HEALTH", "w-1", "100", "约束性");
        county.ofNature("HEALTH", "w-2", "50", "约束性");
        county.ofNature("HEALTH", "w-3", "100", "预期性");
        county.ofNature("HEALTH", "w-4", "-", "约束性");

        assertThat(county.rank()).singleElement().returns(new TargetCounts(4, 3, 2, 3, 1, 0, 0, 0), RankedUnit::counts);
    }

    @Test
    void oneDeathDoesNotMoveAUnitFromFirstToLast() {
        county.unit("HEALTH", "40", "90", "90", "90");
        county.unit("EDU", "85", "85", "85", "85");
        county.unit("CIVIL", "80", "80", "80", "80");
        assertThat(county.rankOf("HEALTH").rank()).as("by the year alone").isEqualTo(3);

        county.pool("HEALTH-0", "88");

        assertThat(county.rankOf("HEALTH"))
                .as("by three years together")
                .returns(1, RankedUnit::rank)
                .returns(new BigDecimal("89.5"), RankedUnit::score);
    }

    @Test
    void whatIsMetIsToldByTheYearAlone() {
        county.unit("HEALTH", "100", "50", "50");
        county.pool("HEALTH-0", "80");

        assertThat(county.rankOf("HEALTH"))
                .returns(new BigDecimal("60"), RankedUnit::score)
                .extracting(unit -> unit.counts().met())
                .isEqualTo(1);
    }

    @Test
    void aSharedTargetCountsForTheLeadByDefault() {
        county.unit("HEALTH", "40", "40", "40");
        county.unit("EDU", "40", "40", "40");
        county.shared("w-1", "100", "HEALTH", "EDU");

        assertThat(county.rankOf("HEALTH").score()).isEqualByComparingTo("55");
        assertThat(county.rankOf("EDU"))
                .returns(new BigDecimal("40"), RankedUnit::score)
                .extracting(unit -> unit.counts().indicators())
                .isEqualTo(3);
    }

    @Test
    void aDeclaredSplitGivesTheOthersEqualParts() {
        county.unit("HEALTH", "40", "40", "40");
        county.unit("EDU", "40", "40", "40");
        county.unit("CIVIL", "40", "40", "40");
        county.shared("w-1", "100", "HEALTH", "EDU", "CIVIL");
        county.leadShare("0.6");

        assertThat(county.rankOf("HEALTH").score()).as("0.6 of 3.6").isEqualByComparingTo("50");
        assertThat(county.rankOf("EDU").score()).as("0.2 of 3.2").isEqualByComparingTo("43.75");
        assertThat(county.rankOf("CIVIL").score()).isEqualByComparingTo("43.75");
        assertThat(county.rankOf("EDU").counts().indicators()).isEqualTo(4);
    }

    @Test
    void disciplineEntersTheScoreOnlyWithAWeight() {
        county.unit("HEALTH", "90", "90", "90");
        county.unit("EDU", "80", "80", "80");
        county.unit("CIVIL", "70", "70", "70");
        List<Reporting> reportings = List.of(
                new Reporting("HEALTH", 4, 2, 1, 1, 0, 1, LocalDate.of(2025, 5, 1)),
                new Reporting("EDU", 4, 4, 1, 1, 1, 0, LocalDate.of(2025, 4, 1)));
        county.disciplineWeight("40");

        assertThat(county.rank(List.of(), reportings))
                .extracting(unit -> unit.unit() + " " + unit.score() + " " + unit.rank())
                .as("12.5 and 100 for discipline; where nothing is known of it the targets stand alone")
                .containsExactly("EDU 88 1", "CIVIL 70 2", "HEALTH 59 3");
        county.disciplineWeight("100");
        assertThat(county.rank(List.of(), reportings))
                .extracting(unit -> unit.unit() + " " + unit.score())
                .containsExactly("EDU 100", "CIVIL 70", "HEALTH 12.5");
    }

    @Test
    void disciplineIsTheMeanOfWhatIsKnownAndRankedAmongAllUnits() {
        List<Reporting> reportings = List.of(
                new Reporting("HEALTH", 4, 2, 2, 2, 1, 1, LocalDate.of(2025, 5, 1)),
                new Reporting("EDU", 4, 4, 1, 1, 1, 0, LocalDate.of(2025, 4, 1)),
                new Reporting("CIVIL", 4, 0, 1, 0, 0, 0, null),
                new Reporting("HRSS", 8, 8, 1, 1, 1, 0, null),
                new Reporting("COURT", 0, 0, 0, 0, 0, 0, LocalDate.of(2025, 4, 1)),
                new Reporting("MED", 8, 3, 2, 2, 1, 1, LocalDate.of(2025, 5, 1)));

        assertThat(county.rank(List.of(), reportings))
                .extracting(unit -> unit.unit() + " " + unit.discipline().unrevised() + " "
                        + unit.discipline().score() + " " + unit.discipline().rank())
                .containsExactly(
                        "CIVIL null 0 6",
                        "COURT null 100 1",
                        "EDU 1 100 1",
                        "HEALTH 0.5 37.5 4",
                        "HRSS 1 100 1",
                        "MED 0.5 34.375 5");
    }

    @Test
    void rankedUnitsHaveAnIntervalAndListedOnesHaveNone() {
        county.unit("HEALTH", "90", "90", "90");
        county.unit("EDU", "20", "20", "20");
        county.unit("CIVIL", "20", "20");
        county.unit("STAT", "20", "20", "20");

        assertThat(county.rank())
                .allSatisfy(unit -> assertThat(unit.interval() == null).isEqualTo(unit.rank() == null));
        assertThat(county.rankOf("EDU").interval()).isEqualTo(new RankInterval(2, new BigDecimal("2"), 2, 2));
    }

    @Test
    void unitsWhoseOrderHangsOnTheMethodShareATier() {
        county.unit("HEALTH", "99", "99", "30", "30");
        county.unit("EDU", "31", "31", "95", "97");
        county.unit("CIVIL", "1", "1", "1", "1");

        assertThat(county.rank())
                .extracting(unit -> unit.unit() + " " + unit.interval().low() + "-"
                        + unit.interval().high() + " " + unit.interval().tier())
                .containsExactly("HEALTH 1-2 1", "EDU 1-2 1", "CIVIL 3-3 2");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 50, 600, 7000})
    void theOtherGroupDoesNotMatter(long seed) {
        Random random = new Random(seed);
        County small = County.random(new Random(seed), 6);
        County both = County.random(new Random(seed), 6);
        both.unit("LARGE", random.ints(12, 0, 100).mapToObj(Integer::toString).toArray(String[]::new));

        assertThat(both.rank()).filteredOn(unit -> unit.group() == Group.SMALL).isEqualTo(small.rank());
    }

    @Test
    void lastYearsRankIsCountedOnTheSameTargets() {
        county.unit("HEALTH", "90", "90", "90");
        county.unit("EDU", "80", "80", "80");
        List<Assessment> previous = new County()
                .unit("HEALTH", "10", "10", "10")
                .unit("EDU", "20", "20", "20")
                .unit("CIVIL", "99", "99", "99")
                .assessments();

        assertThat(county.rank(previous, List.of()))
                .extracting(unit -> unit.unit() + " " + unit.rank() + " " + unit.previousRank())
                .containsExactly("HEALTH 1 2", "EDU 2 1");
        assertThat(county.rank(previous, List.of()))
                .extracting(RankedUnit::move)
                .containsExactly(1, -1);
    }

    @Test
    void lastYearsRankIsOneAmongTheOwnGroup() {
        county.unit("HEALTH", "90", "90", "90", "90", "90", "90", "90", "90", "90", "90");
        county.unit("EDU", "80", "80", "80");
        county.unit("CIVIL", "70", "70", "70");

        assertThat(county.rank(county.assessments(), List.of()))
                .extracting(unit -> unit.unit() + " " + unit.previousRank() + " " + unit.move())
                .containsExactly("HEALTH 1 0", "EDU 1 0", "CIVIL 2 0");
    }

    @Test
    void aUnitThatHadNoRankLastYearMovesNobody() {
        county.unit("HEALTH", "90", "90", "90");
        county.unit("EDU", "80", "80", "80");
        county.unit("CIVIL", "70", "70", "70");
        List<Assessment> previous = new County()
                .unit("HEALTH", "-", "-", "-")
                .unit("EDU", "20", "20", "20")
                .unit("CIVIL", "10", "10", "10")
                .assessments();

        assertThat(county.rank(previous, List.of()))
                .extracting(unit -> unit.unit() + " " + unit.rank() + " " + unit.previousRank() + " " + unit.move())
                .containsExactly("HEALTH 1 null null", "EDU 2 1 0", "CIVIL 3 2 0");
    }

    @Test
    void withoutLastYearThereIsNoPreviousRank() {
        county.unit("HEALTH", "90", "90", "90");

        assertThat(county.rank()).extracting(RankedUnit::previousRank).containsOnlyNulls();
    }

    @Test
    void reportingStandsBesideAndNeverMovesARank() {
        county.unit("HEALTH", "90", "90", "90");
        List<Reporting> reportings = List.of(
                new Reporting("HEALTH", 4, 1, 2, 2, 1, 0, LocalDate.of(2025, 5, 1)),
                new Reporting("MED", 4, 4, 1, 1, 1, 0, LocalDate.of(2025, 4, 30)),
                new Reporting("COURT", 4, 0, 1, 0, 0, 0, null));

        assertThat(county.rank(List.of(), reportings))
                .satisfiesExactly(
                        health -> assertThat(health)
                                .returns(1, RankedUnit::rank)
                                .returns(new BigDecimal("0.25"), one -> one.discipline()
                                        .completeness())
                                .returns(
                                        BigDecimal.ZERO, one -> one.discipline().timeliness())
                                .returns(new BigDecimal("0.5"), one -> one.discipline()
                                        .firstPass()),
                        court -> assertThat(court)
                                .returns("COURT", RankedUnit::unit)
                                .returns(Group.FEW_TARGETS, RankedUnit::group)
                                .returns(null, one -> one.discipline().timeliness())
                                .returns(null, one -> one.discipline().firstPass()),
                        med -> assertThat(med)
                                .returns("MED", RankedUnit::unit)
                                .returns(null, RankedUnit::coverage)
                                .returns(BigDecimal.ONE, one -> one.discipline().timeliness()));
    }

    @Test
    void aUnitThatOwesNothingIsListedOnceItHasSentSomething() {
        List<Reporting> reportings = List.of(
                new Reporting("CULT", 0, 0, 0, 0, 0, 0, LocalDate.of(2025, 4, 1)),
                new Reporting("COURT", 0, 0, 0, 1, 1, 0, null),
                new Reporting("MED", 0, 0, 0, 0, 0, 0, null));

        assertThat(county.rank(List.of(), reportings))
                .satisfiesExactly(
                        court -> assertThat(court)
                                .returns("COURT", RankedUnit::unit)
                                .returns(BigDecimal.ONE, one -> one.discipline().firstPass()),
                        cult -> assertThat(cult)
                                .returns("CULT", RankedUnit::unit)
                                .returns(Group.FEW_TARGETS, RankedUnit::group)
                                .returns(null, one -> one.discipline().completeness())
                                .returns(BigDecimal.ONE, one -> one.discipline().timeliness()));
    }

    @Test
    void theScoreIsRoundedOnceAndOnlyAtTheEnd() {
        Place place = TruthFacts.CATALOGUE.place("jiangbei").orElseThrow();
        List<Assessment> assessments =
                new TargetAssessment(TruthFacts.CATALOGUE).assess(place, 2025, TruthFacts.history(place));

        assertThat(new UnitRanking(TruthFacts.CATALOGUE).rank(place, 2025, assessments, List.of(), List.of()))
                .filteredOn(unit -> unit.unit().equals("URBAN"))
                .singleElement()
                .returns(new BigDecimal("64.7048737175"), RankedUnit::score);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4000, 50_000})
    void theOrderOfTheInputChangesNothing(long seed) {
        Random random = new Random(seed);
        County shuffled = County.random(random, 8);
        List<RankedUnit> expected = shuffled.rank();
        List<Assessment> assessments = new ArrayList<>(shuffled.assessments());
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(assessments, random);
            assertThat(shuffled.rankOf(assessments)).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 30, 400, 5000, 60_000})
    void aBetterValueNeverLowersARank(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            County before = County.random(random, 6);
            int unit = random.nextInt(6);
            int target = random.nextInt(4);
            County after = before.better(unit, target, random.nextInt(40) + 1);

            assertThat(after.rankOf(County.code(unit)).rank())
                    .isLessThanOrEqualTo(before.rankOf(County.code(unit)).rank());
            assertThat(after.rankOf(County.code(unit)).score())
                    .isGreaterThanOrEqualTo(before.rankOf(County.code(unit)).score());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 40, 500, 6000, 70_000})
    void anotherUnitNeverReordersTheOthers(long seed) {
        County few = County.random(new Random(seed), 6);
        County more = County.random(new Random(seed), 6);
        more.unit("ZZZ", "55", "65", "75", "85");

        List<String> before = few.rank().stream().map(RankedUnit::unit).toList();
        List<String> after = more.rank().stream()
                .map(RankedUnit::unit)
                .filter(unit -> !unit.equals("ZZZ"))
                .toList();

        assertThat(after).isEqualTo(before);
        assertThat(few.rank())
                .allSatisfy(unit -> assertThat(more.rankOf(unit.unit()).score()).isEqualTo(unit.score()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 60, 700, 8000})
    void theRankLiesInItsIntervalAndTheSameSeedGivesTheSame(long seed) {
        County drawn = County.random(new Random(seed), 9);

        assertThat(drawn.rank())
                .isEqualTo(County.random(new Random(seed), 9).rank())
                .allSatisfy(unit -> assertThat(unit.rank())
                        .isBetween(unit.interval().low(), unit.interval().high()));
    }

    @Test
    void everyShippedPlaceAndYearIsRankedWithoutGapsButTies() {
        UnitRanking ranking = new UnitRanking(TruthFacts.CATALOGUE);
        TargetAssessment assessment = new TargetAssessment(TruthFacts.CATALOGUE);
        for (Place place : TruthFacts.CATALOGUE.places()) {
            IndicatorHistory history = TruthFacts.history(place);
            List<Assessment> previous = List.of();
            for (int year : history.years()) {
                List<Assessment> assessments = assessment.assess(place, year, history);
                List<RankedUnit> ranked = ranking.rank(place, year, assessments, previous, List.of());

                assertThat(ranked).isNotEmpty().allSatisfy(unit -> {
                    long ahead = ranked.stream()
                            .filter(other -> other.group() == unit.group() && other.score() != null)
                            .filter(other ->
                                    unit.score() != null && other.score().compareTo(unit.score()) > 0)
                            .count();
                    if (unit.rank() != null) {
                        assertThat((long) unit.rank()).isEqualTo(ahead + 1);
                    }
                    assertThat(unit.counts().met())
                            .isLessThanOrEqualTo(unit.counts().assessed());
                    assertThat(unit.counts().assessed())
                            .isLessThanOrEqualTo(unit.counts().indicators());
                });
                previous = assessments;
            }
        }
    }
}
