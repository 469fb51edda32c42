package org.fuer.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fuer.LibreOffice;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Language;
import org.fuer.publication.ChartParts.ChartPart;
import org.fuer.publication.ChartParts.SeriesPart;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.PrintedFigure;
import org.fuer.publication.lineage.PrintedFigures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of the yearbook, read back by other readers than the writer's. */
class YearbookChartTests {

    private static final Edition EDITION = Editions.of("lechang", 2025, "E01");
    private static final String DATA = "图表数据";

    @TempDir
    private static Path folder;

    private static final PrintedFigures FIGURES = new PrintedFigures();
    private static ReadWorkbook cells;
    private static ChartParts parts;

    @BeforeAll
    static void print() throws IOException {
        print(Language.CHINESE, FIGURES, folder);
        cells = ReadWorkbook.of(folder.resolve("yearbook.xlsx"));
        parts = ChartParts.of(folder.resolve("yearbook.xlsx"));
    }

    private static void print(Language language, PrintedFigures figures, Path into) throws IOException {
        Naming naming = new Naming(Editions.CATALOGUE, EDITION.place(), language);
        new YearbookWorkbook(Editions.CATALOGUE, EDITION, naming).print(figures, into);
    }

    @Test
    void everyChapterHasItsChartsNumberedFromOne() {
        assertThat(charts()).hasSizeGreaterThan(30);
        for (String sheet : cells.sheets()) {
            List<ChartPart> own = parts.charts(sheet);
            assertThat(own).hasSizeLessThanOrEqualTo(6);
            String chapter = sheet.split(" ", -1)[0];
            assertThat(IntStream.range(0, own.size()))
                    .allSatisfy(i -> assertThat(own.get(i).title()).startsWith("图" + chapter + "-" + (i + 1) + "  "));
        }
    }

    @Test
    void everyChartShowsTheCellsItRefersTo() {
        for (ChartPart chart : charts()) {
            assertThat(chart.series()).isNotEmpty();
            for (SeriesPart series : chart.series()) {
                assertThat(ChartParts.sheet(series.valuesReference())).isEqualTo(DATA);
                assertThat(series.name()).isEqualTo(cellAt(series.nameReference(), 0));
                assertThat(series.labels().isEmpty() ? series.years() : series.labels())
                        .isEqualTo(column(series.yearsReference()));
                assertThat(series.values()).isEqualTo(column(series.valuesReference()));
                assertThat(series.values()).anyMatch(Objects::nonNull);
            }
            assertThat(chart.gapsAs()).isEqualTo("gap");
            assertThat(chart.crossBetween()).isEqualTo("between");
            assertThat(chart.variesColours()).isEqualTo("0");
        }
    }

    @Test
    void whatIsDrawnIsPrintedInATable() {
        Map<Origin, Set<String>> inTables = FIGURES.all().stream()
                .filter(figure -> !figure.sheet().equals(DATA))
                .collect(Collectors.groupingBy(
                        PrintedFigure::origin, Collectors.mapping(PrintedFigure::printed, Collectors.toSet())));
        List<PrintedFigure> drawn = FIGURES.all().stream()
                .filter(figure -> figure.sheet().equals(DATA))
                .filter(figure ->
                        figure.origin() instanceof Origin.OfIndicator || figure.origin() instanceof Origin.OfFact)
                .toList();

        assertThat(drawn).hasSizeGreaterThan(150).allSatisfy(figure -> assertThat(inTables)
                .hasEntrySatisfying(
                        figure.origin(), printed -> assertThat(printed).contains(figure.printed())));
    }

    @Test
    void aLineHasAtLeastFourValues() {
        assertThat(named("数值")).hasSizeGreaterThan(15).allSatisfy(series -> assertThat(
                        series.values().stream().filter(Objects::nonNull))
                .hasSizeGreaterThanOrEqualTo(4));
    }

    @Test
    void theTargetLineStandsAtTheTargetInEveryYear() {
        Naming naming = new Naming(Editions.CATALOGUE, EDITION.place(), Language.CHINESE);
        List<ChartPart> withTarget = charts().stream()
                .filter(chart ->
                        chart.series().stream().anyMatch(series -> series.name().startsWith("目标（")))
                .toList();

        assertThat(withTarget).hasSizeGreaterThan(5).allSatisfy(chart -> {
            SeriesPart line = chart.series().get(1);
            String subject = chart.title().split("  ", 2)[1];
            List<BigDecimal> demanded = EDITION.assessments().stream()
                    .filter(assessment -> naming.subject(assessment.target()).equals(subject))
                    .filter(assessment -> line.name().contains(assessment.targetYear()))
                    .map(Assessment::targetValue)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(line.dash()).isEqualTo("dash");
            assertThat(Set.copyOf(line.values())).hasSize(1);
            BigDecimal drawn = line.values().get(0);
            assertThat(demanded)
                    .anySatisfy(value -> assertThat(value.setScale(Math.max(0, drawn.scale()), RoundingMode.HALF_EVEN))
                            .isEqualByComparingTo(drawn));
        });
    }

    @Test
    void thePyramidHasMenOnTheLeftAndAllItsNumbersArePositive() {
        List<ChartPart> pyramids = charts().stream()
                .filter(chart ->
                        chart.series().stream().anyMatch(series -> series.runs().equals("maxMin")))
                .toList();

        assertThat(pyramids).singleElement().satisfies(pyramid -> {
            assertThat(pyramid.series()).extracting(SeriesPart::name).containsExactly("女", "男");
            assertThat(pyramid.series()).extracting(SeriesPart::runs).containsExactly("minMax", "maxMin");
            assertThat(pyramid.series())
                    .allSatisfy(series -> assertThat(series.values()).hasSize(5).allMatch(value -> value.signum() > 0));
            assertThat(pyramid.series().get(0).labels()).first().asString().startsWith("0");
        });
    }

    @Test
    void womenStandBeforeMenAndEachSexLooksTheSameEverywhere() {
        List<ChartPart> ofBoth = charts().stream()
                .filter(chart ->
                        chart.series().stream().anyMatch(series -> series.name().equals("男")))
                .toList();

        assertThat(ofBoth).hasSizeGreaterThan(8).allSatisfy(chart -> assertThat(chart.series())
                .extracting(SeriesPart::name)
                .containsExactly("女", "男"));
        Set<String> women = named("女").stream().map(SeriesPart::fill).collect(Collectors.toSet());
        Set<String> men = named("男").stream().map(SeriesPart::fill).collect(Collectors.toSet());
        assertThat(women).singleElement().asString().contains("solidFill");
        assertThat(men).singleElement().asString().contains("pattFill");
    }

    @Test
    void noChartIsCutByAPageOrCoversWhatIsWritten() {
        for (ChartPart chart : charts()) {
            assertThat(parts.lastRowsOfPages(chart.sheet()))
                    .noneMatch(row -> row >= chart.firstRow() && row < chart.lastRow());
            List<List<Object>> rows = cells.sheet(chart.sheet());
            assertThat(rows.subList(chart.firstRow() - 1, chart.lastRow()))
                    .allSatisfy(row -> assertThat(row).allMatch(""::equals));
            assertThat(rows.get(chart.lastRow()).toString()).contains("资料来源：");
        }
    }

    @Test
    void chartsAreDrawnInEnglishToo(@TempDir Path other) throws IOException {
        print(Language.ENGLISH, new PrintedFigures(), other);

        ChartParts english = ChartParts.of(other.resolve("yearbook.xlsx"));
        List<ChartPart> drawn = ReadWorkbook.of(other.resolve("yearbook.xlsx")).sheets().stream()
                .flatMap(sheet -> english.charts(sheet).stream())
                .toList();
        assertThat(drawn).hasSameSizeAs(charts()).allSatisfy(chart -> assertThat(chart.title())
                .startsWith("Figure ")
                .doesNotContainPattern("[\\u4e00-\\u9fff]"));
        assertThat(drawn.stream().flatMap(chart -> chart.series().stream()))
                .allSatisfy(series ->
                        assertThat(ChartParts.sheet(series.valuesReference())).isEqualTo("Data of the figures"));
    }

    @Test
    @LibreOffice.Needed
    void libreOfficeOpensItWithAllItsChartsAndTheirValues(@TempDir Path work) {
        ChartParts again = ChartParts.of(LibreOffice.convert(List.of(folder.resolve("yearbook.xlsx")), "xlsx", work)
                .get(0));

        for (String sheet : cells.sheets()) {
            assertThat(again.charts(sheet)).hasSameSizeAs(parts.charts(sheet));
            for (int i = 0; i < again.charts(sheet).size(); i++) {
                assertThat(values(again.charts(sheet).get(i)))
                        .isEqualTo(values(parts.charts(sheet).get(i)));
            }
        }
    }

    private static Map<String, List<BigDecimal>> values(ChartPart chart) {
        return chart.series().stream().collect(Collectors.toMap(SeriesPart::name, SeriesPart::values));
    }

    private static List<ChartPart> charts() {
        return cells.sheets().stream()
                .flatMap(sheet -> parts.charts(sheet).stream())
                .toList();
    }

    private static List<SeriesPart> named(String name) {
        return charts().stream()
                .flatMap(chart -> chart.series().stream())
                .filter(series -> series.name().equals(name))
                .toList();
    }

    private static Object cellAt(String reference, int below) {
        List<Object> row = cells.sheet(ChartParts.sheet(reference)).get(ChartParts.firstRow(reference) - 1 + below);
        int column = ChartParts.column(reference);
        return column < row.size() ? row.get(column) : "";
    }

    /** What stands in the cells of a reference, null for an empty one. */
    private static List<Object> column(String reference) {
        int rows = ChartParts.lastRow(reference) - ChartParts.firstRow(reference) + 1;
        return IntStream.range(0, rows)
                .mapToObj(i -> cellAt(reference, i))
                .map(cell ->
                        cell instanceof BigDecimal number ? number.stripTrailingZeros() : cell.equals("") ? null : cell)
                .toList();
    }
}
