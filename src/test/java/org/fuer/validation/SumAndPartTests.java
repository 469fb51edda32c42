package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuer.catalogue.Severity;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumAndPartTests {

    private static final County COUNTY = County.small();

    @Test
    void menAndWomenAddUpToTheTotalAtTheTotalsCell() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population().row("Q01_01", "1001", "520", "480"), COUNTY.health());

        assertThat(County.of(result, "SUM-SEX")).singleElement().satisfies(finding -> {
            assertThat(finding.source().cell()).isEqualTo("C4");
            assertThat(finding.value()).isEqualTo("1001");
            assertThat(finding.expected()).isEqualTo("1000");
        });
        assertThat(result.blockedForms()).containsExactly("Q01");
    }

    @Test
    void townAndCountryAddUpToTheTotal() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_01", "100", "70", "31"));

        assertThat(County.places(result, "SUM-RESIDENCE")).containsExactly("H01!C4");
    }

    @Test
    void theAgesOfEachSexAddUpToItsTotal() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population().row("Q01_02", "200", "104", "96", "30", "27", "74", "70"), COUNTY.health());

        assertThat(County.places(result, "SUM-AGE")).containsExactly("Q01!E5");
        assertThat(County.of(result, "SUM-SEX")).isEmpty();
    }

    @Test
    void averagesDoNotAddUp() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_05", "1.5", "1.7", "1.3"));

        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"104,,0", "104,×,0", "201,,1", ",96,0", ",201,1"})
    void whereAPartIsMissingTheOtherMayNotExceedTheTotal(String men, String women, int findings) {
        ValidationResult result = COUNTY.judge(
                COUNTY.population().row("Q01_02", "200", men == null ? "" : men, women == null ? "" : women),
                COUNTY.health());

        assertThat(County.of(result, "SUM-SEX")).hasSize(findings);
    }

    @Test
    void aMissingTotalIsNotJudged() {
        ValidationResult result = COUNTY.judge(COUNTY.population().row("Q01_02", "", "104", "96"), COUNTY.health());

        assertThat(County.of(result, "SUM-SEX")).isEmpty();
    }

    @Test
    void aSumWithAFaultyCellIsNotJudged() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population().row("Q01_01", "1000", "-520", "480"), COUNTY.health());

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("RANGE");
    }

    @ParameterizedTest
    @CsvSource({"99,0", "100,0", "101,1"})
    void aPartIsNoMoreThanWhatItIsPartOf(String part, int findings) {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_02", part));

        assertThat(County.places(result, "PART")).hasSize(findings).allMatch("H01!C5"::equals);
    }

    @Test
    void aPartIsJudgedAtEveryBreakdownThatBothHave() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population().row("Q01_02", "600", "104", "496", "30", "26", "74", "470"), COUNTY.health());

        assertThat(County.places(result, "PART")).containsExactly("Q01!E5");
    }

    @Test
    void womenAreNoMoreThanTheTotalWhereMenHaveNoColumn() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_04", "50", "51"));

        assertThat(County.places(result, "PART")).containsExactly("H01!D7");
    }

    @Test
    void aPartStandsAloneWhenItsWholeIsMissing() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_04", "", "51"));

        assertThat(County.of(result, "PART")).isEmpty();
    }

    @Test
    void aPartOfAFaultyWholeIsHeldAgainstTheLatestAcceptedWholeAndOnlyWarnedOf() {
        AcceptedFacts history = COUNTY.accepted(2023, COUNTY.population(), COUNTY.health());
        Report faulty = COUNTY.health().row("H01_01", "约100", "70", "30");

        assertThat(County.of(COUNTY.judgeAfter(history, COUNTY.population(), faulty), "PART"))
                .isEmpty();
        assertThat(County.of(COUNTY.judgeAfter(history, COUNTY.population(), faulty.row("H01_02", "101")), "PART"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
        assertThat(County.of(COUNTY.judge(COUNTY.population(), faulty.row("H01_02", "101")), "PART"))
                .isEmpty();
    }

    @Test
    void aPartIsNotJudgedWhenTheNumberOfItsWholeIsWrong() {
        AcceptedFacts history = COUNTY.accepted(2023, COUNTY.population(), COUNTY.health());
        Report fraction = COUNTY.health().row("H01_01", "100.5", "70", "30").row("H01_02", "101");

        assertThat(County.of(COUNTY.judgeAfter(history, COUNTY.population(), fraction), "PART"))
                .isEmpty();
    }

    @Test
    void partIsFoundBesideOtherErrorsOfItsForm() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(),
                COUNTY.health()
                        .row("H01_01", "100", "七十", "30")
                        .row("H01_02", "101")
                        .row("H01_03", "#REF!"));

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("NUMBER", "PART", "CELL-ERROR");
    }
}
