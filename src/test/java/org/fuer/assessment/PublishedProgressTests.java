package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fuer.CsvRows;
import org.fuer.fact.Quotient;
import org.junit.jupiter.api.Test;

/** The growth-rate pace against published progress values, to nine decimals; sources in external/README.md. */
class PublishedProgressTests {

    /** A target that was met from the start has a ratio there and no pace here, so its row is left out. */
    @Test
    void thePaceRatioEqualsThePublishedProgress() {
        List<Map<String, String>> rows =
                CsvRows.of(Path.of("src/test/resources/external/statcan_progress_components.csv")).stream()
                        .filter(row -> !row.get("target").isEmpty())
                        .filter(row -> !row.get("expected_status").equals("target_achieved"))
                        .filter(row -> !row.get("expected_progress_value").isEmpty())
                        .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            Quotient ratio = PaceKind.COMPOUND.ratio(
                    new Point(Integer.parseInt(row.get("base_year")), number(row.get("base_value"))),
                    new Point(Integer.parseInt(row.get("current_year")), number(row.get("current_value"))),
                    number(row.get("target")),
                    Integer.parseInt(row.get("target_year")));

            assertThat(ratio.published())
                    .as("%s", row.get("series"))
                    .isCloseTo(new BigDecimal(row.get("expected_progress_value")), within(new BigDecimal("1e-9")));
        });
    }

    @Test
    void withoutATargetTheYearlyGrowthEqualsThePublishedProgress() {
        List<Map<String, String>> rows =
                CsvRows.of(Path.of("src/test/resources/external/statcan_progress_components.csv")).stream()
                        .filter(row -> row.get("target").isEmpty())
                        .filter(row -> !row.get("expected_progress_value").isEmpty())
                        .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            int years = Integer.parseInt(row.get("current_year")) - Integer.parseInt(row.get("base_year"));
            double growth = PaceKind.growth(number(row.get("base_value")), number(row.get("current_value")), years);

            assertThat(growth * Integer.parseInt(row.get("direction")))
                    .as("%s", row.get("series"))
                    .isCloseTo(Double.parseDouble(row.get("expected_progress_value")), within(1e-9));
        });
    }

    /** 85 → 89 for 94 and 18.0 → 12.4 for 8, after four of ten years, by both paths. */
    @Test
    void bothPathsGiveTheRatiosOfTheMethod() {
        assertThat(rounded(PaceKind.LINEAR, "85", "89", "94")).isEqualTo("1.1111");
        assertThat(rounded(PaceKind.COMPOUND, "85", "89", "94")).isEqualTo("1.1431");
        assertThat(rounded(PaceKind.LINEAR, "18.0", "12.4", "8")).isEqualTo("1.4000");
        assertThat(rounded(PaceKind.COMPOUND, "18.0", "12.4", "8")).isEqualTo("1.1421");
    }

    private static String rounded(PaceKind kind, String base, String current, String goal) {
        return kind.ratio(new Point(2020, number(base)), new Point(2024, number(current)), number(goal), 2030)
                .rounded(4)
                .toPlainString();
    }

    private static Quotient number(String text) {
        return Quotient.of(new BigDecimal(text));
    }
}
