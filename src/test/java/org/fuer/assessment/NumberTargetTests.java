package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets with a number: ≥ &gt; ≤ &lt; = 左右. MATERNAL_MGMT is a percentage that should rise, MMR a rate that should fall. */
class NumberTargetTests {

    @ParameterizedTest(name = "{1} {0} 94: {2}")
    @CsvSource({
        ">=, 94, met",
        ">=, 93.9999999999, missed",
        ">, 94, missed",
        ">, 94.0000000001, met",
        "<=, 94, met",
        "<=, 94.0000000001, missed",
        "<, 94, missed",
        "<, 93.9999999999, met",
        "=, 94, met",
        "=, 95, met",
        "=, 93.99, missed",
        "~, 89.3, met",
        "~, 89.2999999999, missed",
        "~, 98.7, met",
        "~, 98.7000000001, missed"
    })
    void aValueOnTheLimitIsJudgedExactly(String comparator, String value, String status) {
        Assessment judged = Judged.target("MATERNAL_MGMT", comparator, "94", "%")
                .due("2025")
                .values(2020, "90", "-", "-", "-", "-", value)
                .in(2025);

        assertThat(judged.status().code()).isEqualTo(status);
    }

    @Test
    void aMissThatRoundsToAHitIsAMissAndShowsDigitsEnough() {
        Judged target =
                Judged.target("MATERNAL_MGMT", ">=", "94", "%").due("2025").values(2025, "93.9996");

        assertThat(target.in(2025).status()).isEqualTo(Status.MISSED);
        assertThat(target.reasonIn(2025)).isEqualTo("2025年为93.9996%，未达到2025年的目标（≥94%），相差0.0004个百分点");
    }

    /** 2 of 3 is at least 66.6666666667 only after rounding. */
    @Test
    void aValueIsComparedAsAFractionNotAsRounded() {
        Assessment judged = Judged.target("MATERNAL_MGMT", ">=", "66.6666666667", "%")
                .due("2025")
                .events(2025, "2", "3", false, null, null)
                .in(2025);

        assertThat(judged.value()).isEqualByComparingTo("66.6666666667");
        assertThat(judged.status()).isEqualTo(Status.MISSED);
    }

    @ParameterizedTest(name = "{2} {3} is {4} {1}")
    @CsvSource({
        "1, 1/万, MMR, <=, 10",
        "1, ‰, MMR, <=, 100",
        "0.01, %, MMR, <=, 10",
        "0.5, 小时, FITNESS_CIRCLE_TIME, <=, 30",
        "2, 万人, FEM_EMP_N, >=, 20000",
        "2, 名, FEM_EMP_N, >=, 2"
    })
    void theTargetIsBroughtIntoTheUnitOfItsIndicator(
            String value, String unit, String indicator, String comparator, BigDecimal goal) {
        Assessment judged = Judged.target(indicator, comparator, value, unit)
                .values(2020, "10", "10")
                .in(2021);

        assertThat(judged.targetValue()).isEqualByComparingTo(goal);
    }

    @Test
    void aUnitThatCannotBeConvertedIsNotAssessable() {
        Judged target = Judged.target("MMR", "<=", "9", "小时").values(2020, "10", "10");

        assertThat(target.in(2021))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns(Warning.GREY, Assessment::warning)
                .returns("reason.none.unit", Assessment::reasonKey);
        assertThat(target.reasonIn(2021)).contains("小时", "1/10万");
    }

    @Test
    void whatIsMetBeforeItIsDueIsEarlyAndFromThenOnMet() {
        Judged target =
                Judged.target("MATERNAL_MGMT", ">=", "90", "%").due("2025").values(2020, "91", "92", "92");

        assertThat(target.in(2022).status()).isEqualTo(Status.EARLY);
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "90", "%")
                        .due("2022")
                        .values(2020, "91", "92", "92")
                        .in(2022)
                        .status())
                .isEqualTo(Status.MET);
    }

    /** 85 in 2020, 94 by 2030: on time is 0.9 a year. */
    @ParameterizedTest(name = "{0} in 2024: {1}, {2}")
    @CsvSource({
        "89, on-track, 1.1111111111",
        "88.42, on-track, 0.95",
        "88.4199, at-risk, 0.9499722222",
        "87.16, at-risk, 0.6",
        "87.15, off-track, 0.5972222222",
        "85, off-track, 0",
        "84.99, regressed, -0.0027777778"
    })
    void aPercentageIsMeasuredOnAStraightPath(String value, String status, BigDecimal ratio) {
        Assessment judged = Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                .values(2020, "85", "-", "-", "-", value)
                .in(2024);

        assertThat(judged.status().code()).isEqualTo(status);
        assertThat(judged.movement().paceRatio()).isEqualByComparingTo(ratio);
        assertThat(judged.baseYear()).isEqualTo(2020);
        assertThat(judged.baseValue()).isEqualByComparingTo("85");
    }

    /** 18.0 in 2020 to 12.4 in 2024, 8 by 2030: 1.1421 by yearly growth; on a straight path it would be 1.4. */
    @Test
    void aRateIsMeasuredByItsYearlyGrowth() {
        Assessment judged = Judged.target("MMR", "<", "8", "1/10万")
                .values(2020, "18.0", "-", "-", "-", "12.4")
                .in(2024);

        assertThat(judged.movement().paceRatio()).isBetween(new BigDecimal("1.1420"), new BigDecimal("1.1422"));
        assertThat(judged.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aRateThatStartsAtZeroCannotGrowAndIsMeasuredStraight() {
        Assessment judged = Judged.target("NURSERY_N", ">=", "10", "个")
                .values(2020, "0", "1", "2", "3", "4")
                .in(2024);

        assertThat(judged.movement().paceRatio()).isEqualByComparingTo("1");
        assertThat(judged.status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aTargetOfZeroIsReachedByZeroOnly() {
        assertThat(Judged.target("MMR", "<=", "0", "1/10万")
                        .values(2020, "10", "0")
                        .in(2021)
                        .status())
                .isEqualTo(Status.EARLY);
        assertThat(Judged.target("MMR", "<=", "0", "1/10万")
                        .values(2020, "10", "5")
                        .in(2021))
                .returns(Status.ON_TRACK, Assessment::status)
                .satisfies(judged -> assertThat(judged.movement().paceRatio()).isEqualByComparingTo("5"));
    }

    @Test
    void theBaseYearItselfShowsNoTrend() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "85")
                        .in(2020))
                .returns(Status.NO_TREND, Assessment::status)
                .returns(Warning.GREY, Assessment::warning)
                .returns(null, one -> one.movement().paceRatio());
    }

    @Test
    void withoutABaseYearTheFirstLaterYearIsTheBase() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2021, "85", "-", "89")
                        .in(2023))
                .returns(2021, Assessment::baseYear)
                .returns(Status.ON_TRACK, Assessment::status);
    }

    @Test
    void aBaseThatWasMetAndIsLostHasFallenBack() {
        Judged target = Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                .values(2020, "95", "94", "93")
                .due("2030");

        assertThat(target.in(2022))
                .returns(Status.REGRESSED, Assessment::status)
                .returns(null, one -> one.movement().paceRatio())
                .returns(Warning.RED, Assessment::warning);
        assertThat(target.reasonIn(2022)).contains("2020年为95.00%，曾经达标，现已回落，相差1.00个百分点");
    }

    @Test
    void aBaseOnTheTargetThatIsStillMetIsEarly() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "94", "94")
                        .in(2021)
                        .status())
                .isEqualTo(Status.EARLY);
    }

    /** 低于8: a base of 8 is not met and leaves no way to measure on. */
    @ParameterizedTest(name = "8, then {0}: {1}")
    @CsvSource({"8, off-track", "8.5, regressed", "7.9, early"})
    void aBaseOnALimitThatIsNotAcceptedHasNoPace(String value, String status) {
        Assessment judged = Judged.target("MATERNAL_ANAEMIA", "<", "8", "%")
                .values(2020, "8", value)
                .in(2021);

        assertThat(judged.status().code()).isEqualTo(status);
        assertThat(judged.movement().paceRatio()).isNull();
    }

    @Test
    void aBandIsApproachedFromTheSideOfTheBase() {
        Assessment judged = Judged.target("EMP_FEM", "~", "45", "%")
                .values(2020, "40", "40.5")
                .in(2021);

        assertThat(judged.targetValue()).isEqualByComparingTo("45");
        assertThat(judged.movement().paceRatio())
                .as("0.5 of 2.75 in a year of ten")
                .isEqualByComparingTo("1.8181818182");
    }

    @Test
    void aBandThatWasJumpedOverIsOffTrack() {
        Judged target = Judged.target("EMP_FEM", "~", "45", "%").values(2020, "40", "49");

        assertThat(target.in(2021))
                .returns(Status.OFF_TRACK, Assessment::status)
                .returns(null, one -> one.movement().paceRatio());
        assertThat(target.reasonIn(2021)).contains("≈45%（42.75%—47.25%）", "已越过目标");
    }

    @Test
    void aTargetWithoutAYearIsDueWhenItsPlanEnds() {
        Judged target = Judged.target("MATERNAL_MGMT", ">=", "94", "%").due("").values(2020, "85", "89");

        assertThat(target.in(2021)).returns(Status.ON_TRACK, Assessment::status).returns("", Assessment::targetYear);
        assertThat(target.reasonIn(2021)).contains("2030年的目标");
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .due("")
                        .values(2030, "89")
                        .in(2030)
                        .status())
                .isEqualTo(Status.MISSED);
    }

    @Test
    void anAnnualTargetIsDueEveryYear() {
        Judged target = Judged.target("PARENT_GUIDE_TIMES", ">=", "2", "次").due("annual");

        assertThat(target.values(2021, "2", "1.9").in(2021).status()).isEqualTo(Status.MET);
        assertThat(target.in(2022).status()).isEqualTo(Status.MISSED);
    }

    @Test
    void dataAfterTheYearAreNeverLookedAt() {
        Judged early = Judged.target("MATERNAL_MGMT", ">=", "94", "%").values(2020, "85", "86", "87");
        Judged later = Judged.target("MATERNAL_MGMT", ">=", "94", "%").values(2020, "85", "86", "87", "99", "12");

        assertThat(later.in(2022)).usingRecursiveComparison().isEqualTo(early.in(2022));
    }

    @Test
    void aYearWithoutDataIsNoDataEvenIfOtherYearsHaveSome() {
        Judged target = Judged.target("MATERNAL_MGMT", ">=", "94", "%").values(2020, "85", "99");

        assertThat(target.in(2022))
                .returns(Status.NO_DATA, Assessment::status)
                .returns(Warning.GREY, Assessment::warning)
                .returns(null, Assessment::value)
                .returns(null, Assessment::valueYear);
        assertThat(target.reasonIn(2022)).startsWith("2022年无数据");
    }

    @Test
    void aZeroDenominatorIsNotAssessable() {
        assertThat(Judged.target("HIV_MTCT", "<=", "2", "%")
                        .events(2021, "0", "0", false, null, null)
                        .in(2021))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns("reason.none.zero", Assessment::reasonKey);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        ">=, 94, ≥94%",
        ">, 94, ＞94%",
        "<=, 2, ≤2%",
        "<=, 2.125, ≤2.125%",
        "<, 2.0, ＜2%",
        "=, 100, 100%",
        "~, 45, ≈45%（42.75%—47.25%）"
    })
    void theTargetIsNamedAsThePlanPrintsIt(String comparator, String value, String words) {
        assertThat(Judged.target("HIV_MTCT", comparator, value, "%")
                        .values(2020, "50")
                        .due("2020")
                        .reasonIn(2020))
                .contains("2020年的目标（" + words + "）");
    }

    /** At least 3:2, multiplied across: nothing is rounded, however near the two sides come. */
    @ParameterizedTest(name = "{0} : {1} {2}")
    @CsvSource({
        "3, 2, met",
        "9000000003, 6000000002, met",
        "2999999999999, 2000000000000, missed",
        "3000000000001, 2000000000000, met",
        "0, 2, missed",
        "3, 0, not-assessable",
        "0, 0, not-assessable"
    })
    void aRatioIsTestedByMultiplyingAcross(String women, String men, String status) {
        assertThat(Judged.target("TOILET_RATIO", ">=", "1.5", "比值")
                        .due("2021")
                        .events(2021, women, men, false, null, null)
                        .in(2021)
                        .status()
                        .code())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "due in {0}")
    @CsvSource({"2022", "2021"})
    void fromTheDueYearOnThereIsNoPaceAndNoProjection(String due) {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .due(due)
                        .values(2020, "85", "86", "87")
                        .in(2022))
                .returns(Status.MISSED, Assessment::status)
                .returns(null, one -> one.movement().paceRatio())
                .returns(null, one -> one.movement().needed())
                .returns(null, one -> one.movement().projected());
    }
}
