package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fuer.catalogue.Severity;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Finding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumAndPartTests {

    @TempDir
    private static Path jobs;

    private static County county;

    @BeforeAll
    static void readCatalogue() {
        county = County.in(jobs);
    }

    @Test
    void menAndWomenAddUpToTheTotalAtTheTotalsCell() {
        ValidationResult result =
                county.judge(county.population().row("Q01_01", "1001", "520", "480"), county.health());

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
                county.judge(county.population(), county.health().row("H01_01", "100", "70", "31"));

        assertThat(County.places(result, "SUM-RESIDENCE")).containsExactly("H01!C4");
    }

    @Test
    void theAgesOfEachSexAddUpToItsTotal() {
        ValidationResult result = county.judge(
                county.population().row("Q01_02", "200", "104", "96", "30", "27", "74", "70"), county.health());

        assertThat(County.places(result, "SUM-AGE")).containsExactly("Q01!E5");
        assertThat(County.of(result, "SUM-SEX")).isEmpty();
    }

    @Test
    void averagesDoNotAddUp() {
        ValidationResult result =
                county.judge(county.population(), county.health().row("H01_05", "1.5", "1.7", "1.3"));

        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"104,,0", "104,×,0", "201,,1", ",96,0", ",201,1"})
    void whereAPartIsMissingTheOtherMayNotExceedTheTotal(String men, String women, int findings) {
        ValidationResult result = county.judge(
                county.population().row("Q01_02", "200", men == null ? "" : men, women == null ? "" : women),
                county.health());

        assertThat(County.of(result, "SUM-SEX")).hasSize(findings);
    }

    @Test
    void aMissingTotalIsNotJudged() {
        ValidationResult result = county.judge(county.population().row("Q01_02", "", "104", "96"), county.health());

        assertThat(County.of(result, "SUM-SEX")).isEmpty();
    }

    @Test
    void aSumWithAFaultyCellIsNotJudged() {
        ValidationResult result =
                county.judge(county.population().row("Q01_01", "1000", "-520", "480"), county.health());

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("RANGE");
    }

    @ParameterizedTest
    @CsvSource({"99,0", "100,0", "101,1"})
    void aPartIsNoMoreThanWhatItIsPartOf(String part, int findings) {
        ValidationResult result =
                county.judge(county.population(), county.health().row("H01_02", part));

        assertThat(County.places(result, "PART")).hasSize(findings).allMatch("H01!C5"::equals);
    }

    @Test
    void aPartIsJudgedAtEveryBreakdownThatBothHave() {
        ValidationResult result = county.judge(
                county.population().row("Q01_02", "600", "104", "496", "30", "26", "74", "470"), county.health());

        assertThat(County.places(result, "PART")).containsExactly("Q01!E5");
    }

    @Test
    void womenAreNoMoreThanTheTotalWhereMenHaveNoColumn() {
        ValidationResult result =
                county.judge(county.population(), county.health().row("H01_04", "50", "51"));

        assertThat(County.places(result, "PART")).containsExactly("H01!D7");
    }

    @Test
    void aPartStandsAloneWhenItsWholeIsMissing() {
        ValidationResult result =
                county.judge(county.population(), county.health().row("H01_04", "", "51"));

        assertThat(County.of(result, "PART")).isEmpty();
    }

    @Test
    void aPartOfAFaultyWholeIsHeldAgainstTheLatestAcceptedWholeAndOnlyWarnedOf() {
        AcceptedFacts history = county.accepted(2023, county.population(), county.health());
        Report faulty = county.health().row("H01_01", "约100", "70", "30");

        assertThat(County.of(county.judgeAfter(history, county.population(), faulty), "PART"))
                .isEmpty();
        assertThat(County.of(county.judgeAfter(history, county.population(), faulty.row("H01_02", "101")), "PART"))
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.WARNING);
        assertThat(County.of(county.judge(county.population(), faulty.row("H01_02", "101")), "PART"))
                .isEmpty();
    }

    @Test
    void aPartIsNotJudgedWhenTheNumberOfItsWholeIsWrong() {
        AcceptedFacts history = county.accepted(2023, county.population(), county.health());
        Report fraction = county.health().row("H01_01", "100.5", "70", "30").row("H01_02", "101");

        assertThat(County.of(county.judgeAfter(history, county.population(), fraction), "PART"))
                .isEmpty();
    }

    @Test
    void partIsFoundBesideOtherErrorsOfItsForm() {
        ValidationResult result = county.judge(
                county.population(),
                county.health()
                        .row("H01_01", "100", "七十", "30")
                        .row("H01_02", "101")
                        .row("H01_03", "#REF!"));

        assertThat(result.findings()).extracting(Finding::rule).containsExactly("NUMBER", "PART", "CELL-ERROR");
    }
}
