package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fuer.LibreOffice;
import org.fuer.catalogue.Language;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.RankedUnit.Group;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ranking.xlsx} of a shipped place, read back. */
class RankingBookTests {

    /** Some of the columns of a unit's page. */
    private static final int START = 6;

    private static final int END = 8;
    private static final int VALUE = 9;
    private static final int DEGREE = 12;
    private static final int WEIGHT = 13;
    private static final int PRODUCT = 14;

    private static final Edition EDITION = Editions.of("lechang", 2025, "E01");
    private static final Pattern COUNTS =
            Pattern.compile("(\\d+)项，其中达标(\\d+)项、未达标(\\d+)项、无数据或不可判(\\d+)项，达标率([\\d.]+)%");

    @TempDir
    private static Path folder;

    private static Path file;
    private static ReadWorkbook book;

    @BeforeAll
    static void print() throws IOException {
        file = folder.resolve("ranking.xlsx");
        new RankingWorkbook(EDITION, Editions.CATALOGUE, naming(Language.CHINESE)).print(file);
        book = ReadWorkbook.of(file);
    }

    private static Naming naming(Language language) {
        return new Naming(Editions.CATALOGUE, EDITION.place(), language);
    }

    private static String name(RankedUnit unit) {
        return EDITION.place().unit(unit.unit()).orElseThrow().nameZh();
    }

    @Test
    void thePublicPageComesFirstThenThePagesOfTheUnitsThenTheOthers() {
        List<String> sheets = book.sheets();

        assertThat(sheets).startsWith("排序").endsWith("分领域", "报送质量", "方法", "稳健性");
        assertThat(sheets.subList(1, sheets.size() - 4))
                .containsAll(
                        EDITION.ranking().stream().map(RankingBookTests::name).toList());
    }

    @Test
    void thePublicPageHasTheNamedColumnsAndNoScore() {
        List<List<Object>> rows = book.sheet("排序");

        assertThat(rows.get(2)).containsExactly("成员单位", "指标数", "达标数", "达标率", "位次", "较上年");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSizeLessThanOrEqualTo(6));
        List<BigDecimal> scores = EDITION.ranking().stream()
                .flatMap(unit -> Stream.ofNullable(unit.score()))
                .filter(score -> score.stripTrailingZeros().scale() > 0)
                .toList();
        assertThat(scores).isNotEmpty();
        assertThat(numbers(rows)).doesNotContainAnyElementsOf(scores);
    }

    @Test
    void everyUnitStandsOnThePublicPageOnceWithItsCountsAndItsRank() {
        for (RankedUnit unit : EDITION.ranking()) {
            List<List<Object>> rows = book.sheet("排序").stream()
                    .filter(row -> !row.isEmpty() && row.get(0).equals(name(unit)))
                    .toList();
            if (unit.group() == Group.NEVER) {
                assertThat(rows).isEmpty();
                assertThat(book.sheet("排序").toString()).contains("按规定不参加排序的单位", name(unit));
                continue;
            }
            if (unit.counts().indicators() == 0) {
                assertThat(rows).isEmpty();
                assertThat(book.sheet("排序").toString()).contains("没有牵头的数值指标", name(unit));
                continue;
            }
            assertThat(rows).as(name(unit)).hasSize(1);
            List<Object> row = rows.get(0);
            assertThat(number(row.get(1))).isEqualTo(unit.counts().indicators());
            assertThat(number(row.get(2))).isEqualTo(unit.counts().met());
            Integer rank = unit.rank();
            if (rank == null) {
                assertThat(row.get(4)).isEqualTo("—");
            } else {
                assertThat(number(row.get(4))).isEqualTo(rank.doubleValue());
            }
            assertThat(number(row.get(3)) * unit.counts().indicators())
                    .isCloseTo(unit.counts().met(), within(1e-6));
        }
    }

    @Test
    void theCountsOfThePublicPageAddUpToItsRows() {
        List<List<Object>> rows = book.sheet("排序");
        int[] counts = counts(rows.stream()
                .map(row -> row.isEmpty() ? "" : row.get(0).toString())
                .filter(text -> text.startsWith("注："))
                .findFirst()
                .orElseThrow());
        List<List<Object>> units = rows.stream()
                .filter(row -> row.size() > 4 && row.get(1) instanceof BigDecimal)
                .toList();

        assertThat(counts[1] + counts[2] + counts[3]).isEqualTo(counts[0]);
        assertThat(units.stream().mapToDouble(row -> number(row.get(1))).sum()).isEqualTo(counts[0]);
        assertThat(units.stream().mapToDouble(row -> number(row.get(2))).sum()).isEqualTo(counts[1]);
    }

    @Test
    void theScoreOfAUnitCanBeComputedFromItsPage() {
        int scored = 0;
        for (RankedUnit unit : EDITION.ranking()) {
            BigDecimal score = unit.score();
            if (score == null) {
                continue;
            }
            scored++;
            double products = 0;
            double weights = 0;
            for (List<Object> row : lines(unit)) {
                if (row.get(DEGREE) instanceof BigDecimal) {
                    products += number(row.get(DEGREE)) * number(row.get(WEIGHT));
                    weights += number(row.get(WEIGHT));
                    assertThat(number(row.get(PRODUCT)))
                            .isCloseTo(number(row.get(DEGREE)) * number(row.get(WEIGHT)), within(1e-8));
                }
            }
            assertThat(products / weights).as(name(unit)).isCloseTo(score.doubleValue(), within(1e-8));
            assertThat(number(result(unit))).isEqualTo(score.doubleValue());
        }
        assertThat(scored).isGreaterThan(3);
    }

    @Test
    void theDegreeOfALineFollowsFromThePrintedFigures() {
        int checked = 0;
        for (RankedUnit unit : EDITION.ranking()) {
            for (List<Object> row : lines(unit)) {
                if (!(row.get(DEGREE) instanceof BigDecimal) || !(row.get(START) instanceof BigDecimal)) {
                    continue;
                }
                double degree = number(row.get(DEGREE));
                double way = number(row.get(END)) - number(row.get(START));
                if (degree > 0 && degree < 100) {
                    double byHand = (number(row.get(VALUE)) - number(row.get(START))) / way * 100;
                    assertThat(byHand).as(row.toString()).isCloseTo(degree, within(0.01));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    @Test
    void theCountsOfAUnitsPageAddUpToItsLines() {
        for (RankedUnit unit : EDITION.ranking()) {
            List<List<Object>> lines = lines(unit);
            String heading = book.sheet(name(unit)).get(3).get(0).toString();
            if (lines.isEmpty()) {
                assertThat(heading).startsWith("计分指标0项");
                continue;
            }
            int[] counts = counts(heading);

            assertThat(counts[1] + counts[2] + counts[3]).isEqualTo(counts[0]).isEqualTo(lines.size());
            assertThat(lines.stream().filter(row -> row.get(DEGREE).equals("—")))
                    .hasSize(counts[3]);
            assertThat(lines.stream().filter(row -> row.get(11).toString().matches("已达标|提前达标")))
                    .hasSize(counts[1]);
        }
    }

    @Test
    void everyTargetOfAUnitStandsOnItsPageOnce() {
        EDITION.assessments().forEach(assessment -> assessment.target().units().forEach(unit -> {
            String page = EDITION.place().unit(unit).orElseThrow().nameZh();
            assertThat(book.sheet(page).stream()
                            .filter(row -> !row.isEmpty()
                                    && row.get(0).equals(assessment.target().code())))
                    .as(page + " " + assessment.target().code())
                    .hasSize(1);
        }));
    }

    @Test
    void anotherProgramComputesTheSameFromTheFormulas() throws IOException {
        Map<String, Double> kept = formulas(file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(sheet.getSheetName() + cell.getAddress())
                                    .isCloseTo(kept.get(sheet.getSheetName() + cell.getAddress()), within(1e-7));
                        }
                    }
                }
            }
        }
        assertThat(kept).hasSizeGreaterThan(50);
    }

    @Test
    @LibreOffice.Needed
    void theFormulasComeToTheSameInLibreOffice() throws IOException {
        Path saved = LibreOffice.convert(List.of(file), "xlsx", folder.resolve("office"))
                .get(0);

        Map<String, Double> kept = formulas(file);
        Map<String, Double> again = formulas(saved);
        assertThat(again.keySet()).isEqualTo(kept.keySet());
        again.forEach((cell, value) -> assertThat(value).as(cell).isCloseTo(kept.get(cell), within(1e-7)));
    }

    /** The cells with a formula and the values they keep. */
    private static Map<String, Double> formulas(Path path) throws IOException {
        Map<String, Double> formulas = new HashMap<>();
        try (InputStream in = Files.newInputStream(path);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.put(sheet.getSheetName() + cell.getAddress(), cell.getNumericCellValue());
                }
            })));
        }
        return formulas;
    }

    @Test
    void everyPageFitsA4AcrossRepeatsItsHeaderAndIsNumbered() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (var each : workbook) {
                XSSFSheet sheet = (XSSFSheet) each;
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getFooter().getCenter()).contains("&P");
                boolean ofUnit = EDITION.place().units().stream()
                        .anyMatch(unit -> unit.nameZh().equals(sheet.getSheetName()));
                assertThat(sheet.getPrintSetup().getLandscape())
                        .as(sheet.getSheetName())
                        .isEqualTo(ofUnit);
                if (!sheet.getSheetName().equals("方法")) {
                    assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(2);
                }
            }
        }
    }

    @Test
    void theMethodPageNamesTheWeightsInForce() {
        String method = book.sheet("方法").toString();

        assertThat(method).contains("重点目标的权重为2", "指标目录中的重点指标", "平均（默认）", "1000次", "2/3");
        EDITION.composites().stream()
                .filter(index -> !index.domainZh().isEmpty())
                .forEach(index -> assertThat(method).contains(index.domainZh()));
    }

    @Test
    void thePageOfTheDomainsAddsUpToThePlans() {
        List<List<Object>> rows = book.sheet("分领域").stream()
                .filter(row -> row.size() > 9 && row.get(8) instanceof BigDecimal)
                .toList();

        assertThat(rows).hasSameSizeAs(EDITION.composites()).hasSizeGreaterThan(8);
        for (int column : List.of(6, 7, 8)) {
            double whole = number(rows.get(0).get(column));
            assertThat(sum(rows, "\u3000(?!\u3000).*", column)).isEqualTo(whole);
            assertThat(sum(rows, "\u3000\u3000.*", column)).isEqualTo(whole);
        }
    }

    private static double sum(List<List<Object>> rows, String name, int column) {
        return rows.stream()
                .filter(row -> row.get(0).toString().matches(name))
                .mapToDouble(row -> number(row.get(column)))
                .sum();
    }

    @Test
    void reportingStandsOnAPageOfItsOwnAndSaysThatItIsNotMixedIn() {
        assertThat(book.sheet("报送质量").toString()).contains("不计入指标得分和排序", "完整率", "无修订率");
        assertThat(book.sheet("排序").toString()).doesNotContain("完整率");
    }

    @Test
    void theRobustnessPageDrawsTheRankOfEveryRankedUnit() {
        List<List<Object>> rows = book.sheet("稳健性");
        for (RankedUnit unit : EDITION.ranking()) {
            Integer rank = unit.rank();
            if (rank != null) {
                List<Object> row = rows.stream()
                        .filter(each -> !each.isEmpty() && each.get(0).equals(name(unit)))
                        .findFirst()
                        .orElseThrow();
                assertThat(number(row.get(1))).isEqualTo(rank.doubleValue());
                assertThat(row.indexOf("●")).isEqualTo(4 + rank);
            }
        }
    }

    @Test
    void itSpeaksEnglishToo() throws IOException {
        Path english = folder.resolve("english.xlsx");
        new RankingWorkbook(EDITION, Editions.CATALOGUE, naming(Language.ENGLISH)).print(english);
        ReadWorkbook read = ReadWorkbook.of(english);

        assertThat(read.sheets()).startsWith("Ranking").endsWith("Domains", "Reporting", "Method", "Robustness");
        assertThat(read.sheet("Ranking").get(2))
                .containsExactly("Unit", "Indicators", "Met", "Met share", "Rank", "Change");
    }

    /** The counted lines of a unit's page: from the heading to the sum. */
    private static List<List<Object>> lines(RankedUnit unit) {
        List<List<Object>> lines = new ArrayList<>();
        List<List<Object>> rows = book.sheet(name(unit));
        for (int row = 4; row < rows.size() && rows.get(row).get(0).toString().matches("[wc]-\\d+"); row++) {
            lines.add(rows.get(row));
        }
        return lines;
    }

    /** The score at the foot of the counted lines. */
    private static Object result(RankedUnit unit) {
        return book.sheet(name(unit)).stream()
                .filter(row -> !row.isEmpty() && row.get(0).toString().startsWith("得分 ="))
                .findFirst()
                .orElseThrow()
                .get(PRODUCT);
    }

    private static int[] counts(String text) {
        Matcher matcher = COUNTS.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        int[] counts = new int[4];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Integer.parseInt(matcher.group(i + 1));
        }
        assertThat(new BigDecimal(counts[1] * 100)
                        .divide(new BigDecimal(counts[0]), MathContext.DECIMAL64)
                        .doubleValue())
                .isCloseTo(Double.parseDouble(matcher.group(5)), within(0.05 + 1e-9));
        return counts;
    }

    private static List<BigDecimal> numbers(List<List<Object>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .toList();
    }

    private static double number(Object cell) {
        return ((BigDecimal) cell).doubleValue();
    }
}
