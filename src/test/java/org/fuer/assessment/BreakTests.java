package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fuer.catalogue.Slice;
import org.junit.jupiter.api.Test;

/** A series that is broken (口径调整) starts anew: nothing from before it is compared with anything after it. */
class BreakTests {

    private static final Slice URBAN = Slice.parse("U").orElseThrow();

    @Test
    void theFirstValueSinceTheBreakIsTheBase() {
        Judged target = Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                .values(2020, "93", "93.5", "85", "86", "87")
                .brokenIn(2022, "改按常住人口统计");

        assertThat(target.in(2024))
                .returns(2022, Assessment::baseYear)
                .returns(new BigDecimal("85"), Assessment::baseValue)
                .returns(3, one -> one.movement().points())
                .satisfies(one -> assertThat(one.movement().paceRatio())
                        .as("2 of 9 in two years of eight")
                        .isEqualByComparingTo("0.8888888889"));
        assertThat(target.reasonIn(2024)).contains("；2022年口径调整，此前数据不可比（改按常住人口统计）");
    }

    @Test
    void yearsBeforeTheBreakAreJudgedAsIfThereWereNone() {
        Judged target = Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                .values(2020, "85", "86", "70")
                .brokenIn(2022, "改按常住人口统计");

        assertThat(target.in(2021)).returns(2020, Assessment::baseYear).returns(Status.ON_TRACK, Assessment::status);
        assertThat(target.reasonIn(2021)).doesNotContain("口径");
    }

    @Test
    void theYearOfTheBreakHasNoTrend() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "85", "86", "70")
                        .brokenIn(2022, "改按常住人口统计")
                        .in(2022))
                .returns(Status.NO_TREND, Assessment::status)
                .returns(null, one -> one.movement().paceRatio());
    }

    @Test
    void theLastOfSeveralBreaksCounts() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "93", "60", "70", "80", "81")
                        .brokenIn(2021, "一")
                        .brokenIn(2023, "二")
                        .in(2024)
                        .baseYear())
                .isEqualTo(2023);
    }

    @Test
    void aPrintedBaseFromBeforeTheBreakIsNotUsed() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .baseline("92.6", 2020)
                        .values(2022, "85", "87")
                        .brokenIn(2022, "改按常住人口统计")
                        .in(2023))
                .returns(2022, Assessment::baseYear)
                .returns(new BigDecimal("85"), Assessment::baseValue);
    }

    @Test
    void aPrintedBaseOfTheYearOfTheBreakIsUsed() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .baseline("86", 2022)
                        .values(2022, "85", "87")
                        .brokenIn(2022, "改按常住人口统计")
                        .in(2023)
                        .baseValue())
                .isEqualByComparingTo("86");
    }

    /** 20 % less than in 2020 cannot be told from values of another kind. */
    @Test
    void aFallFromAYearBeforeTheBreakIsNotAssessable() {
        Judged target = Judged.target("CHILD_INJURY_DEATH", "decrease", "20", "%")
                .baseline(null, 2020)
                .values(2020, "10", "9", "20", "19")
                .brokenIn(2022, "改按常住人口统计");

        assertThat(target.in(2023))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns("reason.none.base", Assessment::reasonKey)
                .returns(null, Assessment::targetValue);
        assertThat(target.reasonIn(2023)).contains("没有2020年的数值作基数").contains("2022年口径调整");
    }

    @Test
    void aLevelIsHeldSinceTheBreakOnly() {
        assertThat(Judged.target("TOWN_TEAM_WITH_FEM", "maintain")
                        .values(2020, "100", "99", "90", "91")
                        .brokenIn(2022, "改按常住人口统计")
                        .in(2023)
                        .status())
                .isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aGapIsCountedFromTheBreakOfEitherSide() {
        Judged gap = Judged.target("U5MR", "balance")
                .slice("R")
                .reference("U5MR", "U")
                .values(2020, "9", "6", "6")
                .valuesOf("U5MR", URBAN, 2020, "4", "4", "4");

        assertThat(gap.in(2022).status()).isEqualTo(Status.ON_TRACK);
        assertThat(gap.brokenIn(2021, "改按常住人口统计").in(2022).status()).isEqualTo(Status.AT_RISK);

        Judged reference = Judged.target("PARTY_CONG_FEM", "ref")
                .reference("PARTY_FEM", "")
                .values(2020, "29.75", "29.8", "29.9")
                .valuesOf("PARTY_FEM", Slice.NONE, 2020, "30", "30", "30")
                .brokenIn("PARTY_FEM", 2021, "统计范围扩大");

        assertThat(reference.in(2022).movement().paceRatio())
                .as("0.1 of 0.2 in a year of nine")
                .isEqualByComparingTo("4.5");
        assertThat(reference.in(2021).status()).isEqualTo(Status.NO_TREND);
    }

    @Test
    void theYearBeforeABreakIsNoYearBefore() {
        assertThat(Judged.target("MYOPIA_ALL", "decrease", "1", "百分点")
                        .due("annual")
                        .values(2020, "52", "51", "49")
                        .brokenIn(2022, "改用新视力表")
                        .in(2022)
                        .status())
                .isEqualTo(Status.NO_TREND);
    }

    @Test
    void threeYearsArePooledSinceTheBreakOnly() {
        Judged rate = Judged.target("MMR", "<=", "9", "1/10万")
                .events(2021, "9", "10000", true, null, null)
                .events(2022, "1", "10000", true, null, null)
                .events(2023, "0", "10000", true, null, null)
                .brokenIn(2022, "改按常住人口统计");

        assertThat(rate.in(2023).pooled()).satisfies(pooled -> {
            assertThat(pooled.firstYear()).isEqualTo(2022);
            assertThat(pooled.published()).isEqualByComparingTo("5");
        });
    }

    /** Whatever a catalogue says of a break is said as it stands. */
    @Test
    void signsInTheReasonOfABreakStayText() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2022, "85", "87")
                        .brokenIn(2022, "{note.volatile}|a|$1\\")
                        .reasonIn(2023))
                .contains("（｛note.volatile｝｜a｜$1\\）");
    }
}
