package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.assessment.Status;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a 达标率 or the counts of statuses are printed, they can be checked by hand. */
class MetShareTests {

    private static final Edition EDITION = Editions.of("hebei", 2024, "");
    private static final Pattern RATE =
            Pattern.compile("目标(\\d+)项：达标(\\d+)项，尚未达标(\\d+)项，无数据或不可判(\\d+)项；达标率([\\d.]+)%（达标(\\d+)项 ÷ 可判断的(\\d+)项）");
    private static final Pattern PERCENT_OF_TARGETS = Pattern.compile("达标率[为是]?\\s*[\\d.]+%");

    private static final Map<String, ReadWorkbook> BOOKS = new HashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void print() throws IOException {
        new Publication(Editions.CATALOGUE, Language.CHINESE)
                .print(EDITION, EnumSet.allOf(Output.class), Editions::received, folder);
        for (String name : List.of("yearbook", "warnings", "ranking", "collection")) {
            BOOKS.put(name, ReadWorkbook.of(folder.resolve(name + ".xlsx")));
        }
    }

    @Test
    void everySentenceWithARateHasItsThreeCountsAndItsDenominator() {
        int sentences = 0;
        for (ReadWorkbook book : BOOKS.values()) {
            for (Object cell : book.cells()) {
                if (!PERCENT_OF_TARGETS.matcher(cell.toString()).find()) {
                    continue;
                }
                Matcher rate = RATE.matcher(cell.toString());
                assertThat(rate.find()).as(cell.toString()).isTrue();
                int[] counts = new int[8];
                for (int group : new int[] {1, 2, 3, 4, 6, 7}) {
                    counts[group] = Integer.parseInt(rate.group(group));
                }
                assertThat(counts[2] + counts[3] + counts[4]).isEqualTo(counts[1]);
                assertThat(counts[6]).isEqualTo(counts[2]);
                assertThat(counts[7]).isEqualTo(counts[2] + counts[3]);
                assertThat(rate.group(5)).isEqualTo(percent(counts[6], counts[7]));
                sentences++;
            }
        }
        assertThat(sentences).as("in the editor's note and under the counts").isGreaterThanOrEqualTo(2);
    }

    @Test
    void everyRowOfTheCountsAddsUpTwiceAndItsRateIsItsCounts() {
        List<List<Object>> sheet = BOOKS.get("warnings").sheet("目标状态统计");
        List<Object> head =
                sheet.stream().filter(row -> row.contains("达标率")).findFirst().orElseThrow();
        int targets = head.indexOf("目标数");
        int rows = 0;
        for (List<Object> row : sheet) {
            if (row.size() <= targets || !(row.get(targets) instanceof BigDecimal all)) {
                continue;
            }
            BigDecimal statuses = BigDecimal.ZERO;
            for (int i = 1; i <= Status.values().length; i++) {
                statuses = statuses.add(number(row, targets + i));
            }
            BigDecimal met = number(row, head.indexOf("达标"));
            BigDecimal notMet = number(row, head.indexOf("尚未达标"));
            BigDecimal judged = met.add(notMet);
            assertThat(statuses).isEqualByComparingTo(all);
            assertThat(judged.add(number(row, head.indexOf("无数据或不可判")))).isEqualByComparingTo(all);
            if (judged.signum() > 0) {
                assertThat(number(row, head.indexOf("达标率")).setScale(6, RoundingMode.HALF_EVEN))
                        .isEqualByComparingTo(met.divide(judged, 6, RoundingMode.HALF_EVEN));
            }
            rows++;
        }
        assertThat(rows).isEqualTo(Domain.of(EDITION.assessments()).size() + 1);
    }

    @Test
    void theStatusesThatAChapterCountsAddUpToTheTargetsItNames() {
        Pattern introduction = Pattern.compile("本章列出规划目标(\\d+)项.*各项目标的进展：([^。]*)。");
        int chapters = 0;
        for (Object cell : BOOKS.get("yearbook").cells()) {
            Matcher matcher = introduction.matcher(cell.toString());
            if (matcher.find()) {
                int sum = Pattern.compile("(\\d+)项")
                        .matcher(matcher.group(2))
                        .results()
                        .mapToInt(count -> Integer.parseInt(count.group(1)))
                        .sum();
                assertThat(sum).isEqualTo(Integer.parseInt(matcher.group(1)));
                chapters++;
            }
        }
        assertThat(chapters).isEqualTo(Domain.of(EDITION.assessments()).size());
    }

    /** A column of rates stands on a sheet that says what is divided by what. */
    @Test
    void aSheetWithAColumnOfRatesNamesTheDenominator() {
        for (ReadWorkbook book : BOOKS.values()) {
            for (String sheet : book.sheets()) {
                if (book.sheet(sheet).stream().anyMatch(row -> row.contains("达标率"))) {
                    assertThat(book.sheet(sheet).toString()).as(sheet).contains("达标率 = ", " ÷ ");
                }
            }
        }
    }

    private static BigDecimal number(List<Object> row, int column) {
        return (BigDecimal) row.get(column);
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
