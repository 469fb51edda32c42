package org.fuer.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.Fact;
import org.fuer.fact.ObsStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of facts at the edges. MMR = H01_02 ÷ H02_01 × 100,000. */
class IndicatorCalculationTests {

    private static final Place ZENGDU = TruthFacts.CATALOGUE.place("zengdu").orElseThrow();
    private static final Place MEIHEKOU = TruthFacts.CATALOGUE.place("meihekou").orElseThrow();
    private static final Breakdown WOMEN = Breakdown.TOTAL.withSex(Sex.FEMALE);
    private static final Breakdown MEN = Breakdown.TOTAL.withSex(Sex.MALE);

    private final IndicatorCalculation calculation = new IndicatorCalculation(TruthFacts.CATALOGUE);

    @Test
    void aQuotientIsRoundedOnceHalfToEvenToTenDecimals() {
        IndicatorValue rate = mmr("1", "1500");

        assertThat(rate.value()).isEqualByComparingTo("66.6666666667");
        assertThat(rate.numerator()).isEqualByComparingTo("1");
        assertThat(rate.denominator()).isEqualByComparingTo("1500");
        assertThat(rate.status()).isEqualTo(ObsStatus.A);
    }

    @Test
    void aZeroDenominatorGivesAStatusAndNoValue() {
        IndicatorValue rate = mmr("0", "0");

        assertThat(rate.value()).isNull();
        assertThat(rate.status()).isEqualTo(ObsStatus.M);
        assertThat(rate.lower()).isNull();
        assertThat(rate.smallNumber()).isFalse();
    }

    @Test
    void noEventIsZeroWithAnUpperLimit() {
        IndicatorValue rate = mmr("0", "1000");

        assertThat(rate.value()).isEqualByComparingTo("0");
        assertThat(rate.lower()).isEqualByComparingTo("0");
        assertThat(rate.upper()).isCloseTo(new BigDecimal("368.8879454114"), within(new BigDecimal("0.0001")));
        assertThat(rate.smallNumber()).isTrue();
    }

    @Test
    void oneDeathAmongFifteenHundredBirthsLiesBetween17And371() {
        IndicatorValue rate = mmr("1", "1500");

        assertThat(rate.lower()).isCloseTo(new BigDecimal("1.7"), within(new BigDecimal("0.05")));
        assertThat(rate.upper()).isCloseTo(new BigDecimal("371"), within(new BigDecimal("0.5")));
    }

    /** Garwood's limits below ten events from tables of the Poisson distribution, Byar's from ten on by hand. */
    @ParameterizedTest(name = "{0} events: {1} to {2}")
    @CsvSource({
        "1, 0.0253, 5.5716",
        "2, 0.2422, 7.2247",
        "5, 1.6235, 11.6683",
        "9, 4.1154, 17.0848",
        "10, 4.7874, 18.3915",
        "20, 12.2114, 30.8899"
    })
    void aCountHasItsPublishedLimits(String events, BigDecimal lower, BigDecimal upper) {
        IndicatorValue rate = mmr(events, "100000");

        assertThat(rate.lower()).isCloseTo(lower, within(new BigDecimal("0.0001")));
        assertThat(rate.upper()).isCloseTo(upper, within(new BigDecimal("0.0001")));
    }

    @ParameterizedTest(name = "{0} events: {1}")
    @CsvSource({"0, true", "20, true", "21, false"})
    void twentyEventsAreFewAndTwentyOneAreNot(String events, boolean few) {
        assertThat(mmr(events, "100000").smallNumber()).isEqualTo(few);
    }

    /** Wilson's interval for 8 of 10: 0.4901625 to 0.9433178. */
    @Test
    void aPercentageHasWilsonsInterval() {
        IndicatorValue share = find(
                calculation.calculate(ZENGDU, List.of(fact("H01_17", "10"), fact("H01_18", "8"))),
                "HIV_MTCT",
                Breakdown.TOTAL);

        assertThat(share.value()).isEqualByComparingTo("80");
        assertThat(share.lower()).isCloseTo(new BigDecimal("49.01625"), within(new BigDecimal("0.0001")));
        assertThat(share.upper()).isCloseTo(new BigDecimal("94.33178"), within(new BigDecimal("0.0001")));
    }

    @Test
    void allOfThemIsAHundredPerCentAndNoMore() {
        IndicatorValue share = find(
                calculation.calculate(ZENGDU, List.of(fact("H01_17", "3"), fact("H01_18", "3"))),
                "HIV_MTCT",
                Breakdown.TOTAL);

        assertThat(share.value()).isEqualByComparingTo("100");
        assertThat(share.upper()).isEqualByComparingTo("100");
        assertThat(share.smallNumber()).isTrue();
    }

    @Test
    void morePartsThanTheWholeHaveAValueButNoInterval() {
        IndicatorValue share = find(
                calculation.calculate(ZENGDU, List.of(fact("H01_17", "3"), fact("H01_18", "4"))),
                "HIV_MTCT",
                Breakdown.TOTAL);

        assertThat(share.value()).isEqualByComparingTo("133.3333333333");
        assertThat(share.lower()).isNull();
    }

    @Test
    void aMissingSideOfAnIndicatorThatTargetsNeedIsMarkedMissing() {
        List<IndicatorValue> values = calculation.calculate(ZENGDU, List.of(fact("H01_02", "1")));
        IndicatorValue rate = find(values, "MMR", Breakdown.TOTAL);

        assertThat(rate.value()).isNull();
        assertThat(rate.numerator()).isEqualByComparingTo("1");
        assertThat(rate.denominator()).isNull();
        assertThat(rate.status()).isEqualTo(ObsStatus.O);
        assertThat(values)
                .as("the slices of zengdu's targets on MMR and its ref=")
                .extracting(IndicatorValue::key)
                .contains(
                        new IndicatorKey("MMR", Breakdown.TOTAL.withResidence(Residence.RURAL)),
                        new IndicatorKey("MMR", Breakdown.TOTAL.withResidence(Residence.URBAN)));
    }

    @Test
    void aMissingIndicatorThatNoTargetNeedsIsNotThere() {
        assertThat(calculation.calculate(MEIHEKOU, List.of()))
                .allMatch(value -> value.status() == ObsStatus.O)
                .extracting(value -> value.key().indicator())
                .doesNotContain("LIFE_EXP", "MMR_MIGRANT")
                .contains("U5MR");
    }

    @Test
    void aDoubtfulOperandMakesADoubtfulIndicator() {
        Fact doubtful = TruthFacts.fact("H02_01", Breakdown.TOTAL, "1500", ObsStatus.U);

        assertThat(find(calculation.calculate(ZENGDU, List.of(fact("H01_02", "1"), doubtful)), "MMR", Breakdown.TOTAL))
                .returns(ObsStatus.U, IndicatorValue::status)
                .returns(new BigDecimal("66.6666666667"), IndicatorValue::value);
    }

    @Test
    void aDifferenceMayBeNegative() {
        List<IndicatorValue> values = calculation.calculate(
                ZENGDU,
                List.of(
                        TruthFacts.fact("T01_01", MEN, "9.5", ObsStatus.A),
                        TruthFacts.fact("T01_01", WOMEN, "10.25", ObsStatus.A)));

        assertThat(find(values, "SCI_LITERACY_GAP", Breakdown.TOTAL).value()).isEqualByComparingTo("-0.75");
    }

    @Test
    void aSliceFollowsTheCellsThatLeaveItFree() {
        Breakdown rural = Breakdown.TOTAL.withResidence(Residence.RURAL);
        List<IndicatorValue> values = calculation.calculate(
                ZENGDU,
                List.of(
                        TruthFacts.fact("H02_02", rural, "3", ObsStatus.A),
                        TruthFacts.fact("H02_01", rural, "600", ObsStatus.A)));

        assertThat(find(values, "U5MR", rural).value()).isEqualByComparingTo("5");
        assertThat(find(values, "U5MR", Breakdown.TOTAL).status()).isEqualTo(ObsStatus.O);
    }

    @Test
    void theSexRatioAtBirthHasAnIntervalThatIsWideForFewBirths() {
        List<IndicatorValue> values = calculation.calculate(
                ZENGDU,
                List.of(
                        TruthFacts.fact("Q01_08", MEN, "255", ObsStatus.A),
                        TruthFacts.fact("Q01_08", WOMEN, "245", ObsStatus.A)));
        IndicatorValue ratio = find(values, "SEX_RATIO_BIRTH", Breakdown.TOTAL);

        assertThat(ratio.value()).isEqualByComparingTo("104.0816326531");
        assertThat(ratio.upper().subtract(ratio.lower())).isBetween(new BigDecimal("34"), new BigDecimal("40"));
    }

    @Test
    void theIndicatorsComeInTheOrderOfTheirKeys() {
        List<IndicatorValue> values =
                calculation.calculate(ZENGDU, TruthFacts.of("zengdu").get(2024));

        assertThat(values).extracting(IndicatorValue::key).isSorted();
    }

    @Test
    void childAgesAddBoysAndGirls() {
        Breakdown infants = Breakdown.TOTAL.withAge(new Age("Y0T2"));
        IndicatorHistory history = TruthFacts.history(ZENGDU);

        assertThat(history.of(2024))
                .filteredOn(value -> value.key().breakdown().equals(infants))
                .isNotEmpty()
                .allMatch(value -> value.status() == ObsStatus.A);
    }

    @Test
    void eventsAmongNobodyHaveNoRate() {
        assertThat(mmr("3", "0")).returns(null, IndicatorValue::value).returns(ObsStatus.M, IndicatorValue::status);
    }

    /** Of none of ten: 0 to z² ÷ (10 + z²). */
    @Test
    void noneOfThemIsZeroAndNoLess() {
        IndicatorValue share = find(
                calculation.calculate(ZENGDU, List.of(fact("H01_17", "10"), fact("H01_18", "0"))),
                "HIV_MTCT",
                Breakdown.TOTAL);

        assertThat(share.value()).isEqualByComparingTo("0");
        assertThat(share.lower()).isEqualByComparingTo("0");
        assertThat(share.upper()).isCloseTo(new BigDecimal("27.7533"), within(new BigDecimal("0.0001")));
    }

    private IndicatorValue mmr(String deaths, String births) {
        return find(
                calculation.calculate(ZENGDU, List.of(fact("H01_02", deaths), fact("H02_01", births))),
                "MMR",
                Breakdown.TOTAL);
    }

    private static Fact fact(String item, String value) {
        return TruthFacts.fact(item, Breakdown.TOTAL, value, ObsStatus.A);
    }

    private static IndicatorValue find(List<IndicatorValue> values, String indicator, Breakdown breakdown) {
        return values.stream()
                .filter(value -> value.key().equals(new IndicatorKey(indicator, breakdown)))
                .findFirst()
                .orElseThrow();
    }
}
