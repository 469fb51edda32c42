package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Wording;

/**
 * Prints the charts of a chapter, two side by side and an odd last one across the page, each with its source under it. A
 * chart is never cut by the end of a page.
 */
final class ChartsPrinter {

    private static final double LINE = 16;
    private static final int LINES = 10;

    /** Half of what stays free between two charts. */
    private static final double GAP = 3;

    private final PrintedSheet sheet;
    private final Wording words;

    ChartsPrinter(PrintedSheet sheet, Wording words) {
        this.sheet = sheet;
        this.words = words;
    }

    /**
     * A chart whose place is kept; it is drawn when its table is printed.
     *
     * @param title its title with its number
     * @param row its first row, from 0
     * @param page its page
     * @param block what it shows
     * @param frame the place
     */
    record PrintedChart(String title, int row, int page, ChartBlock block, PrintedSheet.ChartFrame frame) {}

    /** Keeps the places of charts and prints their sources. */
    List<PrintedChart> print(int chapter, int firstPage, List<ChartBlock> charts) {
        int last = sheet.columns() - 1;
        int middle = middle();
        List<PrintedChart> printed = new ArrayList<>();
        for (int i = 0; i < charts.size(); i += 2) {
            boolean pair = i + 1 < charts.size();
            double sourceHeight = sourceHeight(charts.get(i), 0, pair ? middle : last);
            if (pair) {
                sourceHeight = Math.max(sourceHeight, sourceHeight(charts.get(i + 1), middle + 1, last));
            }
            sheet.keepTogether(LINES * LINE + sourceHeight);
            for (int line = 0; line < LINES; line++) {
                sheet.row(LINE);
            }
            printed.add(keep(chapter, firstPage, charts.get(i), i, 0, pair ? middle : last));
            if (pair) {
                printed.add(keep(chapter, firstPage, charts.get(i + 1), i + 1, middle + 1, last));
            }
            sheet.row(sourceHeight);
            source(charts.get(i), 0, pair ? middle : last);
            if (pair) {
                source(charts.get(i + 1), middle + 1, last);
            }
        }
        return printed;
    }

    /** The last column of the left half. */
    private int middle() {
        int last = sheet.columns() - 1;
        double half = sheet.width(0, last) / 2;
        int middle = 0;
        while (middle + 1 < last
                && Math.abs(sheet.width(0, middle + 1) - half) < Math.abs(sheet.width(0, middle) - half)) {
            middle++;
        }
        return middle;
    }

    private PrintedChart keep(int chapter, int firstPage, ChartBlock block, int index, int column, int lastColumn) {
        int row = sheet.at() - LINES + 1;
        double left = column == 0 ? 0 : sheet.width(0, column - 1) + GAP;
        double right = sheet.width(0, lastColumn) - (lastColumn == sheet.columns() - 1 ? 0 : GAP);
        return new PrintedChart(
                words.say("chart.title", chapter + "-" + (index + 1), block.title()),
                row,
                firstPage + sheet.page() - 1,
                block,
                sheet.frame(left, right, row));
    }

    private double sourceHeight(ChartBlock chart, int column, int lastColumn) {
        return TextWidth.height(chart.source(), Face.NOTE, sheet.width(column, lastColumn)) + 6;
    }

    private void source(ChartBlock chart, int column, int lastColumn) {
        sheet.across(column, lastColumn, chart.source(), Style.of(Face.NOTE).prose());
    }
}
