package org.fuer.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Women beside men: share, ratio, gap and parity index, and what becomes of them at the edges. */
class GenderDifferenceTests {

    private static final Breakdown WOMEN = Breakdown.TOTAL.withSex(Sex.FEMALE);
    private static final Breakdown MEN = Breakdown.TOTAL.withSex(Sex.MALE);

    private final GenderDifferences differences = new GenderDifferences(TruthFacts.CATALOGUE);

    @ParameterizedTest(name = "women {0}, men {1}")
    @CsvSource({
        "90,   100,  0.9,          0.9,          false, -10",
        "100,  90,   1.1111111111, 1.1,          false, 10",
        "50,   50,   1,            1,            true,  0",
        "97,   100,  0.97,         0.97,         true,  -3",
        "103,  100,  1.03,         1.0291262136, true,  3",
        "96.9999999999, 100, 0.97, 0.97,         false, -3.0000000001",
        "103.0000000001, 100, 1.03, 1.0291262136, false, 3.0000000001",
        "0,    40,   0,            0,            false, -40",
        "40,   0,    ,             2,            ,      40",
        "0,    0,    ,             ,             ,      0",
        "-1,   2,    ,             ,             ,      -3",
        "2,    -1,   ,             ,             ,      3"
    })
    void aPercentageHasAGapAndAParityIndex(
            BigDecimal women, BigDecimal men, BigDecimal index, BigDecimal adjusted, Boolean parity, BigDecimal gap) {
        GenderDifference difference = rate(women, men);

        assertPublished(difference.parityIndex(), index);
        assertPublished(difference.adjustedParityIndex(), adjusted);
        assertThat(difference.parity()).isEqualTo(Optional.ofNullable(parity));
        assertThat(difference.gap().published()).isEqualByComparingTo(gap);
        assertThat(difference.femaleShare()).isEmpty();
        assertThat(difference.sexRatio()).isEmpty();
    }

    @Test
    void theBandIsTestedOnTheExactQuotient() {
        assertThat(GenderDifference.isParity(new Quotient(new BigDecimal(97), new BigDecimal(100))))
                .isTrue();
        assertThat(GenderDifference.isParity(
                        new Quotient(new BigDecimal("2909999999999999"), new BigDecimal("3000000000000000"))))
                .isFalse();
    }

    @Test
    void theAdjustedIndexIsAsFarFromOneWhicheverSexIsAhead() {
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            BigDecimal one = BigDecimal.valueOf(random.nextInt(10_000), 2);
            BigDecimal other = BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
            Quotient ahead = rate(one, other).adjustedParityIndex().orElseThrow();
            Optional<Quotient> behind = rate(other, one).adjustedParityIndex();

            assertThat(ahead.plus(behind.orElseThrow()))
                    .as("seed %d: %s, %s", seed, one, other)
                    .isEqualTo(Quotient.of(2));
            assertThat(ahead.signum()).isNotNegative();
            assertThat(ahead).isLessThanOrEqualTo(Quotient.of(2));
        }
    }

    @ParameterizedTest(name = "women {0}, men {1}")
    @CsvSource({"49, 51, 49, 104.0816326531", "0, 5, 0,", "5, 0, 100, 0", "0, 0, ,", "1, 2, 33.3333333333, 200"})
    void aCountHasAWomensShareAndASexRatioAndNoIndex(
            BigDecimal women, BigDecimal men, BigDecimal share, BigDecimal ratio) {
        GenderDifference difference = only(history("PENSION_INS_N", women, men));

        assertThat(difference.counted()).isTrue();
        assertPublished(difference.femaleShare(), share);
        assertPublished(difference.sexRatio(), ratio);
        assertThat(difference.parityIndex()).isEmpty();
        assertThat(difference.adjustedParityIndex()).isEmpty();
        assertThat(difference.parity()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "MED_INS, false", // %
        "U5MR, false", // ‰
        "CHILD_INJURY_DEATH, false", // 1/10万
        "SCHOOL_YEARS, false", // 年
        "SLEEP_PRIMARY, false", // 小时
        "PENSION_AVG, false", // 元/月
        "SPORT_SKILLS, false", // 项, an average
        "JOB_N, true", // 个
        "PENSION_INS_N, true" // 人
    })
    void onlyWhatIsCountedMakesAWhole(String indicator, boolean counted) {
        assertThat(only(history(indicator, new BigDecimal(3), new BigDecimal(4)))
                        .counted())
                .isEqualTo(counted);
    }

    @Test
    void whereASideIsMissingThereIsNothing() {
        assertThat(differences.of(IndicatorHistory.of(Map.of(2024, List.of(value("MED_INS", WOMEN, "90")))), 2024))
                .isEmpty();
        assertThat(differences.of(IndicatorHistory.of(Map.of(2024, List.of(value("MED_INS", MEN, "90")))), 2024))
                .isEmpty();
        IndicatorValue undefined = new IndicatorValue(
                new IndicatorKey("MED_INS", MEN),
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                ObsStatus.M,
                false,
                null,
                null);
        assertThat(differences.of(
                        IndicatorHistory.of(Map.of(2024, List.of(value("MED_INS", WOMEN, "90"), undefined))), 2024))
                .isEmpty();
        assertThat(differences.of(
                        IndicatorHistory.of(Map.of(
                                2023,
                                List.of(value("MED_INS", MEN, "90")),
                                2024,
                                List.of(value("MED_INS", WOMEN, "90")))),
                        2024))
                .isEmpty();
    }

    @Test
    void theSexRatioAtBirthGivesTheBirthsItIsMadeOf() {
        IndicatorValue ratio = new IndicatorValue(
                new IndicatorKey("SEX_RATIO_BIRTH", Breakdown.TOTAL),
                new BigDecimal("110"),
                new BigDecimal("1100"),
                new BigDecimal("1000"),
                ObsStatus.A,
                false,
                new BigDecimal("101"),
                new BigDecimal("120"));
        GenderDifference births = only(IndicatorHistory.of(Map.of(2024, List.of(ratio))));

        assertThat(births.female()).isEqualTo(Quotient.of(1000));
        assertThat(births.male()).isEqualTo(Quotient.of(1100));
        assertThat(births.unit()).isEqualTo("人");
        assertPublished(births.sexRatio(), new BigDecimal("110"));
        assertPublished(births.femaleShare(), new BigDecimal("47.619047619"));
    }

    @Test
    void lowReliabilityAndSmallNumbersOfOneSexAreThoseOfTheDifference() {
        IndicatorValue women = new IndicatorValue(
                new IndicatorKey("U5MR", WOMEN),
                new BigDecimal("4"),
                new BigDecimal("4"),
                new BigDecimal("1000"),
                ObsStatus.U,
                true,
                null,
                null);
        GenderDifference difference = only(IndicatorHistory.of(Map.of(2024, List.of(women, value("U5MR", MEN, "30")))));

        assertThat(difference.status()).isEqualTo(ObsStatus.U);
        assertThat(difference.smallNumber()).isTrue();
    }

    @Test
    void theOrderOfWhatComesInChangesNothing() {
        Place zengdu = TruthFacts.CATALOGUE.place("zengdu").orElseThrow();
        IndicatorHistory history = TruthFacts.history(zengdu);
        List<IndicatorValue> mixed = new ArrayList<>(history.of(2025));
        long seed = 7;
        Collections.shuffle(mixed, new Random(seed));

        List<GenderDifference> ordered = differences.of(history, 2025);
        assertThat(ordered).hasSizeGreaterThan(40);
        assertThat(differences.of(IndicatorHistory.of(Map.of(2025, mixed)), 2025))
                .as("seed %d", seed)
                .isEqualTo(ordered);
    }

    private GenderDifference only(IndicatorHistory history) {
        List<GenderDifference> all = differences.of(history, 2024);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static IndicatorHistory history(String indicator, BigDecimal women, BigDecimal men) {
        return IndicatorHistory.of(Map.of(
                2024,
                List.of(value(indicator, WOMEN, women.toPlainString()), value(indicator, MEN, men.toPlainString()))));
    }

    private static GenderDifference rate(BigDecimal women, BigDecimal men) {
        return new GenderDifference(
                TruthFacts.CATALOGUE.indicator("MED_INS").orElseThrow(),
                2024,
                Age.TOTAL,
                Residence.TOTAL,
                "%",
                Quotient.of(women),
                Quotient.of(men),
                false,
                ObsStatus.A,
                false);
    }

    private static IndicatorValue value(String code, Breakdown breakdown, String value) {
        Indicator indicator = TruthFacts.CATALOGUE.indicator(code).orElseThrow();
        boolean quotient = indicator.denominator() != null;
        return new IndicatorValue(
                new IndicatorKey(code, breakdown),
                new BigDecimal(value),
                new BigDecimal(value),
                quotient ? indicator.multiplier() : null,
                ObsStatus.A,
                false,
                null,
                null);
    }

    private static void assertPublished(Optional<Quotient> value, BigDecimal expected) {
        if (expected == null) {
            assertThat(value).isEmpty();
        } else {
            assertThat(value.orElseThrow().published()).isEqualByComparingTo(expected);
        }
    }
}
