package org.fuer.publication.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Charts as a document takes them: with a workbook of their own. */
class ChartTests {

    private static final LineChart LINES = new LineChart(
            new ChartTitle("死亡率 <5岁 & 婴儿", "单位：‰"),
            "年份",
            List.of(2020, 2022, 2023),
            List.of(
                    new LineChart.Line(series("数值", "5.1", null, "4.3"), Stroke.NUMBERED, Set.of()),
                    new LineChart.Line(series("目标", "5", "5", "5"), Stroke.DEMAND, Set.of())),
            ValueAxis.ofNumbered(values("4.3", "5.1"), null));

    @Test
    void theEmbeddedWorkbookHoldsWhatTheChartDraws() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(LINES.workbook()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(text(sheet, "A1")).isEqualTo("年份");
            assertThat(text(sheet, "C1")).isEqualTo("目标");
            assertThat(number(sheet, "A3")).isEqualTo(2022);
            assertThat(number(sheet, "B2")).isEqualTo(5.1);
            assertThat(cell(sheet, "B3")).isEmpty();
            assertThat(LINES.xmlEmbedded("rId1"))
                    .contains("<c:f>'" + sheet.getSheetName() + "'!$B$2:$B$4</c:f>")
                    .contains("<c:externalData r:id=\"rId1\">");
        }
    }

    @Test
    void theSameChartGivesTheSameBytes() {
        assertThat(LINES.workbook()).isEqualTo(LINES.workbook());
    }

    @Test
    void whatATitleSaysIsNeverReadAsMarkup() {
        assertThat(LINES.xml(new TablePlace("Wom'en", 3, 1), 8))
                .contains("死亡率 &lt;5岁 &amp; 婴儿")
                .contains("<c:f>'Wom''en'!$C$5:$C$7</c:f>");
    }

    @Test
    void aChartWithoutATitleHasNoRoomForOne() {
        BarChart bars = new BarChart(
                ChartTitle.NONE,
                "指标",
                new ChartTable.Labels(List.of("甲", "乙")),
                List.of(new Bars(series("女", "1", "2"), Fill.WOMEN), new Bars(series("男", "3", "4"), Fill.MEN)),
                ValueAxis.fromZero(values("1", "4"), null),
                true);

        assertThat(bars.xmlEmbedded("rId1"))
                .contains("<c:autoTitleDeleted val=\"1\"/>")
                .doesNotContain("<c:title>");
    }

    @Test
    void aChartNeedsAValueOrAGapForEachYear() {
        LineChart torn = new LineChart(
                ChartTitle.NONE,
                "年份",
                List.of(2020, 2021),
                List.of(new LineChart.Line(series("数值", "1"), Stroke.VALUES, Set.of())),
                ValueAxis.ofNumbered(values("1"), null));

        assertThatThrownBy(torn::table).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void barsStandOnZeroAndLeaveRoomForANumberAtTheirEnds() {
        ValueAxis axis = ValueAxis.fromZero(values("93.4", "100"), BigDecimal.valueOf(100));

        assertThat(axis.least()).isZero();
        assertThat(axis.greatest()).isGreaterThanOrEqualTo(BigDecimal.valueOf(110));
        assertThat(axis.step()).isEqualByComparingTo("20");
    }

    @Test
    void theHalvesOfAPyramidReachEquallyFarInAFewRoundSteps() {
        ValueAxis both = ValueAxis.fromZero(values("28346"), null).mirrored();

        assertThat(both.least()).isEqualByComparingTo(both.greatest().negate());
        assertThat(both.greatest()).isGreaterThan(new BigDecimal("28346"));
        assertThat(both.greatest().divide(both.step())).isBetween(BigDecimal.ONE, BigDecimal.valueOf(3));
    }

    private static ChartTable.Series series(String name, @Nullable String... values) {
        return new ChartTable.Series(
                name,
                "0.0",
                Arrays.stream(values)
                        .map(value -> value == null ? null : new BigDecimal(value))
                        .toList());
    }

    private static List<BigDecimal> values(String... values) {
        return Stream.of(values).map(BigDecimal::new).toList();
    }

    private static String text(XSSFSheet sheet, String at) {
        CellReference cell = new CellReference(at);
        return sheet.getRow(cell.getRow()).getCell(cell.getCol()).getStringCellValue();
    }

    private static double number(XSSFSheet sheet, String at) {
        CellReference cell = new CellReference(at);
        return sheet.getRow(cell.getRow()).getCell(cell.getCol()).getNumericCellValue();
    }

    private static String cell(XSSFSheet sheet, String at) {
        CellReference cell = new CellReference(at);
        return String.valueOf(sheet.getRow(cell.getRow()).getCell(cell.getCol()));
    }
}
