package org.fuer.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Direction;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.indicator.PooledValue;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a target is reached, by the starting-point method, at its edges. */
class AchievementTests {

    private static final AssessmentSettings SETTINGS =
            TruthFacts.CATALOGUE.place("zengdu").orElseThrow().settings().assessment();

    @ParameterizedTest(name = "{0}: {1} {2}, base {3}, value {4}, {5}: {6}")
    @CsvSource({
        "half of the way up, >=, 94, 85, 89.5, on-track, 50",
        "on the target, >=, 94, 85, 94, met, 100",
        "beyond the target, >=, 94, 85, 99, met, 100",
        "worse than the base, >=, 94, 85, 80, regressed, 0",
        "base = target and still there, >=, 94, 94, 94, early, 100",
        "base = target and fallen back, >=, 94, 94, 93, regressed, 0",
        "base better than target and still better, >=, 94, 96, 95, early, 100",
        "base better than target and fallen back, >=, 94, 96, 93, regressed, 0",
        "half of the way down, <=, 8, 18, 13, on-track, 50",
        "worse than the base where less is better, <=, 8, 18, 20, regressed, 0",
        "target 0 and reached, <=, 0, 10, 0, early, 100",
        "target 0 and on the way, <=, 0, 10, 4, on-track, 60",
        "target 0 without a base, <=, 0, , 5, missed, 0",
        "actual 0 where less is better, <=, 8, 18, 0, early, 100",
        "actual 0 where more is better, >=, 94, 0, 0, off-track, 0",
        "negative values, >=, -2, -10, -4, on-track, 75",
        "through zero, >=, 5, -5, 0, on-track, 50",
        "on a limit that is open, <, 8, 8, 8, off-track, 0",
        "below the band, ~, 45, 40, 41.375, at-risk, 50",
        "over the band from below, ~, 45, 40, 49, off-track, 0",
        "above the band, ~, 45, 50, 48.625, at-risk, 50",
        "negative values without a base, >=, -2, , -4, missed, 0",
        "no base, >=, 94, , 47, missed, 50",
        "no base where less is better, <=, 8, , 16, missed, 50"
    })
    void theDegreeIsTheShareOfTheWayDone(
            String edge, String comparator, String goal, String base, String value, String status, String degree) {
        assertThat(achievement(assessment(comparator, goal, base, value, status))
                        .degree()
                        .published())
                .as(edge)
                .isEqualByComparingTo(degree);
    }

    @ParameterizedTest(name = "{0}: {1} {2}, base {3}, value {4}: {5}")
    @CsvSource({
        "more is better, >=, 94, 85, 47, 50",
        "less is better, <=, 8, 18, 16, 50",
        "a base of 0 where less is better, <=, 8, 0, 16, 50",
        "a negative value, >=, 5, -5, -1, 40",
        "a target that is not greater than zero, <=, 0, 10, 4, 60"
    })
    void theRatioMethodTakesTheLinearFormWhereItCannotBeUsed(
            String edge, String comparator, String goal, String base, String value, String ratio) {
        assertThat(achievement(assessment(comparator, goal, base, value, "at-risk"))
                        .ratio()
                        .published())
                .as(edge)
                .isEqualByComparingTo(ratio);
    }

    @ParameterizedTest(name = "three years together {1} against {0} {2}, base {3}: {4}")
    @CsvSource({
        ">=, 94, 94, 85, 100",
        ">, 93.1, 94, 85, 90",
        ">, 94.1, 94, 85, 100",
        "<=, 8, 8, 18, 100",
        "<, 9, 8, 18, 90",
        "<, 7.9, 8, 18, 100",
        "<=, 13, 8, 18, 50",
        "=, 100, 100, 90, 100",
        "=, 95, 100, 90, 50",
        "~, 47.25, 45, 40, 100",
        "~, 41.375, 45, 40, 50"
    })
    void fewEventsAreScoredByThreeYearsTogether(
            String comparator, String value, String goal, String base, String degree) {
        Assessment assessment = pooled(assessment(comparator, goal, base, "1", "off-track"), value);

        assertThat(achievement(assessment))
                .returns(true, Achievement::pooled)
                .returns(exact(value), Achievement::value)
                .extracting(Achievement::degree)
                .isEqualTo(exact(degree));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 120, 1300, 14_000})
    void aBetterValueNeverHasALowerDegree(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            boolean rising = random.nextBoolean();
            int goal = random.nextInt(41) - 10;
            int value = random.nextInt(61) - 20;
            String base = random.nextInt(4) == 0 ? null : String.valueOf(random.nextInt(61) - 20);
            Achievement worse = judged(rising, goal, base, value);
            Achievement better = judged(rising, goal, base, rising ? value + 1 : value - 1);

            String what = (rising ? ">= " : "<= ") + goal + " from " + base + " at " + value;
            assertThat(better.degree()).as(what).isGreaterThanOrEqualTo(worse.degree());
            assertThat(better.ratio()).as(what).isGreaterThanOrEqualTo(worse.ratio());
            assertThat(better.degree()).as(what).isBetween(Quotient.ZERO, Quotient.of(100));
        }
    }

    private static Achievement judged(boolean rising, int goal, String base, int value) {
        boolean met = rising ? value >= goal : value <= goal;
        return achievement(assessment(rising ? ">=" : "<=", goal + "", base, value + "", met ? "met" : "off-track"));
    }

    @Test
    void aChangeFromTheYearBeforeIsScoredByTheYearAlone() {
        Target yearly = target("decrease", "2", "annual");
        Assessment assessment = pooled(assessment(yearly, "10", "12", "9", "met"), "30");

        assertThat(achievement(assessment))
                .returns(false, Achievement::pooled)
                .returns(exact("100"), Achievement::degree);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"no-data", "not-assessable"})
    void whatCannotBeJudgedHasNoDegree(String status) {
        assertThat(Achievement.of(assessment(">=", "94", "85", null, status), Direction.UP, SETTINGS))
                .isEmpty();
    }

    private static Achievement achievement(Assessment assessment) {
        return Achievement.of(assessment, Direction.UP, SETTINGS).orElseThrow();
    }

    private static Assessment pooled(Assessment of, String value) {
        return County.with(of, of.status(), new PooledValue(2022, 2024, exact(value)));
    }

    private static Assessment assessment(String comparator, String goal, String base, String value, String status) {
        return assessment(target(comparator, goal, "2030"), goal, base, value, status);
    }

    private static Target target(String comparator, String goal, String year) {
        return new Target(
                "w-001",
                Plan.WOMEN,
                "",
                "EMP_FEM",
                Slice.NONE,
                Comparison.ofCode(comparator).orElseThrow(),
                new BigDecimal(goal),
                "%",
                year,
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
    }

    private static Assessment assessment(Target target, String goal, String base, String value, String status) {
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
