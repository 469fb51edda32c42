package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuer.CsvRows;
import org.fuer.assessment.ProgressMeasure.Obstacle;
import org.fuer.assessment.ProgressMeasure.Progress;
import org.fuer.catalogue.Direction;
import org.fuer.fact.Quotient;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published progress measure: every published row, and the edges. Sources in external/README.md. */
class ProgressMeasureTests {

    private static final BigDecimal PUBLISHED = new BigDecimal("1e-9");

    static Stream<Map<String, String>> publishedRows() {
        return CsvRows.of(Path.of("src/test/resources/external/statcan_progress_components.csv")).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publishedRows")
    void valueScoreAndClassAreThoseThatWerePublished(Map<String, String> row) {
        ProgressMeasure measure = ProgressMeasure.of(
                point(row.get("base_year"), row.get("base_value")),
                point(row.get("current_year"), row.get("current_value")),
                row.get("direction").equals("1") ? Direction.UP : Direction.DOWN,
                row.get("target").isEmpty() ? null : point(row.get("target_year"), row.get("target")),
                row.get("natural_limit").isEmpty() ? null : number(row.get("natural_limit")));

        assertThat(measure.value()).isCloseTo(new BigDecimal(row.get("expected_progress_value")), within(PUBLISHED));
        if (!row.get("expected_score").isEmpty()) {
            assertThat(measure.score()).isCloseTo(new BigDecimal(row.get("expected_score")), within(PUBLISHED));
        }
        if (!row.get("expected_status").isEmpty()) {
            assertThat(measure.progress().code()).isEqualTo(row.get("expected_status"));
        }
        assertThat(measure.obstacle()).isEqualTo(Obstacle.NONE);
    }

    @ParameterizedTest(name = "from {0} ({1}) to {2} ({3}), target {5} ({6}): {7}")
    @CsvSource({
        "0,   2020, 5,   2024, UP,   10,  2030, ZERO",
        "5,   2020, 3,   2024, DOWN, 0,   2030, ZERO",
        "5,   2020, -5,  2024, UP,   10,  2030, SIGN_CHANGE",
        "-5,  2020, -4,  2024, UP,   10,  2030, SIGN_CHANGE",
        "90,  2020, 89,  2024, UP,   90,  2030, TARGET_IS_BASE",
        "90,  2024, 90,  2024, UP,   95,  2030, ONE_POINT",
        "90,  2025, 91,  2024, UP,   95,  2030, ONE_POINT",
        "90,  2020, 91,  2024, UP,   95,  2020, DUE_TOO_EARLY",
        "90,  2020, 91,  2024, NEAR, 95,  2030, NO_DIRECTION",
        "90,  2020, 91,  2024, NONE, 95,  2030, NO_DIRECTION"
    })
    void whereThereIsNoGrowthToCompareNothingIsSaidAndWhy(
            String base,
            int baseYear,
            String current,
            int year,
            Direction direction,
            String target,
            int due,
            Obstacle obstacle) {
        ProgressMeasure measure = ProgressMeasure.of(
                new Point(baseYear, number(base)),
                new Point(year, number(current)),
                direction,
                new Point(due, number(target)),
                null);

        assertThat(measure).isEqualTo(new ProgressMeasure(Progress.NOT_AVAILABLE, null, null, obstacle));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0,  2020, 12, 2024, UP,   10, ZERO", // from 0: met all the same
        "5,  2020, 0,  2024, DOWN, 0,  ZERO", // a target of 0 that is reached
        "90, 2020, 90, 2024, UP,   90, TARGET_IS_BASE",
        "95, 2024, 95, 2024, UP,   90, ONE_POINT"
    })
    void aTargetThatIsMetIsAchievedEvenWithoutAGrowthRate(
            String base,
            int baseYear,
            String current,
            int year,
            Direction direction,
            String target,
            Obstacle obstacle) {
        ProgressMeasure measure = ProgressMeasure.of(
                new Point(baseYear, number(base)),
                new Point(year, number(current)),
                direction,
                new Point(2030, number(target)),
                null);

        assertThat(measure.progress()).isEqualTo(Progress.TARGET_ACHIEVED);
        assertThat(measure.score()).isEqualByComparingTo("5");
        assertThat(measure.value()).isNull();
        assertThat(measure.obstacle()).isEqualTo(obstacle);
    }

    @Test
    void aFallToNothingIsAGrowthOfMinusHundredPerCent() {
        ProgressMeasure measure = withoutTarget("5", "0", Direction.DOWN, null);

        assertThat(measure.value()).isEqualByComparingTo("1");
        assertThat(measure.score()).isEqualByComparingTo("5");
    }

    /** With a year between them the growth is exactly that of the two numbers. */
    @ParameterizedTest(name = "from 1000 to {0}: {1}")
    @CsvSource({
        "1015,    SUBSTANTIAL_PROGRESS, 2.5",
        "1014.99, MODERATE_PROGRESS,    2.4975",
        "1005,    MODERATE_PROGRESS,    0",
        "1004.99, LIMITED_PROGRESS,     -0.005",
        "1000,    LIMITED_PROGRESS,     -2.5",
        "999.99,  DETERIORATION,        -2.50125",
        "1020,    SUBSTANTIAL_PROGRESS, 5",
        "1500,    SUBSTANTIAL_PROGRESS, 5",
        "900,     DETERIORATION,        -5"
    })
    void theThresholdsWithoutATargetBelongToTheBetterClass(String current, Progress progress, String score) {
        ProgressMeasure measure = withoutTarget("1000", current, Direction.UP, null);

        assertThat(measure.progress()).isEqualTo(progress);
        assertThat(measure.score()).isEqualByComparingTo(score);
    }

    @ParameterizedTest(name = "from 100 to {0} of 110 in a year: {1}")
    @CsvSource({
        "109.5,  SUBSTANTIAL_PROGRESS",
        "109.49, MODERATE_PROGRESS",
        "106,    MODERATE_PROGRESS",
        "105.99, LIMITED_PROGRESS",
        "100,    LIMITED_PROGRESS",
        "99.99,  DETERIORATION",
        "110,    TARGET_ACHIEVED"
    })
    void theThresholdsWithATargetBelongToTheBetterClass(String current, Progress progress) {
        ProgressMeasure measure = ProgressMeasure.of(
                new Point(2020, number("100")),
                new Point(2021, number(current)),
                Direction.UP,
                new Point(2021, number("110")),
                null);

        assertThat(measure.progress()).isEqualTo(progress);
    }

    @Test
    void atTheNaturalLimitStayingThereIsEnoughAndFallingIsNot() {
        assertThat(withoutTarget("100", "100", Direction.UP, "100"))
                .isEqualTo(new ProgressMeasure(
                        Progress.SUBSTANTIAL_PROGRESS, BigDecimal.ZERO, BigDecimal.valueOf(5), Obstacle.NONE));
        assertThat(withoutTarget("100", "99", Direction.UP, "100").progress()).isEqualTo(Progress.DETERIORATION);
    }

    @Test
    void theNearerTheLimitTheLessGrowthIsAskedFor() {
        assertThat(withoutTarget("95", "95.5", Direction.UP, "100").progress())
                .isEqualTo(Progress.SUBSTANTIAL_PROGRESS);
        assertThat(withoutTarget("95", "95.5", Direction.UP, null).progress()).isEqualTo(Progress.MODERATE_PROGRESS);
        assertThat(withoutTarget("105", "104.5", Direction.DOWN, "100"))
                .extracting(ProgressMeasure::progress)
                .isEqualTo(Progress.SUBSTANTIAL_PROGRESS);
        assertThat(withoutTarget("200", "199", Direction.DOWN, "100"))
                .isEqualTo(withoutTarget("200", "199", Direction.DOWN, null));
        assertThat(withoutTarget("250", "249", Direction.DOWN, "100"))
                .isEqualTo(withoutTarget("250", "249", Direction.DOWN, null));
    }

    @Test
    void aNegativeSeriesThatRisesMakesProgressUpwards() {
        assertThat(withoutTarget("-10", "-9", Direction.UP, null).value()).isEqualByComparingTo("0.1");
        assertThat(withoutTarget("-10", "-9", Direction.DOWN, null).value()).isEqualByComparingTo("-0.1");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"0.97,1", "1.03,1", "1,1", "0.5,2", "2,2", "0.96,1.0416666667", "1.04,1.04"})
    void aRatioIsTurnedIntoItsDistanceFromParity(String ratio, String distance) {
        assertThat(ProgressMeasure.distanceFromParity(number(ratio))
                        .orElseThrow()
                        .published())
                .isEqualByComparingTo(distance);
    }

    @Test
    void aRatioThatIsNotAboveZeroHasNoDistanceFromParity() {
        assertThat(ProgressMeasure.distanceFromParity(Quotient.ZERO)).isEmpty();
        assertThat(ProgressMeasure.distanceFromParity(number("-1"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"50,50", "40,60", "60,60", "0,100"})
    void aShareIsTurnedIntoItsDistanceFromOneHalf(String share, String distance) {
        assertThat(ProgressMeasure.distanceFromHalf(number(share))).isEqualTo(number(distance));
    }

    @Test
    void severalSeriesTogetherHaveTheMeanOfTheirScores() {
        ProgressMeasure good = withoutTarget("1000", "1020", Direction.UP, null);
        ProgressMeasure still = withoutTarget("1000", "1000", Direction.UP, null);
        ProgressMeasure unknown = withoutTarget("0", "1000", Direction.UP, null);
        ProgressMeasure met = ProgressMeasure.of(
                new Point(2020, number("5")),
                new Point(2021, number("8")),
                Direction.UP,
                new Point(2030, number("7")),
                null);

        ProgressMeasure mixed = ProgressMeasure.together(List.of(good, still, unknown));
        assertThat(mixed.score()).isEqualByComparingTo("1.25");
        assertThat(mixed.progress()).isEqualTo(Progress.MODERATE_PROGRESS);
        assertThat(ProgressMeasure.together(List.of(good, met)).progress()).isEqualTo(Progress.SUBSTANTIAL_PROGRESS);
        assertThat(ProgressMeasure.together(List.of(met, met, unknown)).progress())
                .isEqualTo(Progress.TARGET_ACHIEVED);
        assertThat(ProgressMeasure.together(List.of(still)).progress()).isEqualTo(Progress.LIMITED_PROGRESS);
        assertThat(ProgressMeasure.together(List.of(unknown)))
                .isEqualTo(new ProgressMeasure(Progress.NOT_AVAILABLE, null, null, Obstacle.NO_SCORES));
    }

    @Test
    void aTargetIsMeasuredFromItsBaseToItsGoalInItsDueYear() {
        // (15/18)^(1/3) − 1 = −0.058964, (9/18)^(1/10) − 1 = −0.066967; 0.880497 · 7.1429 − 4.2857 = 2.00360
        Judged falling = Judged.target("MMR", "<=", "9", "1/10万").values(2020, "18", "17", "16", "15");

        assertThat(measured(falling, 2023)).hasValueSatisfying(measure -> {
            assertThat(measure.progress()).isEqualTo(Progress.MODERATE_PROGRESS);
            assertThat(measure.value()).isCloseTo(new BigDecimal("0.8805"), within(new BigDecimal("0.0001")));
            assertThat(measure.score()).isCloseTo(new BigDecimal("2.0036"), within(new BigDecimal("0.001")));
        });
    }

    @ParameterizedTest(name = "{0} {1}, from {2} to {3}: {4}")
    @CsvSource({
        "~, 40, 35, 39, TARGET_ACHIEVED", // inside the band, short of its middle
        "~, 40, 30, 34, SUBSTANTIAL_PROGRESS",
        "~, 40, 30, 28, DETERIORATION",
        ">, 40, 30, 40, SUBSTANTIAL_PROGRESS", // 40 is not more than 40
        "<, 40, 30, 39, TARGET_ACHIEVED",
        "increase,, 99, 99.1, SUBSTANTIAL_PROGRESS", // a small step, near its limit
        "decrease,, 99, 98.9, LIMITED_PROGRESS"
    })
    void whetherItIsMetIsWhatItsAssessmentSays(
            String comparator, String value, String base, String current, Progress progress) {
        Judged judged = Judged.target("PREMARITAL_EXAM", comparator, value, "%").values(2020, base, current);

        assertThat(measured(judged, 2021).map(ProgressMeasure::progress)).contains(progress);
    }

    @Test
    void whatIsHeldHasNoDataOrWentPastARoundNumberHasNoMeasure() {
        Judged held = Judged.target("PREMARITAL_EXAM", "maintain").values(2020, "90", "91");
        Judged unknown = Judged.target("PREMARITAL_EXAM", ">=", "95", "%").values(2020, "90", "-");
        Judged past = Judged.target("PREMARITAL_EXAM", "~", "40", "%").values(2020, "30", "50");

        assertThat(measured(held, 2021)).isEmpty();
        assertThat(measured(unknown, 2021)).isEmpty();
        assertThat(measured(past, 2021)).isEmpty();
    }

    private static Optional<ProgressMeasure> measured(Judged judged, int year) {
        Assessment assessment = judged.in(year);
        return ProgressMeasure.of(
                assessment,
                TruthFacts.CATALOGUE.indicator(assessment.target().indicator()).orElseThrow(),
                TruthFacts.CATALOGUE.place("zengdu").orElseThrow(),
                year);
    }

    private static ProgressMeasure withoutTarget(String base, String current, Direction direction, String limit) {
        return ProgressMeasure.of(
                new Point(2020, number(base)),
                new Point(2021, number(current)),
                direction,
                null,
                limit == null ? null : number(limit));
    }

    private static Point point(String year, String value) {
        return new Point(Integer.parseInt(year), number(value));
    }

    private static Quotient number(String text) {
        return Quotient.of(new BigDecimal(text));
    }
}
