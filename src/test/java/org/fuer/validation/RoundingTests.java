package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Breakdown;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;
import org.fuer.intake.FormReading;
import org.fuer.intake.Ledger;
import org.fuer.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report in 万人 is known only to its last digit; one in persons to the person. */
class RoundingTests {

    private static final int TEN_THOUSANDS = 4;

    private static final County COUNTY = County.small();

    @ParameterizedTest(name = "{0} = {1} + {2}: {3}")
    @CsvSource({
        "12.35,6.17,6.18,0",
        "12.35,6.17,6.19,0",
        "12.35,6.17,6.20,1",
        "12.35,6.17,6.16,1",
        "12.4,6.17,6.19,0",
        "12.4,6.17,6.18,0",
        "12.3456,6.1728,6.1728,0",
        "12.3456,6.1728,6.1729,1",
        "12.345,6.1725,6.1726,1",
        "12.35,12.35,0,0",
        "12.35,12.53,0,1"
    })
    void menAndWomenInTenThousandsAddUpAsNearlyAsTheirDigitsAllow(
            String total, String men, String women, int findings) {
        ValidationResult result = judge(population(TEN_THOUSANDS, total, men, women));

        assertThat(County.of(result, "SUM-SEX")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"1000,520,480,0", "1000,520,481,1", "1000,520,479,1"})
    void inPersonsTheyAddUpExactly(String total, String men, String women, int findings) {
        assertThat(County.of(judge(population(0, total, men, women)), "SUM-SEX"))
                .hasSize(findings);
    }

    @ParameterizedTest(name = "{0} mothers, {1} older ones: {2}")
    @CsvSource({"12.35,123540,0", "12.35,123550,0", "12.35,123551,1"})
    void aPartInPersonsMayExceedARoundedWholeByHalfAUnit(String mothers, String older, int findings) {
        List<CellReading> cells = new ArrayList<>();
        cells.add(cell("H01_01", 0, "C4", mothers, TEN_THOUSANDS));
        cells.add(cell("H01_02", 0, "C5", older, 0));

        assertThat(County.of(judge(reading("H01", cells)), "PART")).hasSize(findings);
    }

    @Test
    void twoValuesThatAreRoundedAlikeKeepTheirOrder() {
        List<CellReading> cells = List.of(
                cell("H01_01", 0, "C4", "12.35", TEN_THOUSANDS), cell("H01_02", 0, "C5", "12.36", TEN_THOUSANDS));

        assertThat(County.of(judge(reading("H01", cells)), "PART")).hasSize(1);
    }

    @ParameterizedTest(name = "{0} mothers among {1} women: {2}")
    @CsvSource({"12.3,122500,0", "12.3,122499,1"})
    void aRuleBetweenRoundedAndExactValuesAllowsForTheRounding(String mothers, String women, int findings) {
        Reading health = reading("H01", List.of(cell("H01_01", 0, "C4", mothers, TEN_THOUSANDS)));
        String all = new BigDecimal(women).add(BigDecimal.TEN).toPlainString();
        Reading population = reading(
                "Q01",
                List.of(
                        cell("Q01_01", 0, "C4", all, 0),
                        cell("Q01_01", 1, "D4", "10", 0),
                        cell("Q01_01", 2, "E4", women, 0)));

        assertThat(County.of(judge(health, population), "R001")).hasSize(findings);
    }

    @ParameterizedTest(name = "{0} read as {1}")
    @CsvSource({
        "1234,1234,1",
        "12.34,123400,100",
        "12.30,123000,100",
        "'１２．３４',123400,100",
        "'1,234.5',12345000,1000",
        "98.5%,98.5,0.1",
        "98.50%,98.5,0.01",
        "123456,12.3456,0.0001"
    })
    void theUnitOfTheLastDigitIsToldFromTheTextAndTheValue(String raw, String value, String unit) {
        CellReading cell = new CellReading(
                key("H01_03", 0),
                CellContent.NUMBER,
                raw,
                new BigDecimal(value),
                new Source("health.xlsx", "H01", "C6"));

        assertThat(cell.unitOfLastDigit().orElseThrow()).isEqualByComparingTo(unit);
    }

    private static Reading population(int shift, String total, String men, String women) {
        return reading(
                "Q01",
                List.of(
                        cell("Q01_01", 0, "C4", total, shift),
                        cell("Q01_01", 1, "D4", men, shift),
                        cell("Q01_01", 2, "E4", women, shift)));
    }

    private static CellReading cell(String item, int column, String address, String raw, int shift) {
        return new CellReading(
                key(item, column),
                CellContent.NUMBER,
                raw,
                new BigDecimal(raw).scaleByPowerOfTen(shift),
                new Source("report.xlsx", item.substring(0, 3), address));
    }

    private static FactKey key(String item, int column) {
        Breakdown breakdown = COUNTY.catalogue()
                .item(item)
                .orElseThrow()
                .layout()
                .columns()
                .get(column)
                .breakdown();
        return new FactKey(item, breakdown);
    }

    private static Reading reading(String form, List<CellReading> cells) {
        return new Reading(
                form + ".xlsx",
                form,
                form.equals("Q01") ? "STAT" : "HEALTH",
                true,
                null,
                List.of(new FormReading(form, form, 0, null, cells)),
                Ledger.EMPTY,
                List.of());
    }

    private static ValidationResult judge(Reading... readings) {
        return new Validation(COUNTY.catalogue())
                .validate(COUNTY.place(), County.YEAR, List.of(readings), AcceptedFacts.of(Map.of()));
    }
}
