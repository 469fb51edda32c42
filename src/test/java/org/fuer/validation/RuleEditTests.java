package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuer.catalogue.Language;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Finding;
import org.fuer.fact.ObsStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleEditTests {

    private static final County COUNTY = County.small();

    @Test
    void aRelationBetweenFormsBlocksTheFormThatTheRuleNamesAndStandsAtItsLeftSide() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_01", "481", "451", "30"));

        assertThat(County.of(result, "R001")).singleElement().satisfies(finding -> {
            assertThat(finding.source().cell()).isEqualTo("C4");
            assertThat(finding.value()).isEqualTo("481");
            assertThat(finding.expected()).isEqualTo("<=480");
        });
        assertThat(result.blockedForms()).containsExactly("H01");
        assertThat(County.total(result, "Q01_01")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"55,50,0", "56,50,1", "45,50,0", "44,50,1", "50,50,0", "0,0,0", "1,0,1"})
    void theToleranceIsRelativeToTheRightSideAndItsBorderBelongsToIt(String left, String right, int findings) {
        ValidationResult result = COUNTY.judge(
                COUNTY.population().row("Q01_02"),
                COUNTY.health().row("H01_04", left, "0").row("H01_06", right));

        assertThat(County.of(result, "R002")).hasSize(findings);
    }

    @Test
    void aWarningLeavesItsFactInDoubtAndBlocksNothing() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_04", "60", "20"));

        assertThat(County.places(result, "R002")).containsExactly("H01!C7");
        assertThat(result.blockedForms()).isEmpty();
        assertThat(County.total(result, "H01_04").orElseThrow().status()).isEqualTo(ObsStatus.U);
        assertThat(County.total(result, "H01_06").orElseThrow().status()).isEqualTo(ObsStatus.A);
    }

    @ParameterizedTest
    @CsvSource({"50,0", "51,1"})
    void aRatioIsComparedWithoutRounding(String part, int findings) {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_02", part));

        assertThat(County.of(result, "R003")).hasSize(findings);
    }

    @Test
    void aRatioOverZeroCouldNotRun() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(),
                COUNTY.health().row("H01_01", "0", "0", "0").row("H01_02", "0"));

        assertThat(County.notRun(result)).contains("R003 ZERO");
    }

    @Test
    void somethingOverZeroFailsAndNothingOverZeroCouldNotRun() {
        ValidationResult something = COUNTY.judge(
                COUNTY.population(),
                COUNTY.health().row("H01_01", "0", "0", "0").row("H01_02", "0"));
        ValidationResult nothing = COUNTY.judge(
                COUNTY.population(),
                COUNTY.health().row("H01_01", "0", "0", "0").row("H01_02", "0").row("H01_04", "0", "0"));

        assertThat(County.of(something, "R006")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.source().cell()).isEqualTo("C7");
            assertThat(finding.value()).isEqualTo("50/0");
            assertThat(finding.expected()).isEqualTo("H01_01>0");
            assertThat(Wording.of("validation", Language.CHINESE).say(finding.messageKey(), finding.arguments()))
                    .startsWith("H01_01为0，以它为分母的数却大于0（50/0），比值H01_04/H01_01算不出");
        });
        assertThat(something.blockedForms()).isEmpty();
        assertThat(County.of(nothing, "R006")).isEmpty();
        assertThat(County.notRun(nothing)).contains("R006 ZERO");
    }

    @Test
    void whatEqualityDemandsIsTheNumberAlone() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_04", "60", "20"));

        assertThat(County.of(result, "R002"))
                .singleElement()
                .extracting(Finding::expected)
                .isEqualTo("50");
    }

    @Test
    void anAgeTotalIsTheSumOfMenAndWomen() {
        ValidationResult enough = COUNTY.judge(
                COUNTY.population(), COUNTY.health().row("H01_04", "28", "20").row("H01_06", "28"));
        ValidationResult tooFew = COUNTY.judge(
                COUNTY.population(), COUNTY.health().row("H01_04", "27", "20").row("H01_06", "27"));

        assertThat(County.of(enough, "R005")).isEmpty();
        assertThat(County.of(tooFew, "R005"))
                .singleElement()
                .extracting(Finding::expected)
                .isEqualTo(">=56");
    }

    @Test
    void aMissingOperandMakesARuleNotEvaluable() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_06", ""));

        assertThat(County.notRun(result)).containsExactly("R002 INCOMPLETE", "R004 NO_HISTORY", "R005 INCOMPLETE");
    }

    @Test
    void aRuleWithAnOperandThatIsNotApplicableIsNotApplicable() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_06", "×"));

        assertThat(County.notRun(result)).containsExactly("R004 NO_HISTORY");
        assertThat(County.outcome(result, "R002", "H01").notApplicable()).isEqualTo(1);
    }

    @Test
    void aFaultyOperandCouldNotRun() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_06", "-50"));

        assertThat(County.notRun(result)).contains("R002 FAULTY", "R005 FAULTY");
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("RANGE");
    }

    @Test
    void anOperandInAnotherFormThatIsBlockedCouldNotRun() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population().row("Q01_02", "儿童", "104", "96"),
                COUNTY.health().row("H01_01", "481", "451", "30"));

        assertThat(County.notRun(result)).contains("R001 BLOCKED");
        assertThat(result.blockedForms()).containsExactly("Q01");
    }

    @Test
    void theSoundCellsOfABlockedFormAreJudgedAllTheSame() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(), COUNTY.health().row("H01_03", "很高").row("H01_04", "60", "20"));

        assertThat(County.of(result, "NUMBER")).hasSize(1);
        assertThat(County.of(result, "R002")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1100,0", "1101,1", "900,0", "899,1"})
    void theChangeOnTheYearBeforeIsBounded(int total, int findings) {
        AcceptedFacts history = COUNTY.accepted(2023, COUNTY.population(), COUNTY.health());
        ValidationResult result = COUNTY.judgeAfter(
                history,
                COUNTY.population().row("Q01_01", Integer.toString(total), Integer.toString(total - 480), "480"),
                COUNTY.health());

        assertThat(County.of(result, "R004")).hasSize(findings);
    }

    @Test
    void aChangeIsNotJudgedAcrossAGapOrOnADoubtfulFact() {
        AcceptedFacts twoYearsAgo = COUNTY.accepted(2022, COUNTY.population(), COUNTY.health());

        assertThat(County.notRun(COUNTY.judgeAfter(twoYearsAgo, COUNTY.population(), COUNTY.health())))
                .containsExactly("R004 NO_HISTORY");
    }
}
