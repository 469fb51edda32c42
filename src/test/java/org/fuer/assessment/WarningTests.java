package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projections, levels and the sentences that explain them. */
class WarningTests {

    @Test
    void theReasonGivesValuesPaceProjectionAndDistance() {
        Judged target = Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                .values(2020, "88.90", "89.3", "89.8", "90.2", "90.6", "91.00");

        assertThat(target.in(2025))
                .returns(Status.AT_RISK, Assessment::status)
                .returns(Warning.ORANGE, Assessment::warning);
        assertThat(target.reasonIn(2025))
                .isEqualTo("2025年为91.00%（2030年目标≥94%）；按2020—2025年平均每年提高0.42个百分点"
                        + "（趋势线：2025年91.01%，每年提高0.42个百分点），"
                        + "2030年预计为93.11%，比目标低0.89个百分点；每年需提高0.60个百分点才能达到");
    }

    @Test
    void theProjectionGoesOnByTheMeanChangeWithinTheRangeOfTheChanges() {
        Assessment judged = Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                .values(2020, "85", "86", "88", "88.5")
                .in(2023);

        assertThat(judged.movement().projected()).isEqualByComparingTo("96.6666666667");
        assertThat(judged.movement().lower()).isEqualByComparingTo("92");
        assertThat(judged.movement().upper()).as("cut at 100 %").isEqualByComparingTo("100");
    }

    @Test
    void twoPointsAreNoProjection() {
        Judged target = Judged.target("MATERNAL_MGMT", ">=", "94", "%").values(2020, "85", "85.1");

        assertThat(target.in(2021))
                .returns(null, one -> one.movement().projected())
                .returns(Status.OFF_TRACK, Assessment::status)
                .returns(Warning.ORANGE, Assessment::warning);
        assertThat(target.reasonIn(2021)).contains("比2020年的85.00%提高0.10个百分点").contains("不作预计");
    }

    @Test
    void aMissingMiddleYearSpreadsItsChange() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "85", "-", "87", "88")
                        .in(2023)
                        .movement()
                        .projected())
                .isEqualByComparingTo("95");
    }

    @Test
    void aRateNeverFallsBelowZero() {
        assertThat(Judged.target("MMR", "<=", "1", "1/10万")
                        .values(2020, "18", "12", "6")
                        .in(2022))
                .returns(BigDecimal.ZERO, one -> one.movement().projected())
                .returns(BigDecimal.ZERO, one -> one.movement().lower());
    }

    @ParameterizedTest(name = "85 {0} {1} {2}: {3}")
    @CsvSource({
        "86, 87, 88, green",
        "85.6, 86.2, 86.8, orange",
        "85.1, 85.2, 85.3, red",
        "85.5, 85.2, 85.1, red",
        "89, 88, 87, red"
    })
    void theLevelFollowsPaceAndDirection(String a, String b, String c, String level) {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "85", a, b, c)
                        .in(2023)
                        .warning()
                        .code())
                .isEqualTo(level);
    }

    @Test
    void theWrongWayTwoYearsInARowIsSaid() {
        assertThat(Judged.target("BREAST_SCREEN", "increase")
                        .values(2020, "10", "9", "8")
                        .reasonIn(2022))
                .endsWith("；已连续两年朝相反方向变化");
    }

    @Test
    void anEarlyHitThatIsLikelyToBeLostIsOrange() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "97", "96", "95")
                        .in(2022))
                .returns(Status.EARLY, Assessment::status)
                .returns(Warning.ORANGE, Assessment::warning);
    }

    @Test
    void aTargetThatIsDueAndMissedIsRed() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .due("2025")
                        .values(2025, "90")
                        .in(2025)
                        .warning())
                .isEqualTo(Warning.RED);
    }

    @Test
    void fewEventsThatChanceCouldExplainAreNotRed() {
        Judged target =
                Judged.target("MMR", "<=", "9", "1/10万").due("2025").events(2025, "1", "1500", true, "1.7", "371");

        assertThat(target.in(2025))
                .returns(Status.MISSED, Assessment::status)
                .returns("within-chance", Assessment::certainty)
                .returns(Warning.ORANGE, Assessment::warning);
        assertThat(target.reasonIn(2025)).endsWith("；因基数小，预警不高于橙色");
    }

    @Test
    void fewEventsOfASingleYearAreNotRedHoweverFarOff() {
        Judged target =
                Judged.target("MMR", "<=", "9", "1/10万").due("2025").events(2025, "15", "1500", true, "559", "1649");

        assertThat(target.in(2025))
                .returns("clear", Assessment::certainty)
                .returns(Warning.ORANGE, Assessment::warning);
        assertThat(target.reasonIn(2025)).endsWith("；因基数小，预警不高于橙色");
    }

    @Test
    void aChangeTooSmallForTheDigitsIsShownAllTheSame() {
        assertThat(Judged.target("BREAST_SCREEN", "increase")
                        .values(2020, "19.00001", "19.00002")
                        .reasonIn(2021))
                .isEqualTo("2021年为19.00002%，比2020年的19.00001%提高0.00001个百分点，符合逐步提高的要求");
    }

    /** Changes of 1, 2 and 3: they vary by 1. From 93 the distance to 94 is no less than that. */
    @ParameterizedTest(name = "{0} to reach: {1}")
    @CsvSource({"94, green", "93.99, orange"})
    void onlyAVolatilityGreaterThanTheDistanceIsAWarning(String target, String level) {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", target, "%")
                        .values(2020, "87", "88", "90", "93")
                        .in(2023)
                        .warning()
                        .code())
                .isEqualTo(level);
    }

    @Test
    void numbersOfThingsIncreaseAndRatesRise() {
        assertThat(Judged.target("NURSERY_N", "increase").values(2020, "3", "5").reasonIn(2021))
                .contains("增加2个");
        assertThat(Judged.target("U5MR", "decrease").values(2020, "5", "4").reasonIn(2021))
                .contains("下降1.00个千分点");
    }

    @Test
    void aPaceFastEnoughThatIsProjectedToMissIsOrangeAndTheIntervalIsSaid() {
        Judged target =
                Judged.target("MATERNAL_MGMT", ">=", "94", "%").values(2020, "85", "87.5", "88.4", "88.2", "88.9");

        assertThat(target.in(2024))
                .returns(Status.ON_TRACK, Assessment::status)
                .returns(Warning.ORANGE, Assessment::warning);
        assertThat(target.reasonIn(2024)).contains("预计区间为", "仍有可能达到", "但照此到期时可能达不到");
    }

    @Test
    void aPaceFastEnoughThatVariesByMoreThanTheDistanceIsOrange() {
        Judged target = Judged.target("MATERNAL_MGMT", ">=", "94", "%").values(2020, "90", "94.5", "91", "93.5");

        assertThat(target.in(2023))
                .returns(Status.ON_TRACK, Assessment::status)
                .returns(Warning.ORANGE, Assessment::warning);
        assertThat(target.reasonIn(2023)).endsWith("；年度波动大于与目标的距离");
    }

    @Test
    void tooSlowButProjectedToArriveIsNotRed() {
        Judged target = Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                .baselineOfPlan("88", "%", 2020)
                .values(2021, "83", "85", "87", "89");

        assertThat(target.in(2024))
                .returns(Status.OFF_TRACK, Assessment::status)
                .returns(Warning.ORANGE, Assessment::warning);
    }

    @Test
    void theWrongWayOverAMissingYearIsNotCalledTwoYears() {
        Judged target = Judged.target("BREAST_SCREEN", "increase").values(2020, "10", "-", "9", "8");

        assertThat(target.in(2023).warning()).isEqualTo(Warning.RED);
        assertThat(target.reasonIn(2023)).endsWith("；最近两次变化都朝相反方向");
    }

    @Test
    void aLevelToBeHeldThatIsProjectedToBeLostIsOrange() {
        Judged held = Judged.target("TOWN_TEAM_WITH_FEM", "maintain")
                .baselineOfPlan("90", "%", 2020)
                .values(2021, "99", "97", "97.5", "94", "94.5");

        assertThat(held.in(2025))
                .returns(Status.ON_TRACK, Assessment::status)
                .returns(Warning.ORANGE, Assessment::warning);
        assertThat(held.reasonIn(2025)).contains("2030年预计为").endsWith("但照此到期时可能达不到");
    }

    @Test
    void fewEventsAreRedIfThreeYearsTogetherMissToo() {
        Judged target = Judged.target("MMR", "<=", "9", "1/10万")
                .due("2025")
                .events(2023, "2", "12000", true, "2", "60")
                .events(2024, "1", "12000", true, "0.2", "46")
                .events(2025, "2", "12000", true, "2", "60");

        assertThat(target.in(2025))
                .returns("within-chance", Assessment::certainty)
                .returns(Warning.RED, Assessment::warning);
        assertThat(target.reasonIn(2025)).endsWith("；因基数小，2023—2025年合并为13.89/10万；结论在随机波动范围内；合并后同样不符合目标");
    }

    @Test
    void fewEventsAreOrangeIfThreeYearsTogetherMeetTheTarget() {
        Judged target = Judged.target("MMR", "<=", "9", "1/10万")
                .due("2025")
                .events(2023, "0", "12000", true, "0", "31")
                .events(2024, "1", "12000", true, "0.2", "46")
                .events(2025, "2", "12000", true, "2", "60");

        assertThat(target.in(2025).warning()).isEqualTo(Warning.ORANGE);
        assertThat(target.reasonIn(2025)).endsWith("；因基数小，预警不高于橙色");
    }

    @Test
    void anEarlyHitThatMayBeLostSaysWhatIsExpected() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "97", "96", "95")
                        .reasonIn(2022))
                .isEqualTo("2022年为95.00%，已提前达到2030年的目标（≥94%）；按2020—2022年平均每年降低1.00个百分点（初步），"
                        + "2030年预计为87.00%；到期时可能回落到目标以外");
    }
}
