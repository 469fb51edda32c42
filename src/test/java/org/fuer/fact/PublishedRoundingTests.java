package org.fuer.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.fuer.CsvRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rounding of published figures against GB/T 8170-2008 (四舍六入五成双); sources in external/README.md. */
class PublishedRoundingTests {

    static Stream<Map<String, String>> cases() {
        return CsvRows.of(Path.of("src/test/resources/external/gbt8170_cases.csv")).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aFigureIsRoundedOnceToTheEvenDigit(Map<String, String> row) {
        int digits = new BigDecimal(row.get("interval")).stripTrailingZeros().scale();

        assertThat(Quotient.of(new BigDecimal(row.get("input"))).rounded(digits))
                .isEqualByComparingTo(row.get("expected"));
    }

    @Test
    void aQuotientIsRoundedFromItsExactValueAndNotFromAnotherRounding() {
        assertThat(cases()).hasSize(19);
        // 15.4546 as a fraction; by way of 15.455 and 15.46 it would be 16
        assertThat(new Quotient(new BigDecimal("77273"), new BigDecimal("5000")).rounded(0))
                .isEqualByComparingTo("15");
        // exactly a quarter: a tie
        assertThat(new Quotient(new BigDecimal("0.75"), new BigDecimal("3")).rounded(1))
                .isEqualByComparingTo("0.2");
    }
}
