package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that name a direction: increase, decrease, maintain, balance, ref. */
class DirectionTargetTests {

    private static final Slice URBAN = Slice.parse("U").orElseThrow();

    @ParameterizedTest(name = "{0}: 10, then {1}, due {2}: {3}")
    @CsvSource({
        "increase, 10.1, 2030, on-track",
        "increase, 10, 2030, at-risk",
        "increase, 9.9, 2030, at-risk",
        "increase, 10.1, 2021, met",
        "increase, 10, 2021, missed",
        "decrease, 9.9, 2030, on-track",
        "decrease, 10, 2030, at-risk",
        "decrease, 10.1, 2030, at-risk",
        "decrease, 9.9, 2021, met",
        "decrease, 10, 2021, missed"
    })
    void aDirectionIsJudgedAgainstTheBase(String comparator, String value, String due, String status) {
        Assessment judged = Judged.target("BREAST_SCREEN", comparator)
                .due(due)
                .values(2020, "10", value)
                .in(2021);

        assertThat(judged.status().code()).isEqualTo(status);
        assertThat(judged.targetValue()).isNull();
        assertThat(judged.baseValue()).isEqualByComparingTo("10");
    }

    @Test
    void aBaselinePrintedInTheTargetComesFirst() {
        Judged target = Judged.target("NPC_FEM", "increase")
                .baseline("30.9", null)
                .baselineOfPlan("50", "%", null)
                .values(2020, "35", "31");

        assertThat(target.in(2021))
                .returns(Status.ON_TRACK, Assessment::status)
                .returns(2020, Assessment::baseYear)
                .returns(new BigDecimal("30.9"), Assessment::baseValue);
    }

    @Test
    void aBaselinePrintedInThePlanIsBroughtIntoTheIndicatorsUnit() {
        assertThat(Judged.target("UNEMP_INS_N", "increase")
                        .baselineOfPlan("51.1", "万人", null)
                        .values(2020, "500000", "510999")
                        .in(2021))
                .returns(new BigDecimal("511000"), Assessment::baseValue)
                .returns(Status.AT_RISK, Assessment::status);
    }

    @Test
    void aFallIsCountedFromTheYearThatTheTargetNamesAndNotFromTheBaseYearOfThePlace() {
        Assessment judged = Judged.target("CHILD_INJURY_DEATH", "decrease", "20", "%")
                .baseline(null, 2021)
                .values(2020, "10", "20", "17")
                .in(2022);

        assertThat(judged).returns(2021, Assessment::baseYear).returns(Status.ON_TRACK, Assessment::status);
        assertThat(judged.targetValue()).isEqualByComparingTo("16");
    }

    @Test
    void onePointShowsNoDirection() {
        assertThat(Judged.target("BREAST_SCREEN", "increase").values(2020, "10").in(2020))
                .returns(Status.NO_TREND, Assessment::status)
                .returns(Warning.GREY, Assessment::warning);
    }

    @ParameterizedTest(name = "10 in 2020, 20 % less by 2025, {0} in 2025: {1}")
    @CsvSource({"8, met", "8.0000000001, missed"})
    void aRelativeFallIsCountedFromItsBaseYear(String value, String status) {
        Assessment judged = Judged.target("CHILD_INJURY_DEATH", "decrease", "20", "%")
                .baseline(null, 2020)
                .due("2025")
                .values(2020, "10", "-", "-", "-", "-", value)
                .in(2025);

        assertThat(judged.status().code()).isEqualTo(status);
        assertThat(judged.targetValue()).isEqualByComparingTo("8");
    }

    @Test
    void aRelativeFallWithoutItsBaseYearIsNotAssessable() {
        Judged target = Judged.target("CHILD_INJURY_DEATH", "decrease", "20", "%")
                .baseline(null, 2020)
                .values(2021, "10", "9");

        assertThat(target.in(2022))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns("reason.none.base", Assessment::reasonKey);
        assertThat(target.reasonIn(2022)).contains("2020年");
    }

    @ParameterizedTest(name = "50.5, then {0}: {1}")
    @CsvSource({"49.5, met", "49.6, missed", "51, missed"})
    void aYearlyFallInPointsIsCountedFromTheYearBefore(String value, String status) {
        Assessment judged = Judged.target("MYOPIA_ALL", "decrease", "1", "百分点")
                .due("annual")
                .values(2020, "40", "50.5", value)
                .in(2022);

        assertThat(judged.status().code()).isEqualTo(status);
        assertThat(judged.targetValue()).isEqualByComparingTo("49.5");
        assertThat(judged.baseYear()).isEqualTo(2021);
    }

    @Test
    void aYearlyFallWithoutTheYearBeforeHasNoTrend() {
        assertThat(Judged.target("MYOPIA_ALL", "decrease", "1", "百分点")
                        .due("annual")
                        .values(2020, "50", "-", "40")
                        .in(2022)
                        .status())
                .isEqualTo(Status.NO_TREND);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({"10, 11, 12, met", "10, 12, 12, missed", "10, 9, 12, missed"})
    void everyYearBetterThanTheYearBeforeAllowsNoPause(String a, String b, String c, String status) {
        assertThat(Judged.target("BREAST_SCREEN", "increase")
                        .due("annual")
                        .values(2020, a, b, c)
                        .in(2022)
                        .status()
                        .code())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}, due {4}: {5}")
    @CsvSource({
        "TOWN_TEAM_WITH_FEM, 90, 91, 90, 2030, on-track",
        "TOWN_TEAM_WITH_FEM, 90, 89, 91, 2030, off-track",
        "TOWN_TEAM_WITH_FEM, 90, 91, 89, 2030, regressed",
        "TOWN_TEAM_WITH_FEM, 90, 91, 90, 2022, met",
        "TOWN_TEAM_WITH_FEM, 90, 89, 91, 2022, missed",
        "OBESITY, 10, 9, 10, 2030, on-track",
        "OBESITY, 10, 11, 9, 2030, off-track",
        "OBESITY, 10, 9, 11, 2030, regressed"
    })
    void aLevelIsHeldInEveryYearOrItIsNot(String indicator, String a, String b, String c, String due, String status) {
        Assessment judged = Judged.target(indicator, "maintain")
                .due(due)
                .values(2020, a, b, c)
                .in(2022);

        assertThat(judged.status().code()).isEqualTo(status);
        assertThat(judged.warning())
                .isEqualTo(status.equals("on-track") || status.equals("met") ? Warning.GREEN : Warning.RED);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({"30, 30, early", "30.1, 30, early", "29.9, 30, on-track", "29.7, 30, regressed"})
    void aReferenceIsTheOtherIndicatorOfTheSameYear(String own, String other, String status) {
        Assessment judged = Judged.target("PARTY_CONG_FEM", "ref")
                .reference("PARTY_FEM", "")
                .values(2020, "29.75", own)
                .valuesOf("PARTY_FEM", Slice.NONE, 2020, "30", other)
                .in(2021);

        assertThat(judged.targetValue()).isEqualByComparingTo(other);
        assertThat(judged.status().code()).isEqualTo(status);
    }

    @Test
    void aReferenceNotReachedIsMeasuredByTheGap() {
        Assessment judged = Judged.target("PARTY_CONG_FEM", "ref")
                .reference("PARTY_FEM", "")
                .values(2020, "29.75", "29.9")
                .valuesOf("PARTY_FEM", Slice.NONE, 2020, "30", "30")
                .in(2021);

        assertThat(judged.movement().paceRatio())
                .as("0.15 of 0.25 in a year of ten")
                .isEqualByComparingTo("6");
    }

    @Test
    void aReferenceThatIsMissingThisYearIsNeverLastYears() {
        assertThat(Judged.target("PARTY_CONG_FEM", "ref")
                        .reference("PARTY_FEM", "")
                        .values(2020, "29", "31")
                        .valuesOf("PARTY_FEM", Slice.NONE, 2020, "30")
                        .in(2021))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns("reason.none.reference", Assessment::reasonKey);
    }

    @Test
    void aReferenceFromOutsideIsNotAssessable() {
        assertThat(Judged.target("SURFACE_WATER_III", "ref")
                        .reference("", "")
                        .values(2020, "83", "83")
                        .in(2021)
                        .status())
                .isEqualTo(Status.NOT_ASSESSABLE);
    }

    @ParameterizedTest(name = "rural {0}, urban {1}, due {2}: {3}")
    @CsvSource({
        "5.5, 4, 2030, on-track",
        "6, 4, 2030, at-risk",
        "4, 4, 2030, early",
        "3, 4, 2030, early",
        "5.5, 4, 2021, met",
        "6, 3, 2021, missed"
    })
    void aGapHasToClose(String rural, String urban, String due, String status) {
        Assessment judged = Judged.target("U5MR", "balance")
                .slice("R")
                .reference("U5MR", "U")
                .due(due)
                .values(2020, "6", rural)
                .valuesOf("U5MR", URBAN, 2020, "4", urban)
                .in(2021);

        assertThat(judged.status().code()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"103, early", "107, early", "107.0000000001, on-track", "111, regressed"})
    void aBalanceWithoutReferenceIsTheBandOfTheIndicator(String value, String status) {
        Assessment judged = Judged.target("SEX_RATIO_BIRTH", "balance")
                .values(2020, "110", value)
                .in(2021);

        assertThat(judged.status().code()).isEqualTo(status);
        assertThat(judged.targetValue()).isNull();
    }

    @Test
    void aBalanceWithoutABandIsNotAssessable() {
        assertThat(Judged.target("CIVIL_SERVANT_FEM", "balance")
                        .values(2020, "45", "46")
                        .in(2021))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns("reason.none.band", Assessment::reasonKey);
    }

    @Test
    void aSliceIsJudgedOnItsOwnValues() {
        Target target = Judged.target("LIFE_EXP", "increase").slice("F").target("w-001");

        assertThat(target.slice()).hasToString("F");
        assertThat(Judged.target("LIFE_EXP", "increase")
                        .slice("F")
                        .values(2020, "80", "81")
                        .valuesOf("LIFE_EXP", Slice.NONE, 2020, "80", "70")
                        .in(2021)
                        .status())
                .isEqualTo(Status.ON_TRACK);
    }

    @Test
    void everyYearNeedsTheYearBeforeAndHasItForABase() {
        assertThat(Judged.target("BREAST_SCREEN", "increase")
                        .due("annual")
                        .values(2020, "10", "-", "12")
                        .in(2022)
                        .status())
                .isEqualTo(Status.NO_TREND);
        assertThat(Judged.target("BREAST_SCREEN", "increase")
                        .due("annual")
                        .values(2020, "10", "11", "12")
                        .in(2022))
                .returns(2021, Assessment::baseYear)
                .satisfies(one -> assertThat(one.baseValue()).isEqualByComparingTo("11"));
    }

    /** Only the changes that can be seen are counted: 2020 to 2022 is one of them. */
    @ParameterizedTest(name = "{0} - {1} {2}: {3}")
    @CsvSource({"10, 12, 13, met, 2020年以来2次年度变化都比上年提高", "10, 9, 13, missed, 2020年以来2次年度变化中有1次没有比上年提高"})
    void everyYearIsComparedWithTheLastOneThatIsKnown(String a, String b, String c, String status, String words) {
        Judged screened =
                Judged.target("BREAST_SCREEN", "increase").due("annual").values(2020, a, "-", b, c);

        assertThat(screened.in(2023).status().code()).isEqualTo(status);
        assertThat(screened.reasonIn(2023)).contains(words);
    }

    @Test
    void aReferenceWhoseDenominatorIsZeroIsNotAssessable() {
        assertThat(Judged.target("MMR", "ref")
                        .slice("R")
                        .reference("MMR", "U")
                        .values(2021, "10")
                        .add(
                                2021,
                                new IndicatorValue(
                                        new IndicatorKey("MMR", URBAN.toBreakdown()),
                                        null,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        ObsStatus.M,
                                        false,
                                        null,
                                        null))
                        .in(2021)
                        .status())
                .isEqualTo(Status.NOT_ASSESSABLE);
    }
}
