package org.fuer.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a target is reached, by the starting-point method, at its edges. */
class AchievementTests {

    private static final AssessmentSettings SETTINGS =
            TruthFacts.CATALOGUE.place("zengdu").orElseThrow().settings().assessment();

    @ParameterizedTest(name = "{0} {1}, base {2}, value {3}, {4}: {5}")
    @CsvSource({
        ">=, 94, 85, 89.5, on-track, 50",
        ">=, 94, 85, 94, met, 100",
        ">=, 94, 85, 99, met, 100",
        ">=, 94, 85, 80, regressed, 0",
        ">=, 94, 94, 94, early, 100",
        ">=, 94, 94, 93, regressed, 0",
        ">=, 94, 96, 93, regressed, 0",
        "<=, 8, 18, 13, on-track, 50",
        "<=, 8, 18, 20, regressed, 0",
        "<=, 0, 10, 0, early, 100",
        "<=, 0, 10, 4, on-track, 60",
        "<=, 8, 18, 0, early, 100",
        "<, 8, 8, 8, off-track, 0",
        "~, 45, 40, 41.375, at-risk, 50",
        "~, 45, 40, 49, off-track, 0",
        "~, 45, 50, 48.625, at-risk, 50",
        ">=, 94, , 47, missed, 50",
        "<=, 8, , 16, missed, 50",
        "<=, 0, , 5, missed, 0"
    })
    void theDegreeIsTheShareOfTheWayDone(
            String comparator, String goal, String base, String value, String status, String degree) {
        Assessment assessment = assessment(comparator, goal, base, value, status);

        assertThat(Achievement.of(assessment, SETTINGS).orElseThrow().published())
                .isEqualByComparingTo(degree);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"no-data", "not-assessable"})
    void whatCannotBeJudgedHasNoDegree(String status) {
        assertThat(Achievement.of(assessment(">=", "94", "85", null, status), SETTINGS))
                .isEmpty();
    }

    private static Assessment assessment(String comparator, String goal, String base, String value, String status) {
        Target target = new Target(
                "w-001",
                Plan.WOMEN,
                "",
                "EMP_FEM",
                Slice.NONE,
                Comparison.ofCode(comparator).orElseThrow(),
                new BigDecimal(goal),
                "%",
                "2030",
                "",
                List.of("HRSS"),
                "plan",
                true,
                "",
                "",
                null,
                null,
                null,
                "");
        return new Assessment(
                target,
                exact(goal),
                "2030",
                exact(value),
                value == null ? null : 2024,
                exact(base),
                base == null ? null : 2020,
                statusOf(status),
                Movement.NONE,
                null,
                "",
                Warning.GREY,
                "reason.none.data",
                List.of());
    }

    private static Quotient exact(String value) {
        return value == null ? null : Quotient.of(new BigDecimal(value));
    }

    private static Status statusOf(String code) {
        for (Status status : Status.values()) {
            if (status.code().equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
