package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.assessment.Movement.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The more values a series has, the more is asked of how it is looked ahead. */
class LadderTests {

    private static final String[] RISING = {"80", "81", "81.6", "82.9", "83.4", "84.9", "85.5", "86.2", "87"};

    @ParameterizedTest(name = "{0} values: {1}")
    @CsvSource({
        "1, NONE",
        "2, NONE",
        "3, MEAN_CHANGE",
        "4, MEAN_CHANGE",
        "5, THEIL_SEN",
        "6, THEIL_SEN",
        "7, DAMPED_HOLT",
        "8, DAMPED_HOLT",
        "9, DAMPED_HOLT"
    })
    void theNumberOfValuesDecidesTheMethod(int count, Method method) {
        Movement movement = rising(count).in(2019 + count).movement();

        assertThat(movement.points()).isEqualTo(count);
        assertThat(movement.method()).isEqualTo(method);
        assertThat(movement.projected() == null).isEqualTo(method == Method.NONE);
        if (method != Method.NONE) {
            assertThat(movement.lower()).isLessThanOrEqualTo(movement.projected());
            assertThat(movement.upper()).isGreaterThanOrEqualTo(movement.projected());
        }
    }

    @Test
    void onePointIsNoTrend() {
        assertThat(rising(1).in(2020))
                .returns(Status.NO_TREND, Assessment::status)
                .returns(null, one -> one.movement().volatility());
    }

    @Test
    void twoPointsAreComparedWithTheYearBeforeOnly() {
        assertThat(rising(2).reasonIn(2021))
                .isEqualTo("2021年为81.00%，距2030年的目标（≥94%）还差13.00个百分点；比2020年的80.00%提高1.00个百分点，" + "仅比上年，不作预计；进度只有所需的71%");
    }

    @Test
    void twoPointsWithAGapBetweenThemAreTheOnlyOnes() {
        assertThat(maternal().values(2020, "80", "-", "81").reasonIn(2022)).contains("只有这两年的数据，不作预计");
    }

    @Test
    void twoPointsBesideAPrintedBaseGiveTheirOwnChangeToo() {
        assertThat(maternal()
                        .baselineOfPlan("78", "%", 2020)
                        .values(2022, "80", "81")
                        .reasonIn(2023))
                .contains("比2020年的78.00%提高3.00个百分点，只有两年数据，仅比2022年的80.00%提高1.00个百分点，不作预计");
    }

    @Test
    void fourPointsGoOnByTheirMeanChangeAndSayThatItIsPreliminary() {
        assertThat(rising(4).reasonIn(2023)).contains("按2020—2023年平均每年提高0.967个百分点（初步），2030年预计为89.67%，比目标低4.33个百分点");
    }

    /**
     * 80, 81, 81.6, 82.9, 83.4: the ten slopes are 0.5 0.6 0.8 0.8 0.85 0.9 0.95 0.9667 1 1.3, their median 0.875.
     * y − 0.875 x is 80 80.125 79.85 80.275 79.9, median 80: the line passes 80 in 2020 and 88.75 in 2030. The half-width
     * is t s √(1 + 1/5 + 8²/10), 2030 lying 8 years from the middle, 2022.
     */
    @Test
    void fivePointsGoOnAlongTheLineOfTheilAndSen() {
        Movement movement = rising(5).in(2024).movement();

        assertThat(movement.projected()).isEqualByComparingTo("88.75");
        double residuals = 0.125 * 0.125 + 0.15 * 0.15 + 0.275 * 0.275 + 0.1 * 0.1;
        double half = 3.182446305284263 * StrictMath.sqrt(residuals / 3) * StrictMath.sqrt(1.2 + 8 * 8 / 10.0);
        assertThat(movement.upper().subtract(movement.projected()).doubleValue())
                .isCloseTo(half, within(1e-9));
        assertThat(rising(5).reasonIn(2024))
                .contains("平均每年提高0.85个百分点（趋势线：2024年83.500%，每年提高0.875个百分点），2030年预计为88.75%，比目标低5.25个百分点");
    }

    /** Five points lie on a line of 1 a year, the sixth 0.6 above it; 2030 is 7.5 years from the middle. */
    @Test
    void theIntervalOfSixPointsHasFourDegreesOfFreedom() {
        Movement movement = maternal()
                .values(2020, "80", "81", "82", "83", "84", "85.6")
                .in(2025)
                .movement();

        double half = 2.776445105197799 * StrictMath.sqrt(0.6 * 0.6 / 4 * (1 + 1.0 / 6 + 7.5 * 7.5 / 17.5));
        assertThat(movement.projected()).isEqualByComparingTo("90");
        assertThat(movement.upper().doubleValue()).isCloseTo(90 + half, within(1e-9));
        assertThat(movement.lower().doubleValue()).isCloseTo(90 - half, within(1e-9));
    }

    @Test
    void sevenPointsGoOnWithADampedTrend() {
        Assessment judged = rising(7).in(2026);

        assertThat(judged.movement().projected())
                .as("less than the 4 × 0.93 of an undamped line above the last value")
                .isBetween(new BigDecimal("87.5"), new BigDecimal("89.3"));
        assertThat(rising(7).reasonIn(2026)).contains("趋势线：每年提高", "以后每年的变化为上年的0.9倍");
    }

    /** From 2026 to 2030 the next step is taken 1 + 0.9 + 0.81 + 0.729 = 3.439 times. */
    @Test
    void aDampedTrendCanBeCountedUp() {
        Matcher found = Pattern.compile(
                        "从\\d{4}年的([\\d.]+)%起，下一年提高([\\d.]+)个百分点，.*2030年预计为([\\d.]+)%，比目标低([\\d.]+)个百分点")
                .matcher(rising(7).reasonIn(2026));

        assertThat(found.find()).isTrue();
        BigDecimal arrived =
                new BigDecimal(found.group(1)).add(new BigDecimal(found.group(2)).multiply(new BigDecimal("3.439")));
        assertThat(arrived).isCloseTo(new BigDecimal(found.group(3)), within(new BigDecimal("0.0051")));
        assertThat(new BigDecimal("94").subtract(new BigDecimal(found.group(3))))
                .isEqualByComparingTo(found.group(4));
    }

    @Test
    void aMissingMiddleYearIsNoPointAndIsNotFilledIn() {
        Movement gap = maternal()
                .values(2020, "80", "81", "-", "83", "84", "85")
                .in(2025)
                .movement();

        assertThat(gap.points()).isEqualTo(5);
        assertThat(gap.method()).isEqualTo(Method.THEIL_SEN);
        assertThat(gap.projected()).as("a straight line by real years").isEqualByComparingTo("90");
        assertThat(gap.volatility()).isEqualByComparingTo("0");
    }

    @Test
    void valuesBeforeTheBaseYearCountAsPointsToo() {
        assertThat(maternal().values(2017, "77", "78", "79", "80", "81").in(2021))
                .returns(5, one -> one.movement().points())
                .returns(2020, Assessment::baseYear);
    }

    @Test
    void aTrendThatTurnsIsLookedAheadByItsMedianNotByItsEnds() {
        Judged turning = maternal().values(2020, "80", "84", "83", "82", "81.5");

        assertThat(turning.in(2024))
                .returns(Warning.RED, Assessment::warning)
                .satisfies(judged -> assertThat(judged.movement().projected()).isLessThan(new BigDecimal("83")));
        assertThat(turning.reasonIn(2024)).contains("平均每年提高0.38个百分点（趋势线：", "每年降低", "已连续两年朝相反方向变化");
    }

    @ParameterizedTest(name = "{0} equal values")
    @CsvSource({"3", "4", "5", "6", "7", "9"})
    void aConstantSeriesStaysWhereItIs(int count) {
        String[] values = new String[count];
        Arrays.fill(values, "85.3");
        Judged constant = maternal().values(2020, values);

        assertThat(constant.in(2019 + count).movement())
                .satisfies(movement -> assertThat(movement.projected()).isEqualByComparingTo("85.3"))
                .satisfies(movement -> assertThat(movement.lower()).isEqualByComparingTo("85.3"))
                .satisfies(movement -> assertThat(movement.upper()).isEqualByComparingTo("85.3"))
                .satisfies(movement -> assertThat(movement.volatility()).isEqualByComparingTo("0"));
        assertThat(constant.reasonIn(2019 + count)).contains("总的没有变化", "2030年预计为85.30%");
    }

    @ParameterizedTest(name = "{0} values")
    @CsvSource({"3", "5", "7"})
    void aPercentageStopsAtAHundredAndTheSentenceSaysSo(int count) {
        String[] values = Arrays.copyOf(new String[] {"60", "66", "71", "78", "84", "89", "95"}, count);
        Judged steep = Judged.target("MATERNAL_MGMT", ">=", "100", "%").values(2020, values);

        assertThat(steep.in(2019 + count).movement().upper()).isEqualByComparingTo("100");
        assertThat(steep.reasonIn(2019 + count)).contains("超过100%的按100%计");
    }

    @ParameterizedTest(name = "{0} values")
    @CsvSource({"3", "5", "7"})
    void aRateStopsAtZeroAndTheSentenceSaysSo(int count) {
        String[] values = Arrays.copyOf(new String[] {"18", "16", "13.5", "11", "9", "6.5", "4.4"}, count);
        Judged steep = Judged.target("MMR", "<", "1", "1/10万").values(2020, values);

        assertThat(steep.in(2019 + count).movement().lower()).isEqualByComparingTo("0");
        assertThat(steep.reasonIn(2019 + count)).contains("低于0的按0计");
    }

    /** Steps of 0.1 are no sum of halves: in plain doubles the line would pass 93.99999999999999. */
    @ParameterizedTest(name = "{0} values")
    @CsvSource({"3", "4", "5", "6"})
    void aSeriesThatExactlyReachesItsTargetReachesIt(int count) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(new BigDecimal("93")
                    .add(new BigDecimal("0.1").multiply(BigDecimal.valueOf(i)))
                    .toString());
        }
        Judged exact = maternal().values(2020, values.toArray(String[]::new));

        assertThat(exact.in(2019 + count))
                .returns(Warning.GREEN, Assessment::warning)
                .satisfies(judged -> assertThat(judged.movement().projected()).isEqualByComparingTo("94"));
        assertThat(exact.reasonIn(2019 + count)).contains("2030年预计为94.00%，可以达到目标");
    }

    @Test
    void aConstantFractionIsNotMissedByItsRounding() {
        Judged held = Judged.target("TOWN_TEAM_WITH_FEM", "maintain");
        for (int year = 2020; year < 2026; year++) {
            held.events(year, "2", "3", false, null, null);
        }

        assertThat(held.in(2025))
                .returns(Warning.GREEN, Assessment::warning)
                .returns(new BigDecimal("66.6666666667"), one -> one.movement().projected());
    }

    @Test
    void theOrderInWhichValuesArriveChangesNothing() {
        long seed = 7;
        Random random = new Random(seed);
        for (int count : new int[] {4, 6, 9}) {
            Assessment inOrder = rising(count).in(2019 + count);
            List<Integer> years = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                years.add(i);
            }
            Collections.shuffle(years, random);
            Judged shuffled = maternal();
            years.forEach(i -> shuffled.values(2020 + i, RISING[i]));

            assertThat(shuffled.in(2019 + count))
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(inOrder);
        }
    }

    /** 94 − 87 over the four years from 2026 on. */
    @ParameterizedTest(name = "{0} in 2026 needs {1} a year")
    @CsvSource({"87, 1.75", "95, ", "94, ", "93.9999, 0.000025"})
    void theEffortStillNeededIsTheDistanceOverTheYearsLeft(String value, BigDecimal needed) {
        Assessment judged =
                maternal().values(2020, "85", "-", "-", "-", "-", "-", value).in(2026);

        if (needed == null) {
            assertThat(judged.movement().needed()).isNull();
        } else {
            assertThat(judged.movement().needed()).isEqualByComparingTo(needed);
        }
    }

    @Test
    void theEffortIsKnownWithoutATrendAndForWhatMustFall() {
        assertThat(Judged.target("MMR", "<", "8", "1/10万").values(2024, "11").in(2024))
                .returns(Status.NO_TREND, Assessment::status)
                .returns(new BigDecimal("-0.5"), one -> one.movement().needed());
    }

    @Test
    void volatilityIsTheStandardDeviationOfTheYearlyChanges() {
        assertThat(maternal()
                        .values(2020, "80", "81", "83", "86")
                        .in(2023)
                        .movement()
                        .volatility())
                .as("changes of 1, 2 and 3")
                .isEqualByComparingTo("1");
        assertThat(maternal().values(2020, "80", "81", "86").in(2022).movement().volatility())
                .as("changes of 1 and 5: the root of 4 + 4 over one")
                .isEqualByComparingTo("2.8284271247");
    }

    /** Six points a year: 2030 would be 120, and the interval of it lies above 100 altogether. */
    @Test
    void whatIsCutIsCutAfterTheIntervalWasComputed() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "100", "%")
                        .values(2020, "60", "66.1", "72", "77.9", "84")
                        .in(2024)
                        .movement())
                .satisfies(movement -> assertThat(movement.projected()).isEqualByComparingTo("100"))
                .satisfies(movement -> assertThat(movement.lower()).isEqualByComparingTo("100"))
                .satisfies(movement -> assertThat(movement.upper()).isEqualByComparingTo("100"));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"98, 100, 100", "99, 101, 109"})
    void onlyAPercentageThatWasNeverAboveAHundredStopsThere(String first, String last, BigDecimal projected) {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "120", "%")
                        .values(2020, first, "-", last)
                        .values(2021, new BigDecimal(first).add(BigDecimal.ONE).toString())
                        .in(2022)
                        .movement()
                        .projected())
                .isEqualByComparingTo(projected);
    }

    @Test
    void whatWasBelowZeroMayFallFurther() {
        assertThat(Judged.target("HOUSEWORK_GAP", "<=", "-20", "分钟")
                        .values(2020, "1", "0", "-1")
                        .in(2022)
                        .movement()
                        .projected())
                .isEqualByComparingTo("-9");
    }

    @Test
    void aDampedTrendHasNoMoreDigitsThanItTakesToCountItUp() {
        assertThat(maternal()
                        .values(2020, "80", "80.5", "81", "81.5", "82", "82.5", "83")
                        .reasonIn(2026))
                .contains("；从2026年的82.99%起，下一年提高0.45个百分点，以后每年的变化为上年的0.9倍）");
    }

    /** 18 × 0.9 is 16.2, × 0.9 is 14.58; a percentage moves by points and has no such rate. */
    @Test
    void aRateSaysByHowManyPerCentItMovesAYear() {
        assertThat(Judged.target("MMR", "<", "8", "1/10万")
                        .values(2020, "18", "16.2", "14.58")
                        .reasonIn(2022))
                .contains("按2020—2022年平均每年降低1.71/10万（10.0%）");
        assertThat(maternal().values(2020, "80", "81", "82").reasonIn(2022)).contains("平均每年提高1.00个百分点（初步）");
        assertThat(Judged.target("U5MR", "<", "3", "‰")
                        .values(2020, "6", "5.5", "5")
                        .reasonIn(2022))
                .contains("平均每年下降0.50个千分点（初步）");
    }

    private static Judged maternal() {
        return Judged.target("MATERNAL_MGMT", ">=", "94", "%");
    }

    private static Judged rising(int count) {
        return maternal().values(2020, Arrays.copyOf(RISING, count));
    }
}
