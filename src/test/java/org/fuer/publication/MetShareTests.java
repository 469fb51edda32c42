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
    private static final Pattern RATE_OF_UNITS =
            Pattern.compile("(?:合计|指标)(\\d+)项，其中达标(\\d+)项、未达标(\\d+)项、无数据或不可判(\\d+)项，达标率([\\d.]+)%");
    private static final Pattern PERCENT = Pattern.compile("达标率[为是]?\\s*[\\d.]+%");

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
                if (PERCENT.matcher(cell.toString()).find()) {
                    check(cell.toString());
                    sentences++;
                }
            }
        }
        assertThat(sentences)
                .as("in the editor's note, under the counts and under the ranking")
                .isGreaterThan(2);
    }

    /** The rate of targets is of those that can be judged; that of a group of units of all their indicators. */
    private static void check(String sentence) {
        Matcher rate = RATE.matcher(sentence);
        Matcher ofUnits = RATE_OF_UNITS.matcher(sentence);
        if (rate.find()) {
            int met = count(rate, 2);
            assertThat(met + count(rate, 3) + count(rate, 4)).as(sentence).isEqualTo(count(rate, 1));
            assertThat(count(rate, 6)).as(sentence).isEqualTo(met);
            assertThat(count(rate, 7)).as(sentence).isEqualTo(met + count(rate, 3));
            assertThat(rate.group(5)).as(sentence).isEqualTo(percent(met, count(rate, 7)));
        } else {
            assertThat(ofUnits.find()).as(sentence).isTrue();
            int met = count(ofUnits, 2);
            assertThat(met + count(ofUnits, 3) + count(ofUnits, 4)).as(sentence).isEqualTo(count(ofUnits, 1));
            assertThat(ofUnits.group(5)).as(sentence).isEqualTo(percent(met, count(ofUnits, 1)));
        }
    }

    private static int count(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
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
        Pattern introduction = Pattern.compile("规划在本领域提出目标(\\d+)项，\\d+年的监测结果为：([^。]*)。");
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
