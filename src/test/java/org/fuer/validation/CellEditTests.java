package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.ObsStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellEditTests {

    private static final County COUNTY = County.small();

    @Test
    void reportsWithNothingWrongAreAcceptedWithoutAFinding() {
        ValidationResult result = COUNTY.judge(COUNTY.population(), COUNTY.health());

        assertThat(result.findings()).isEmpty();
        assertThat(result.blockedForms()).isEmpty();
        assertThat(result.facts()).hasSize(18).allSatisfy(fact -> assertThat(fact.status())
                .isEqualTo(ObsStatus.A));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50左右", "待核实", "三百二十"})
    void aTextWhereANumberIsDueBlocksTheForm(String text) {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_04", text, "20"));

        assertThat(County.of(result, "NUMBER")).singleElement().satisfies(finding -> {
            assertThat(finding.source().cell()).isEqualTo("C7");
            assertThat(finding.value()).isEqualTo(text);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.unit()).isEqualTo("HEALTH");
        });
        assertThat(result.blockedForms()).containsExactly("H01");
        assertThat(result.facts()).extracting(Fact::unit).containsOnly("STAT");
    }

    @Test
    @Timeout(20)
    void aLongTextOfDigitsIsJudgedInOnePass() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_04", "1".repeat(1 << 18) + "x", "20"));

        assertThat(County.of(result, "NUMBER"))
                .singleElement()
                .extracting(Finding::messageKey)
                .isEqualTo("NUMBER");
    }

    @Test
    void anErrorOfTheSpreadsheetIsNamed() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_03", "#DIV/0!"));

        assertThat(County.of(result, "CELL-ERROR"))
                .singleElement()
                .extracting(Finding::value)
                .isEqualTo("#DIV/0!");
    }

    @Test
    void aFormulaWithoutAResultIsAnErrorThatSaysHowToStoreOne() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_03", "=B7/B6"));

        assertThat(County.of(result, "CELL-ERROR")).singleElement().satisfies(finding -> {
            assertThat(finding.value()).isEqualTo("=B7/B6");
            assertThat(finding.messageKey()).isEqualTo("CELL-ERROR-FORMULA");
        });
        assertThat(result.blockedForms()).containsExactly("H01");
    }

    @ParameterizedTest
    @CsvSource({"98.5%,NUMBER-PERCENT", "９８％,NUMBER-PERCENT", "约9%吧,NUMBER", "%,NUMBER", "9成,NUMBER"})
    void aPercentageOfWhatIsNotInPercentIsNamedAsSuch(String text, String messageKey) {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_06", text));

        assertThat(County.of(result, "NUMBER")).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo(messageKey);
            assertThat(finding.arguments()).endsWith(text, "人");
        });
    }

    @ParameterizedTest
    @CsvSource({"21,0", "21.0,0", "21.5,1", "2.1E1,0"})
    void aCountIsWhole(String text, int findings) {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_02", text));

        assertThat(County.of(result, "INTEGER")).hasSize(findings);
    }

    @Test
    void whatIsNoCountMayHaveAFraction() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(), COUNTY.health().row("H01_03", "85.55").row("H01_05", "1.5", "1.7", "1.3"));

        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,''", "100,''", "100.01,<=100", "-0.5,>=0"})
    void aValueKeepsToItsRangeBothEndsIncluded(String text, String expected) {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_03", text));

        assertThat(County.of(result, "RANGE"))
                .extracting(Finding::expected)
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void anEmptyCellOfARequiredRowIsRequiredAtItsAddress() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_01", "100", "", "30"));

        assertThat(County.places(result, "REQUIRED")).containsExactly("H01!D4");
        assertThat(result.blockedForms()).containsExactly("H01");
    }

    @Test
    void aRequiredRowThatIsNotThereIsRequiredOnceWithoutAnAddress() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_01"));

        assertThat(County.places(result, "REQUIRED")).containsExactly("H01!");
    }

    @Test
    void aRequiredColumnThatIsNotThereIsRequiredWithoutAnAddress() {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_01", "100", "70"));

        assertThat(County.places(result, "REQUIRED")).containsExactly("H01!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "无", "…", "×", "/", "0"})
    void aSymbolFillsARequiredCell(String symbol) {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_01", "100", "100", symbol));

        assertThat(result.findings()).isEmpty();
    }

    @Test
    void anOwedRowThatNeedNotBeFilledIsANoticeWhenItIsEmpty() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(), COUNTY.health().row("H01_02", "").row("H01_03"));

        assertThat(County.places(result, "MISSING")).containsExactly("H01!", "H01!C5");
        assertThat(County.of(result, "MISSING")).extracting(Finding::severity).containsOnly(Severity.NOTICE);
        assertThat(result.blockedForms()).isEmpty();
    }

    @Test
    void aRowThatNobodyOwesMayBeEmptyOrAbsent() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(), COUNTY.health().row("H01_05", "", "", "").row("H01_06"));

        assertThat(result.findings()).isEmpty();
    }

    @Test
    void symbolsGiveZeroBelowHalfOrNoFactAtAll() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(),
                COUNTY.health().row("H01_02", "—").row("H01_04", "…", "—").row("H01_06", "×"));

        assertThat(County.total(result, "H01_02").orElseThrow().value()).isZero();
        assertThat(County.total(result, "H01_02").orElseThrow().belowHalf()).isFalse();
        assertThat(County.total(result, "H01_04").orElseThrow().belowHalf()).isTrue();
        assertThat(County.total(result, "H01_06")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "85.50,85.5",
        "80,80",
        "8E1,80",
        "0.00,0",
        "33.33333333335,33.3333333334",
        "33.33333333345,33.3333333334"
    })
    void factsKeepTenDecimalsAndNoTrailingZeros(String text, String stored) {
        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().row("H01_03", text));

        assertThat(County.total(result, "H01_03").orElseThrow().value().toString())
                .isEqualTo(stored);
    }

    @Test
    void aFormThatNobodySentIsMissing() {
        ValidationResult result = COUNTY.judge(COUNTY.population());

        assertThat(County.of(result, "FORM-MISSING")).singleElement().satisfies(finding -> {
            assertThat(finding.unit()).isEqualTo("HEALTH");
            assertThat(finding.source().file()).isEmpty();
        });
        assertThat(result.blockedForms()).isEmpty();
    }

    @Test
    void nothingSentIsAllMissing() {
        ValidationResult result = COUNTY.judge();

        assertThat(County.of(result, "FORM-MISSING")).hasSize(2);
        assertThat(result.submissions()).isEmpty();
        assertThat(result.reportings()).hasSize(2).allSatisfy(reporting -> assertThat(reporting.receivedForms())
                .isZero());
    }
}
