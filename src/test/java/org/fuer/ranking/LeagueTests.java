package org.fuer.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Direction;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Sex;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeagueTests {

    /** Higher is better; of a form that is filled in every year. */
    private static final String UP = "PREMARITAL_EXAM";

    private static final String DOWN = "MMR";
    private static final String NEAR = "SEX_RATIO_BIRTH";
    private static final String SURVEYED = "SCHOOL_YEARS";

    @Test
    void equalIndicesShareARankAndTheNextIsSkipped() {
        Province province = new Province()
                .place("a", "70", "-")
                .place("b", "80", "-")
                .place("c", "80", "-")
                .place("d", "90", "-");

        assertThat(totals(province.rank())).containsExactly(tuple("d", 1), tuple("b", 2), tuple("c", 2), tuple("a", 4));
    }

    @Test
    void aPlaceWithoutAnIndexIsListedAndNotRanked() {
        Province province = new Province()
                .place("a", "70", "-")
                .place("b", "-", "-")
                .place("c", "80", "-")
                .place("d");

        assertThat(totals(province.rank()))
                .containsExactly(tuple("c", 1), tuple("a", 2), tuple("b", null), tuple("d", null));
    }

    @Test
    void aPlaceAloneHasNobodyToBeRankedWith() {
        Province province = new Province().place("a", "70", "60").place("b", "-", "-");

        assertThat(totals(province.rank())).containsExactly(tuple("a", null), tuple("b", null));
    }

    @Test
    void aNewcomerAtTheTopMovesNobody() {
        Province province = new Province()
                .place("a", "70", "75")
                .place("b", "80", "74")
                .place("c", "60", "50")
                .place("new", "99", "-");

        assertThat(province.rank().by(null, ""))
                .extracting(LeagueRow::place, LeagueRow::placement)
                .containsExactly(
                        tuple("new", new Placement(1, null, null, false)),
                        tuple("b", new Placement(2, 2, 1, false)),
                        tuple("a", new Placement(3, 1, -1, false)),
                        tuple("c", new Placement(4, 3, 0, false)));
    }

    @Test
    void whereOnlyOnePlaceHasBothYearsThereIsNoMove() {
        Province province = new Province().place("a", "70", "75").place("b", "80", "-");

        assertThat(province.rank().by(null, ""))
                .extracting(row -> row.placement().previousRank())
                .containsOnlyNulls();
    }

    @Test
    void higherIsBetterOrLowerAsTheIndicatorSays() {
        Province province = new Province()
                .place("a")
                .place("b")
                .value("a", UP, "0.95")
                .value("b", UP, "0.94")
                .value("a", DOWN, "0.0002")
                .value("b", DOWN, "0.0001");

        assertThat(ranks(province, UP)).containsExactly(1, 2);
        assertThat(ranks(province, DOWN)).containsExactly(2, 1);
    }

    @Test
    void aBalanceIsRankedByTheDistanceToItsRangeAndBothEndsBelongToIt() {
        Province province = new Province()
                .place("a")
                .place("b")
                .place("c")
                .place("d")
                .value("a", NEAR, "1.03")
                .value("b", NEAR, "1.07")
                .value("c", NEAR, "1.02")
                .value("d", NEAR, "1.09");

        assertThat(ranks(province, NEAR)).containsExactly(1, 1, 3, 4);
    }

    @Test
    void aBalanceWithoutARangeIsListedAndNotRanked() {
        Province province = new Province()
                .place("a")
                .place("b")
                .value("a", "EMP_FEM", "0.45")
                .value("b", "EMP_FEM", "0.40");

        assertThat(ranks(province, "EMP_FEM")).containsExactly(null, null);
        assertThat(indicator(province.rank(), Province.key("EMP_FEM")).withData())
                .isEqualTo(2);
    }

    @Test
    void missingIsMissingAndNotLast() {
        Province province = new Province()
                .place("a")
                .place("b")
                .place("c")
                .value("a", DOWN, "0")
                .value("c", DOWN, "0.0001")
                .value("b", Province.YEAR, Province.key(DOWN), "-", "-", ObsStatus.O, false);

        LeagueIndicator ranked = indicator(province.rank(), Province.key(DOWN));

        assertThat(ranked.withData()).isEqualTo(2);
        assertThat(ranked.values())
                .extracting(LeagueValue::place, value -> value.placement().rank(), LeagueValue::status)
                .containsExactly(tuple("a", 1, ObsStatus.A), tuple("b", null, ObsStatus.O), tuple("c", 2, ObsStatus.A));
    }

    @Test
    void whatOnlyOnePlaceHasIsLeftOut() {
        Province province = new Province().place("a").place("b").value("a", UP, "0.9");

        assertThat(province.rank().indicators()).isEmpty();
    }

    @Test
    void whatHasNoBetterEndIsLeftOut() {
        String neither = Province.CATALOGUE.indicators().stream()
                .filter(indicator -> indicator.direction() == Direction.NONE)
                .findFirst()
                .orElseThrow()
                .code();
        Province province =
                new Province().place("a").place("b").value("a", neither, "1").value("b", neither, "2");

        assertThat(province.rank().indicators()).isEmpty();
    }

    @Test
    void aPartOfWhomATargetIsAboutIsRankedToo() {
        IndicatorKey women = new IndicatorKey("LIFE_EXP", Breakdown.TOTAL.withSex(Sex.FEMALE));
        IndicatorKey men = new IndicatorKey("LIFE_EXP", Breakdown.TOTAL.withSex(Sex.MALE));
        Province province = new Province().place("a").place("b");
        for (String place : List.of("a", "b")) {
            for (IndicatorKey key : List.of(women, men)) {
                province.value(place, Province.YEAR, key, place.equals("a") ? "80" : "81", "1", ObsStatus.A, false);
            }
        }

        assertThat(province.rank().indicators())
                .extracting(LeagueIndicator::key)
                .containsExactly(women);
    }

    @Test
    void oneDeathDoesNotMoveAPlaceFromFirstToLast() {
        Province province = new Province().place("few").place("steady").place("worse");
        for (int year = Province.YEAR - 2; year < Province.YEAR; year++) {
            province.events("few", year, DOWN, "0", "10000");
        }
        province.events("few", Province.YEAR, DOWN, "1", "10000");
        province.value("steady", DOWN, "0.00004").value("worse", DOWN, "0.00009");

        LeagueIndicator ranked = indicator(province.rank(), Province.key(DOWN));

        assertThat(ranked.values().get(0))
                .returns(true, LeagueValue::pooled)
                .returns(new BigDecimal("3.3333333333"), LeagueValue::value)
                .returns(1, value -> value.placement().rank());
    }

    @Test
    void yearsBeforeABreakAreNotPooledAndNotComparedWith() {
        Province province = new Province().place("a").place("b").broken(DOWN, Province.YEAR);
        for (String place : List.of("a", "b")) {
            province.events(place, Province.YEAR - 1, DOWN, "0", "10000");
            province.events(place, Province.YEAR, DOWN, "1", "10000");
        }

        assertThat(indicator(province.rank(), Province.key(DOWN)).values()).allSatisfy(value -> assertThat(value)
                .returns(false, LeagueValue::pooled)
                .returns(new BigDecimal("10"), LeagueValue::value)
                .returns(new Placement(1, null, null, true), LeagueValue::placement));
    }

    @Test
    void aSurveyStaysInForceWithItsYearAndAnythingElseIsMissing() {
        Province province = new Province().place("a").place("b").place("c");
        province.value("a", 2020, SURVEYED, "9.5").value("b", SURVEYED, "9.4");
        province.value("a", 2020, UP, "0.9").value("b", UP, "0.8").value("c", UP, "0.7");

        assertThat(indicator(province.rank(), Province.key(SURVEYED)).values())
                .extracting(LeagueValue::valueYear, value -> value.placement().rank())
                .containsExactly(tuple(2020, 1), tuple(Province.YEAR, 2), tuple(null, null));
        assertThat(ranks(province, UP)).containsExactly(null, 1, 2);
    }

    @Test
    void aValueOfLowReliabilityIsRankedAndMarked() {
        Province province = new Province()
                .place("a")
                .place("b")
                .value("a", Province.YEAR, Province.key(UP), "0.9", "1", ObsStatus.U, false)
                .value("b", UP, "0.8");

        assertThat(indicator(province.rank(), Province.key(UP)).values())
                .extracting(LeagueValue::status, value -> value.placement().rank())
                .containsExactly(tuple(ObsStatus.U, 1), tuple(ObsStatus.A, 2));
    }

    @Test
    void theRankLiesInItsIntervalAndTheIndexIsTheMeanOfItsShares() {
        int year = 2025;
        List<Place> places = List.copyOf(Province.CATALOGUE.places());
        League league = new League(Province.CATALOGUE, places);
        LeagueTable table = league.rank(
                year, places.stream().map(place -> shipped(league, place, year)).toList());

        List<LeagueRow> ranked = table.rows().stream()
                .filter(row ->
                        row.index().domainZh().isEmpty() && row.placement().rank() != null)
                .toList();
        assertThat(ranked).hasSizeGreaterThan(places.size());
        assertThat(ranked).allSatisfy(row -> {
            RankInterval interval = Objects.requireNonNull(row.interval());
            assertThat(row.placement().rank()).isBetween(interval.low(), interval.high());
            assertThat(row.alternatives()).containsKey(Alternative.TOPSIS);
        });
    }

    private static LeaguePlace shipped(League league, Place place, int year) {
        IndicatorHistory history = TruthFacts.history(place).upTo(year);
        List<Assessment> assessments = new TargetAssessment(Province.CATALOGUE).assess(place, year, history);
        List<CompositeIndex> indices = new Composite(Province.CATALOGUE).of(place, year, assessments, List.of());
        assertSharesMakeTheIndex(place, year, assessments, indices);
        return league.bring(place, year, indices, assessments, history);
    }

    private static void assertSharesMakeTheIndex(
            Place place, int year, List<Assessment> assessments, List<CompositeIndex> indices) {
        IndexShares shares = IndexShares.of(Province.CATALOGUE, place, year, assessments);
        for (CompositeIndex index : indices) {
            if (index.domainZh().isEmpty() && index.index() != null) {
                double sum = 0;
                double weights = 0;
                for (Variations.Component component : shares.of(index.plan())) {
                    sum += component.weight() * component.fromStart();
                    weights += component.weight();
                }
                assertThat(sum / weights).isCloseTo(index.index().doubleValue(), Offset.offset(1e-8));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300, 4000, 50_000})
    void inWhatOrderThePlacesComeChangesNothing(long seed) {
        Random random = new Random(seed);
        Province province = Province.random(random, 9, UP, DOWN, NEAR, SURVEYED);

        assertThat(province.shuffled(random)).isEqualTo(province.rank());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 30, 400, 5000, 60_000})
    void anotherPlaceNeverReordersTheOthers(long seed) {
        Province few = Province.random(new Random(seed), 9, UP, DOWN, NEAR);
        Province more = Province.random(new Random(seed), 9, UP, DOWN, NEAR);
        more.place("P", "95", "95").value("P", UP, "95").value("P", DOWN, "95").value("P", NEAR, "95");

        assertThat(ordered(more.rank())).containsExactlyElementsOf(ordered(few.rank()));
    }

    /** Who stands before whom, in total and on every indicator. */
    private static List<String> ordered(LeagueTable table) {
        Stream<String> totals = pairs(
                "total",
                table.by(null, "").stream()
                        .map(row -> new Ranked(row.place(), row.placement()))
                        .toList());
        Stream<String> indicators = table.indicators().stream()
                .flatMap(indicator -> pairs(
                        indicator.key().indicator(),
                        indicator.values().stream()
                                .map(value -> new Ranked(value.place(), value.placement()))
                                .toList()));
        return Stream.concat(totals, indicators).toList();
    }

    private record Ranked(String place, Placement placement) {}

    private static Stream<String> pairs(String what, List<Ranked> all) {
        List<Ranked> ranked = all.stream()
                .filter(one -> !one.place().equals("P") && one.placement().rank() != null)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
        return ranked.stream().flatMap(one -> ranked.stream()
                .map(other -> what + " " + one.place() + " "
                        + Integer.signum(Integer.compare(
                                Objects.requireNonNull(one.placement().rank()),
                                Objects.requireNonNull(other.placement().rank())))
                        + " " + other.place()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 40, 500, 6000, 70_000})
    void aBetterValueNeverLowersARank(long seed) {
        Random random = new Random(seed);
        int[] values = random.ints(6, 0, 8).toArray();
        int better = random.nextInt(values.length);
        int[] improved = values.clone();
        improved[better] += 1 + random.nextInt(4);

        assertThat(ranks(province(UP, improved), UP).get(better))
                .isLessThanOrEqualTo(ranks(province(UP, values), UP).get(better));
        assertThat(ranks(province(DOWN, improved), DOWN).get(better))
                .isGreaterThanOrEqualTo(ranks(province(DOWN, values), DOWN).get(better));
    }

    /** Nobody was asked: that is no reason to take the survey before. A report that did not come is. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"M, ", "O, 2020"})
    void aSurveyThatAskedNobodyIsNotReplacedByTheOneBefore(ObsStatus status, Integer valueYear) {
        Province province = new Province().place("a").place("b").place("c");
        province.value("a", 2020, SURVEYED, "9.5")
                .value("a", Province.YEAR, Province.key(SURVEYED), "-", "-", status, false)
                .value("b", SURVEYED, "9.4")
                .value("c", SURVEYED, "9.3");

        assertThat(indicator(province.rank(), Province.key(SURVEYED))
                        .values()
                        .get(0)
                        .valueYear())
                .isEqualTo(valueYear);
    }

    /** 1 of 3 and 2 of 6 are the same, though neither has an end in decimals. */
    @Test
    void equalFractionsShareARankAndTheNextIsSkipped() {
        Province province = new Province().place("a").place("b").place("c").place("d");
        province.value("a", Province.YEAR, Province.key(UP), "1", "3", ObsStatus.A, false)
                .value("b", Province.YEAR, Province.key(UP), "2", "6", ObsStatus.A, false)
                .value("c", UP, "0.3333333333")
                .value("d", UP, "0.9");

        assertThat(ranks(province, UP)).containsExactly(2, 2, 4, 1);
    }

    @Test
    void onlyAValueOfAnEarlierYearIsCarriedForward() {
        Province province = new Province().place("a").place("b").place("c");
        province.value("a", 2020, SURVEYED, "9.5").value("b", SURVEYED, "9.4");

        assertThat(indicator(province.rank(), Province.key(SURVEYED)).values())
                .extracting(value -> value.isCarriedForward(Province.YEAR))
                .containsExactly(true, false, false);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 60, 700, 8000, 90_000})
    void aValueNearerToItsRangeNeverLowersARank(long seed) {
        Random random = new Random(seed);
        int[] values = random.ints(6, 85, 126).toArray();
        int nearer = random.nextInt(values.length);
        int[] improved = values.clone();
        improved[nearer] += Integer.signum(105 - values[nearer]) * (1 + random.nextInt(2));

        assertThat(ranks(ratios(improved), NEAR).get(nearer))
                .isLessThanOrEqualTo(ranks(ratios(values), NEAR).get(nearer));
    }

    /** Boys for each 100 girls. */
    private static Province ratios(int[] boys) {
        Province province = new Province();
        for (int i = 0; i < boys.length; i++) {
            province.place("P" + i)
                    .value(
                            "P" + i,
                            Province.YEAR,
                            Province.key(NEAR),
                            String.valueOf(boys[i]),
                            "100",
                            ObsStatus.A,
                            false);
        }
        return province;
    }

    private static Province province(String indicator, int[] values) {
        Province province = new Province();
        for (int i = 0; i < values.length; i++) {
            province.place("P" + i).value("P" + i, indicator, String.valueOf(values[i]));
        }
        return province;
    }

    private static List<Tuple> totals(LeagueTable table) {
        return table.by(null, "").stream()
                .map(row -> tuple(row.place(), row.placement().rank()))
                .toList();
    }

    private static List<Integer> ranks(Province province, String indicator) {
        return indicator(province.rank(), Province.key(indicator)).values().stream()
                .map(value -> value.placement().rank())
                .collect(Collectors.toList());
    }

    private static LeagueIndicator indicator(LeagueTable table, IndicatorKey key) {
        return table.indicators().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
