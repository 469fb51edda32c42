package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuer.CsvRows;
import org.fuer.fact.Quotient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * GB/T 8170 knows two ways to compare a value with a limit. The program takes the unrounded value (全数值比较法); the
 * other verdict stands beside it to show where they part. Sources in external/README.md.
 */
class LimitComparisonTests {

    private static final Pattern RANGE = Pattern.compile("([\\d.]+)~([\\d.]+)");
    private static final Pattern AROUND = Pattern.compile("([\\d.]+)±([\\d.]+)");
    private static final Pattern OPEN = Pattern.compile("\\(([\\d.]+),([\\d.]+)\\)");

    static Stream<Map<String, String>> cases() {
        return CsvRows.of(Path.of("src/test/resources/external/limit_comparison_cases.csv")).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theTargetTestIsThatOfTheUnroundedValue(Map<String, String> row) {
        Quotient measured = Quotient.of(new BigDecimal(row.get("measured")));

        assertThat(verdict(region(row.get("limit")), measured)).isEqualTo(row.get("full_value_verdict"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOtherWayRoundsFirstToTheDigitsOfTheLimit(Map<String, String> row) {
        Quotient measured = Quotient.of(new BigDecimal(row.get("measured")));
        int digits = new BigDecimal(row.get("rounding_interval"))
                .stripTrailingZeros()
                .scale();
        BigDecimal rounded = measured.rounded(digits);

        assertThat(rounded).isEqualByComparingTo(row.get("rounded_value"));
        assertThat(verdict(region(row.get("limit")), Quotient.of(rounded))).isEqualTo(row.get("rounded_verdict"));
    }

    @Test
    void theTwoWaysDifferInSomeCasesAndNotInOthers() {
        long different = cases().filter(row -> !row.get("full_value_verdict").equals(row.get("rounded_verdict")))
                .count();

        assertThat(cases()).hasSize(24);
        assertThat(different).isBetween(1L, 23L);
    }

    @Test
    void aWholeTargetIsTestedThatWay() {
        Judged target = Judged.target("MED_INS", ">=", "97.0", "%").due("2024");

        assertThat(target.values(2024, "96.96").in(2024).status()).isEqualTo(Status.MISSED);
        assertThat(Judged.target("MED_INS", ">=", "97.0", "%")
                        .due("2024")
                        .values(2024, "97.00")
                        .in(2024)
                        .status())
                .isEqualTo(Status.MET);
    }

    private static String verdict(Region region, Quotient value) {
        return region.contains(value) ? "符合" : "不符合";
    }

    private static Region region(String limit) {
        if (limit.startsWith(">=")) {
            return Region.atLeast(number(limit.substring(2)));
        }
        if (limit.startsWith("<=")) {
            return Region.atMost(number(limit.substring(2)));
        }
        Matcher range = RANGE.matcher(limit);
        if (range.matches()) {
            return Region.between(number(range.group(1)), number(range.group(2)));
        }
        Matcher open = OPEN.matcher(limit);
        if (open.matches()) {
            return new Region(number(open.group(1)), number(open.group(2)), false);
        }
        Matcher around = AROUND.matcher(limit);
        assertThat(around.matches()).as(limit).isTrue();
        Quotient middle = number(around.group(1));
        Quotient tolerance = number(around.group(2));
        return Region.between(middle.minus(tolerance), middle.plus(tolerance));
    }

    private static Quotient number(String text) {
        return Quotient.of(new BigDecimal(text));
    }
}
