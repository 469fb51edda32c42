package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuer.fact.Quotient;
import org.junit.jupiter.api.Test;

/** Where a target stood in each year of its plan, and when it was first reached. */
class TargetCourseTests {

    private static Judged managed(String... values) {
        return Judged.target("MATERNAL_MGMT", ">=", "94", "%").values(2020, values);
    }

    @Test
    void theFirstYearWhoseValueReachesTheTargetIsTheYearItWasReached() {
        TargetCourse course = managed("90", "92", "93.9", "94", "95", "96").courseTo(2025);

        assertThat(course.years().keySet()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025);
        assertThat(course.firstReached()).contains(2023);
        assertThat(course.fallenBackIn()).isEmpty();
        assertThat(course.latest().status()).isEqualTo(Status.EARLY);
    }

    @Test
    void whatFellBackLaterWasReachedAllTheSame() {
        TargetCourse course = managed("90", "94.5", "93", "95", "93.5").courseTo(2024);

        assertThat(course.firstReached()).contains(2021);
        assertThat(course.fallenBackIn()).containsExactly(2022, 2024);
        assertThat(course.latest().status().isMet()).isFalse();
    }

    @Test
    void whatWasReachedBeforeThePlanBeganWasReachedInTheBaseYear() {
        assertThat(managed("95", "95", "96").courseTo(2022).firstReached()).contains(2020);
    }

    @Test
    void whatIsReachedAfterTheYearEvaluatedIsNotKnownYet() {
        assertThat(managed("90", "91", "94").courseTo(2021).firstReached()).isEmpty();
    }

    @Test
    void aYearWithoutDataIsNeitherReachedNorFallenBack() {
        TargetCourse course = managed("90", "94", "-", "-", "94.2").courseTo(2024);

        assertThat(course.firstReached()).contains(2021);
        assertThat(course.fallenBackIn()).isEmpty();
    }

    @Test
    void yearsBeforeABreakDoNotCount() {
        TargetCourse course =
                managed("95", "96", "90", "94").brokenIn(2022, "改按常住人口统计").courseTo(2023);

        assertThat(course.years().keySet()).containsExactly(2022, 2023);
        assertThat(course.firstReached()).contains(2023);
    }

    @Test
    void aRiseHasNoLevelThatItReaches() {
        TargetCourse course = Judged.target("MATERNAL_MGMT", "increase")
                .due("2025")
                .values(2020, "90", "91", "92", "93", "94", "95")
                .courseTo(2025);

        assertThat(course.latest().status()).isEqualTo(Status.MET);
        assertThat(course.firstReached()).isEmpty();
    }

    @Test
    void aTargetForEveryYearSaysInWhichYearsItWasNotMet() {
        TargetCourse course = Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                .due("annual")
                .values(2020, "95", "93", "94", "92", "96")
                .courseTo(2024);

        assertThat(course.brokenIn()).containsExactly(2021, 2023);
        assertThat(course.firstReached()).isEmpty();
    }

    @Test
    void theYearlyChangeIsTheMeanFromTheBaseToTheValue() {
        assertThat(managed("90", "95", "91", "93").courseTo(2023).yearlyChange())
                .contains(Quotient.of(1));
        assertThat(managed("90").courseTo(2020).yearlyChange()).isEmpty();
        assertThat(managed("-", "-").courseTo(2021).yearlyChange()).isEmpty();
    }

    @Test
    void thePrintedBaseIsWhereTheChangeIsCountedFrom() {
        TargetCourse course = managed("80", "90").baseline("91.5", 2019).courseTo(2021);

        assertThat(course.latest().baseYear()).isEqualTo(2019);
        assertThat(course.yearlyChange()).contains(Quotient.parse("-3/4"));
    }
}
