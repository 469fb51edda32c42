package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.fuer.catalogue.Wording;
import org.fuer.publication.chart.ChartTable;
import org.fuer.publication.chart.TablePlace;

/** 图表数据: the small table of each chart, two side by side. The charts refer to its cells. */
final class ChartData {

    private static final double LINE = 12.5;

    /** Two tables of a column of names and three of values, with a gap between them. */
    private static final double[] WIDTHS = {82, 52, 52, 46, 12, 82, 52, 52, 46};

    /** The columns of each of them. */
    private static final int COLUMNS = 4;

    private final Book book;
    private final Wording words;

    ChartData(Book book, Wording words) {
        this.book = book;
        this.words = words;
    }

    /** Prints the tables on a last sheet and draws the charts in the places kept for them. */
    void print(List<ChartsPrinter.PrintedChart> charts) {
        if (charts.isEmpty()) {
            return;
        }
        PrintedSheet sheet = book.sheet(words.say("chart-data.title"), Paper.PORTRAIT, WIDTHS);
        sheet.row(30);
        sheet.across(
                0,
                WIDTHS.length - 1,
                words.say("chart-data.title"),
                Style.of(Face.HEADING).centred());
        sheet.paragraph(words.say("chart-data.note"), Style.of(Face.NOTE));
        for (int i = 0; i < charts.size(); i += 2) {
            print(sheet, charts.subList(i, Math.min(i + 2, charts.size())));
        }
    }

    /** Two tables side by side, or a last one alone. */
    private void print(PrintedSheet sheet, List<ChartsPrinter.PrintedChart> charts) {
        double titleHeight = 4 + highest(charts.stream().map(ChartsPrinter.PrintedChart::title), width(sheet));
        double headHeight = 3
                + highest(
                        charts.stream()
                                .flatMap(chart -> chart.block().columns().stream())
                                .map(ChartBlock.Column::name),
                        WIDTHS[1]);
        List<Double> rows = rowHeights(charts);
        sheet.keepTogether(titleHeight
                + headHeight
                + rows.stream().mapToDouble(Double::doubleValue).sum()
                + LINE);
        sheet.row(titleHeight);
        each(
                charts,
                (chart, column) -> sheet.across(
                        column,
                        column + COLUMNS - 1,
                        chart.title(),
                        Style.of(Face.TABLE_HEAD).wrapped()));
        sheet.row(headHeight);
        each(charts, (chart, column) -> head(sheet, chart.block(), column));
        each(charts, (chart, column) -> chart.frame()
                .show(chart.block().chart(chart.title()), new TablePlace(sheet.name(), sheet.at(), column)));
        for (int i = 0; i < rows.size(); i++) {
            int at = i;
            sheet.row(rows.get(i));
            each(charts, (chart, column) -> row(sheet, chart.block(), at, column));
        }
        sheet.row(LINE);
    }

    private static void each(
            List<ChartsPrinter.PrintedChart> charts, ObjIntConsumer<ChartsPrinter.PrintedChart> printing) {
        for (int i = 0; i < charts.size(); i++) {
            printing.accept(charts.get(i), i * (COLUMNS + 1));
        }
    }

    private static double width(PrintedSheet sheet) {
        return sheet.width(0, COLUMNS - 1);
    }

    private static double highest(Stream<String> texts, double width) {
        return texts.mapToDouble(text -> TextWidth.height(text, Face.TABLE_HEAD, width))
                .reduce(LINE, Math::max);
    }

    private static List<Double> rowHeights(List<ChartsPrinter.PrintedChart> charts) {
        List<Double> heights = new ArrayList<>();
        for (ChartsPrinter.PrintedChart chart : charts) {
            List<String> labels = chart.block().labels();
            for (int i = 0; i < labels.size(); i++) {
                double height = Math.max(LINE, TextWidth.height(labels.get(i), Face.TABLE, WIDTHS[0]) + 1);
                if (i == heights.size()) {
                    heights.add(height);
                } else {
                    heights.set(i, Math.max(heights.get(i), height));
                }
            }
        }
        return heights;
    }

    private static void head(PrintedSheet sheet, ChartBlock block, int column) {
        Style style = Style.of(Face.TABLE_HEAD)
                .centred()
                .wrapped()
                .top(BorderStyle.MEDIUM)
                .bottom(BorderStyle.THIN);
        sheet.text(column, block.head(), style);
        for (int c = 0; c < block.columns().size(); c++) {
            sheet.text(column + 1 + c, block.columns().get(c).name(), style);
        }
    }

    /** A row of a table that has it; a symbol is left out, because a chart would draw it as zero. */
    private static void row(PrintedSheet sheet, ChartBlock block, int at, int column) {
        List<String> labels = block.labels();
        if (at >= labels.size()) {
            return;
        }
        Style style = Style.of(Face.TABLE).bottom(at == labels.size() - 1 ? BorderStyle.MEDIUM : BorderStyle.NONE);
        if (block.categories() instanceof ChartTable.Years years) {
            BigDecimal year = BigDecimal.valueOf(years.years().get(at));
            sheet.entry(column, new Entry.Figure(year, "0"), style.centred());
        } else {
            sheet.text(column, labels.get(at), style.wrapped());
        }
        for (int c = 0; c < block.columns().size(); c++) {
            Entry entry = block.columns().get(c).entries().get(at);
            sheet.entry(column + 1 + c, entry instanceof Entry.Figure ? entry : Entry.NONE, style);
        }
    }
}
