package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Wording;
import org.junit.jupiter.api.Test;

/** The value of a survey (Q02) stands until the next one, with its year: 沿用2020年调查. */
class SurveyTests {

    private static final Wording ENGLISH = Wording.of("assessment", Language.ENGLISH);

    @Test
    void theLatestSurveyStandsWithItsYear() {
        Judged schooling = Judged.target("SCHOOL_YEARS", ">=", "11", "年").values(2020, "9", "-", "9.4");

        assertThat(schooling.in(2024))
                .returns(2022, Assessment::valueYear)
                .returns(new BigDecimal("9.4"), Assessment::value)
                .returns(2020, Assessment::baseYear)
                .returns(true, one -> one.isCarriedForward(2024));
        assertThat(schooling.reasonIn(2024)).startsWith("2022年为9.4").contains("沿用2022年调查");
        assertThat(schooling.in(2024).reason(ENGLISH)).contains("carried forward from the survey of 2022");
    }

    /** The pace is that of the years from survey to survey, the years without one do not slow it down. */
    @Test
    void thePaceIsCountedToTheYearOfTheSurvey() {
        Judged illiteracy = Judged.target("ILLITERACY", "<=", "1", "%").values(2020, "3", "-", "2.6");

        assertThat(illiteracy.in(2024).movement().paceRatio())
                .as("0.4 of 2 in two years of ten")
                .isEqualByComparingTo("1");
        assertThat(illiteracy.in(2024).status()).isEqualTo(Status.ON_TRACK);
    }

    @Test
    void aSurveyOfTheBaseYearShowsNoPaceYet() {
        Judged schooling = Judged.target("SCHOOL_YEARS", ">=", "11", "年").values(2020, "9");

        assertThat(schooling.in(2023))
                .returns(Status.NO_TREND, Assessment::status)
                .returns(null, one -> one.movement().paceRatio());
        assertThat(schooling.reasonIn(2023)).contains("沿用2020年调查");
    }

    @Test
    void aValueThatStandsIsDueAndMetOrMissedLikeAnother() {
        Judged met = Judged.target("SCHOOL_YEARS", ">=", "9", "年").due("2025").values(2020, "8.9", "-", "-", "9.1");
        Judged missed =
                Judged.target("SCHOOL_YEARS", ">=", "9.2", "年").due("2025").values(2020, "8.9", "-", "-", "9.1");

        assertThat(met.in(2024).status()).isEqualTo(Status.EARLY);
        assertThat(met.in(2025)).returns(Status.MET, Assessment::status).returns(2023, Assessment::valueYear);
        assertThat(missed.in(2025))
                .returns(Status.MISSED, Assessment::status)
                .returns(Warning.RED, Assessment::warning);
        assertThat(missed.in(2025).movement().projected())
                .as("due: nothing to expect")
                .isNull();
    }

    @Test
    void aNewSurveyTakesItsPlace() {
        Judged schooling = Judged.target("SCHOOL_YEARS", "increase").values(2020, "9", "-", "9.4", "9.3");

        assertThat(schooling.in(2023)).returns(2023, Assessment::valueYear);
        assertThat(schooling.reasonIn(2023)).doesNotContain("沿用");
    }

    @Test
    void noSurveyEverIsNoData() {
        assertThat(Judged.target("SCHOOL_YEARS", "increase").in(2023))
                .returns(Status.NO_DATA, Assessment::status)
                .returns(null, Assessment::valueYear);
    }

    @Test
    void aSurveyFromBeforeABreakDoesNotStand() {
        assertThat(Judged.target("SCHOOL_YEARS", "increase")
                        .values(2020, "9")
                        .brokenIn(2022, "年龄范围改变")
                        .in(2023)
                        .status())
                .isEqualTo(Status.NO_DATA);
    }

    @Test
    void aZeroDenominatorThisYearIsNotCoveredByAnEarlierSurvey() {
        assertThat(Judged.target("INCOME_GAP", "decrease")
                        .values(2020, "30", "29")
                        .events(2022, "0", "0", false, null, null)
                        .in(2022))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns("reason.none.zero", Assessment::reasonKey);
    }

    @Test
    void aSliceOfASurveyStandsByItself() {
        assertThat(Judged.target("SCHOOL_YEARS", "increase")
                        .slice("F")
                        .values(2020, "8", "-", "8.5")
                        .valuesOf("SCHOOL_YEARS", Slice.NONE, 2020, "9", "9.2", "9.4", "9.6")
                        .in(2023))
                .returns(2022, Assessment::valueYear)
                .returns(Status.ON_TRACK, Assessment::status);
    }

    @Test
    void onlyASurveyIsCarriedForward() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "85", "99")
                        .in(2022)
                        .status())
                .isEqualTo(Status.NO_DATA);
    }

    @Test
    void twoValuesOfOneSurveyAreComparedAsLongAsBothStand() {
        Judged women = womenAgainstMen("8.6", "9");

        assertThat(women.in(2024)).returns(2022, Assessment::valueYear).returns(Status.ON_TRACK, Assessment::status);
        assertThat(women.in(2024).targetValue()).isEqualByComparingTo("9");
    }

    @Test
    void aSurveyIsNeverComparedWithAnother() {
        Judged women = womenAgainstMen("8.6", "9")
                .valuesOf("SCHOOL_YEARS", Slice.parse("M").orElseThrow(), 2023, "9.1");

        assertThat(women.in(2024))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns("reason.none.survey", Assessment::reasonKey);
        assertThat(women.reasonIn(2024)).startsWith("沿用2022年调查，没有同一次调查的男性");
    }

    @Test
    void aReferenceThatIsNoSurveyIsMissingBesideOneThatStands() {
        assertThat(Judged.target("SCHOOL_YEARS", "ref")
                        .reference("LIFE_EXP", "")
                        .values(2022, "80")
                        .valuesOf("LIFE_EXP", Slice.NONE, 2022, "79", "79")
                        .in(2023)
                        .status())
                .isEqualTo(Status.NOT_ASSESSABLE);
    }

    private static Judged womenAgainstMen(String women, String men) {
        return Judged.target("SCHOOL_YEARS", "balance")
                .slice("F")
                .reference("SCHOOL_YEARS", "M")
                .values(2020, "8", "-", women)
                .valuesOf("SCHOOL_YEARS", Slice.parse("M").orElseThrow(), 2020, "9", "-", men);
    }
}
