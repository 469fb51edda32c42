package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fuer.LibreOffice;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Language;
import org.fuer.publication.ChartParts.ChartPart;
import org.fuer.publication.ChartParts.SeriesPart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocks of the warnings and their charts, read back by other readers than the writer's. */
class WarningDetailsTests {

    private static final Edition EDITION = Editions.of("lechang", 2025, "E01");
    private static final List<String> DETAILS = List.of("红色预警明细", "橙色预警明细");

    @TempDir
    private static Path folder;

    private static ReadWorkbook cells;
    private static ChartParts parts;

    @BeforeAll
    static void print() throws IOException {
        print(EDITION, Language.CHINESE, folder);
        cells = ReadWorkbook.of(folder.resolve("warnings.xlsx"));
        parts = ChartParts.of(folder.resolve("warnings.xlsx"));
    }

    private static void print(Edition edition, Language language, Path into) throws IOException {
        new Publication(Editions.CATALOGUE, language).print(edition, Set.of(Output.WARNINGS), Editions::received, into);
    }

    @Test
    void everyRedAndOrangeWarningHasItsBlockAndEveryBlockItsChart() {
        long red = count(Warning.RED);
        long orange = count(Warning.ORANGE);

        assertThat(red).isPositive();
        assertThat(orange).isPositive();
        assertThat(blocks(DETAILS.get(0))).isEqualTo(red);
        assertThat(blocks(DETAILS.get(1))).isEqualTo(orange);
        assertThat(parts.charts(DETAILS.get(0))).hasSize((int) red);
        assertThat(parts.charts(DETAILS.get(1))).hasSize((int) orange);
    }

    private static long count(Warning level) {
        return EDITION.assessments().stream()
                .filter(assessment -> assessment.warning() == level)
                .count();
    }

    private static long blocks(String sheet) {
        return cells.sheet(sheet).stream().filter(row -> row.contains("返回一览表")).count();
    }

    @Test
    void aBlockSaysWhatIsDemandedOfWhomAndWhy() {
        Naming naming = new Naming(Editions.CATALOGUE, EDITION.place(), Language.CHINESE);
        for (String sheet : DETAILS) {
            String text = cells.sheet(sheet).toString();
            Warning level = sheet.startsWith("红") ? Warning.RED : Warning.ORANGE;
            assertThat(EDITION.assessments().stream().filter(assessment -> assessment.warning() == level))
                    .allSatisfy(assessment -> assertThat(text)
                            .contains(
                                    naming.indicator(assessment.target().indicator()),
                                    naming.units(assessment.target().units()),
                                    naming.reason(assessment.reasonKey(), assessment.reasonArguments())));
        }
    }

    @Test
    void everyLineShowsTheCellsItRefersToAndAGapWhereThereIsNone() {
        for (ChartPart chart : charts()) {
            for (SeriesPart series : chart.series()) {
                assertThat(series.name()).isEqualTo(cell(series.nameReference(), 0));
                assertThat(series.years()).isEqualTo(numbers(series.yearsReference()));
                assertThat(series.years()).doesNotContainNull().isSorted();
                assertThat(series.values()).hasSameSizeAs(series.years()).isEqualTo(numbers(series.valuesReference()));
                assertThat(series.values()).anyMatch(value -> value != null);
            }
            assertThat(chart.gapsAs()).isEqualTo("gap");
        }
    }

    @Test
    void aYearWithoutDataIsAGapAndSaysWhyInItsTable() {
        assertThat(charts().stream()
                        .flatMap(chart -> chart.series().stream())
                        .filter(series -> series.name().equals("数值"))
                        .filter(series -> series.values().subList(0, 6).contains(null)))
                .isNotEmpty()
                .allSatisfy(series -> IntStream.range(0, 6)
                        .filter(i -> series.values().get(i) == null)
                        .forEach(i -> assertThat(cells.sheet(ChartParts.sheet(series.valuesReference()))
                                        .get(ChartParts.firstRow(series.valuesReference()) + i - 1)
                                        .toString())
                                .containsAnyOf("待核", "无数据", "分母为零", "沿用")));
    }

    @Test
    void theTargetIsDashedUpToTheDueYearAndTheExpectationDottedFromTheLastYear() {
        List<SeriesPart> targets = named("目标");
        List<SeriesPart> expected = named("预计");

        assertThat(targets).isNotEmpty().allSatisfy(series -> {
            assertThat(series.dash()).isEqualTo("dash");
            assertThat(series.marker()).isEqualTo("none");
        });
        assertThat(targets)
                .anySatisfy(series ->
                        assertThat(series.values()).doesNotContainNull().hasSizeGreaterThan(6));
        assertThat(expected).isNotEmpty().allSatisfy(series -> {
            assertThat(series.dash()).isEqualTo("sysDot");
            List<BigDecimal> values = series.values();
            assertThat(values.subList(values.size() - 2, values.size())).doesNotContainNull();
            assertThat(values.subList(0, values.size() - 2)).containsOnlyNulls();
        });
        assertThat(named("数值")).allSatisfy(series -> {
            assertThat(series.dash()).isEqualTo("solid");
            assertThat(series.marker()).isEqualTo("circle");
        });
    }

    @Test
    void chartsHaveTheirAxesTheirTitleAndOneColourToALine() {
        assertThat(charts()).allSatisfy(chart -> {
            assertThat(chart.axesDeleted()).containsExactly("0", "0");
            assertThat(chart.crossBetween()).isEqualTo("between");
            assertThat(chart.variesColours()).isEqualTo("0");
            assertThat(chart.title()).isNotBlank();
            assertThat(cells.sheet(chart.sheet()).toString()).contains(chart.title());
        });
    }

    @Test
    void noBlockIsSplitAcrossPages() {
        for (String sheet : DETAILS) {
            Set<Integer> lastRowsOfPages = parts.lastRowsOfPages(sheet);
            assertThat(lastRowsOfPages).isNotEmpty();
            assertThat(parts.charts(sheet)).allSatisfy(chart -> assertThat(lastRowsOfPages)
                    .noneMatch(row -> row >= chart.firstRow() && row < chart.lastRow()));
        }
    }

    @Test
    void theOverviewLeadsToEachBlockAndTheBlockBack() {
        List<String> there = parts.links("红色和橙色预警");
        List<String> back =
                DETAILS.stream().flatMap(sheet -> parts.links(sheet).stream()).toList();

        assertThat(there).hasSameSizeAs(charts()).doesNotHaveDuplicates();
        assertThat(there).allSatisfy(link -> assertThat(
                        cells.sheet(ChartParts.sheet(link)).get(ChartParts.firstRow(link) - 1))
                .contains("返回一览表"));
        assertThat(back).hasSameSizeAs(charts()).doesNotHaveDuplicates();
        assertThat(back).allSatisfy(link -> assertThat(
                        cells.sheet(ChartParts.sheet(link)).get(ChartParts.firstRow(link) - 1))
                .contains("查看"));
    }

    @Test
    void aBreakInTheSeriesIsSaidAndNoLineLeadsOverIt(@TempDir Path other) throws IOException {
        Assessment first = EDITION.assessments().stream()
                .filter(assessment -> assessment.warning() == Warning.RED)
                .findFirst()
                .orElseThrow();
        String why = "2023年起按<常住>人口 & \"新口径\"计算";
        print(
                Editions.with(EDITION, List.of(new Break(first.target().indicator(), 2023, why))),
                Language.CHINESE,
                other);

        ChartParts printed = ChartParts.of(other.resolve("warnings.xlsx"));
        assertThat(ReadWorkbook.of(other.resolve("warnings.xlsx")).sheet(DETAILS.get(0)))
                .anySatisfy(row -> assertThat(row.toString()).contains("口径调整：" + why));
        assertThat(printed.charts(DETAILS.get(0)).stream()
                        .flatMap(chart -> chart.series().stream())
                        .filter(series -> !series.restarts().isEmpty()))
                .isNotEmpty()
                .allSatisfy(series -> assertThat(series.restarts())
                        .allSatisfy(index -> assertThat(series.years().get(index))
                                .isGreaterThanOrEqualTo(BigDecimal.valueOf(2023))));
    }

    @Test
    void blocksArePrintedInEnglishToo(@TempDir Path other) throws IOException {
        print(EDITION, Language.ENGLISH, other);

        assertThat(ReadWorkbook.of(other.resolve("warnings.xlsx")).sheets())
                .endsWith("Details, red", "Details, orange");
        assertThat(ChartParts.of(other.resolve("warnings.xlsx")).charts("Details, red").stream()
                        .flatMap(chart -> chart.series().stream())
                        .map(SeriesPart::name))
                .contains("Value", "Target", "Expected");
    }

    @Test
    @LibreOffice.Needed
    void libreOfficeOpensItWithAllItsChartsAndTheirValues(@TempDir Path work) {
        Path saved = LibreOffice.convert(List.of(folder.resolve("warnings.xlsx")), "xlsx", work)
                .get(0);

        ChartParts again = ChartParts.of(saved);
        for (String sheet : DETAILS) {
            assertThat(again.charts(sheet)).hasSameSizeAs(parts.charts(sheet));
            for (int i = 0; i < again.charts(sheet).size(); i++) {
                assertThat(again.charts(sheet).get(i).series())
                        .hasSameSizeAs(parts.charts(sheet).get(i).series());
            }
        }
    }

    private static List<ChartPart> charts() {
        return DETAILS.stream().flatMap(sheet -> parts.charts(sheet).stream()).toList();
    }

    private static List<SeriesPart> named(String name) {
        return charts().stream()
                .flatMap(chart -> chart.series().stream())
                .filter(series -> series.name().equals(name))
                .toList();
    }

    private static Object cell(String reference, int below) {
        List<List<Object>> rows = cells.sheet(ChartParts.sheet(reference));
        List<Object> row = rows.get(ChartParts.firstRow(reference) - 1 + below);
        int column = ChartParts.column(reference);
        return column < row.size() ? row.get(column) : "";
    }

    /** The numbers in the cells of a reference, null for an empty one; a text would be drawn as zero. */
    private static List<BigDecimal> numbers(String reference) {
        int rows = ChartParts.lastRow(reference) - ChartParts.firstRow(reference) + 1;
        Stream<Object> there = IntStream.range(0, rows).mapToObj(i -> cell(reference, i));
        return there.map(value -> value.equals("") ? null : ((BigDecimal) value).stripTrailingZeros())
                .toList();
    }
}
