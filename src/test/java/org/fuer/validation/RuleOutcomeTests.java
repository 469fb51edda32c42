package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuer.fact.RuleOutcome;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.fact.Source;
import org.junit.jupiter.api.Test;

/** Every edit ends in one of four ways, and what could not be judged never counts as passed. */
class RuleOutcomeTests {

    private static final County COUNTY = County.small();

    @Test
    void everyCellOfASoundFormPassesTheEditsThatApplyToIt() {
        ValidationResult result = COUNTY.judge(COUNTY.population(), COUNTY.health());

        assertThat(counts(result, "NUMBER", "H01")).containsExactly(8, 0, 0, 0);
        assertThat(counts(result, "INTEGER", "H01")).containsExactly(7, 0, 1, 0);
        assertThat(counts(result, "RANGE", "H01")).containsExactly(8, 0, 0, 0);
        assertThat(counts(result, "REQUIRED", "H01")).containsExactly(3, 0, 8, 0);
        assertThat(counts(result, "SUM-SEX", "Q01")).containsExactly(2, 0, 0, 0);
        assertThat(counts(result, "SUM-AGE", "Q01")).containsExactly(2, 0, 1, 0);
        assertThat(counts(result, "SUM-RESIDENCE", "H01")).containsExactly(1, 0, 5, 0);
        assertThat(counts(result, "PART", "H01")).containsExactly(2, 0, 9, 0);
        assertThat(counts(result, "R001", "H01")).containsExactly(1, 0, 0, 0);
        assertThat(counts(result, "JUMP", "H01")).containsExactly(0, 0, 1, 7);
    }

    @Test
    void aFailureIsCountedOnceAndIsAFinding() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population().row("Q01_01", "1001", "520", "480"), COUNTY.health());

        assertThat(counts(result, "SUM-SEX", "Q01")).containsExactly(1, 1, 0, 0);
        assertThat(County.of(result, "SUM-SEX")).hasSize(1);
    }

    @Test
    void aMissingPartLeavesASumNotEvaluableAndIsNamed() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population().row("Q01_02", "200", "104", "", "30", "26", "74", "70"), COUNTY.health());

        assertThat(unjudged(result, "SUM-SEX")).singleElement().satisfies(outcome -> {
            assertThat(outcome.reason()).isEqualTo(Reason.INCOMPLETE);
            assertThat(outcome.cells()).containsExactly(new Source("population.xlsx", "Q01", "E5"));
        });
    }

    @Test
    void aTotalThatIsNotApplicableLeavesNothingToAddUp() {
        ValidationResult result = COUNTY.judge(COUNTY.population().row("Q01_02", "×", "×", "×"), COUNTY.health());

        assertThat(counts(result, "SUM-SEX", "Q01")).containsExactly(1, 0, 1, 0);
        assertThat(unjudged(result, "SUM-SEX")).isEmpty();
    }

    @Test
    void aSumWithAFaultyCellIsNotEvaluableAndTheCellIsNamed() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population().row("Q01_01", "1000", "-520", "480"), COUNTY.health());

        assertThat(unjudged(result, "SUM-SEX")).singleElement().satisfies(outcome -> {
            assertThat(outcome.reason()).isEqualTo(Reason.FAULTY);
            assertThat(outcome.cells()).containsExactly(new Source("population.xlsx", "Q01", "D4"));
        });
    }

    @Test
    void aRowThatNobodyFilledIsCountedButNotNamed() {
        ValidationResult result = COUNTY.judge(COUNTY.population().row("Q01_02"), COUNTY.health());

        assertThat(unjudged(result, "SUM-SEX")).singleElement().satisfies(outcome -> {
            assertThat(outcome.reason()).isEqualTo(Reason.EMPTY);
            assertThat(outcome.cells()).isEmpty();
        });
    }

    @Test
    void aRuleThatNeedsAFormThatDidNotArriveSaysSo() {
        ValidationResult result = COUNTY.judge(COUNTY.health());

        assertThat(County.notRun(result)).contains("R001 FORM_ABSENT", "R005 FORM_ABSENT");
        assertThat(unjudged(result, "R002")).isEmpty();
    }

    @Test
    void aMissingOperandNeverCountsAsZero() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_02", ""));

        assertThat(counts(result, "R003", "H01")).containsExactly(0, 0, 0, 1);
        assertThat(counts(result, "PART", "H01")).containsExactly(1, 0, 9, 1);
    }

    @Test
    void everyRuleOfThePlaceEndsInExactlyOneWay() {
        ValidationResult result = COUNTY.judge(COUNTY.population(), COUNTY.health());

        for (int rule = 1; rule <= 6; rule++) {
            String code = "R00" + rule;
            assertThat(result.outcomes().stream()
                            .filter(outcome -> outcome.rule().equals(code))
                            .mapToInt(outcome -> outcome.passed()
                                    + outcome.failed()
                                    + outcome.notApplicable()
                                    + outcome.notEvaluable()))
                    .as(code)
                    .containsExactly(1);
        }
    }

    private static List<Integer> counts(ValidationResult result, String rule, String form) {
        RuleOutcome outcome = County.outcome(result, rule, form);
        return List.of(outcome.passed(), outcome.failed(), outcome.notApplicable(), outcome.notEvaluable());
    }

    private static List<RuleOutcome> unjudged(ValidationResult result, String rule) {
        return result.outcomes().stream()
                .filter(outcome -> outcome.rule().equals(rule) && outcome.notEvaluable() > 0)
                .toList();
    }
}
