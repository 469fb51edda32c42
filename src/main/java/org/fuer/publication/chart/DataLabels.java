package org.fuer.publication.chart;

/** Writes the numbers beside marks and bars. */
final class DataLabels {

    private static final String OVER = "t";
    private static final String UNDER = "b";

    private DataLabels() {}

    /** Writes the number of every value at the end of its bar. */
    static void atEnds(ChartMarkup xml, String format) {
        xml.in("c:dLbls", () -> number(xml, format, "outEnd"));
    }

    /** Writes the number of every value over its mark, and under it at some indexes. */
    static void atMarks(ChartMarkup xml, String format, Iterable<Integer> under) {
        xml.in("c:dLbls", () -> {
            for (int index : under) {
                xml.in("c:dLbl", () -> number(xml.value("c:idx", index), format, UNDER));
            }
            number(xml, format, OVER);
        });
    }

    /** Writes the number of one value over or under its mark. */
    static void atMark(ChartMarkup xml, String format, int index, boolean under) {
        xml.in("c:dLbls", () -> {
            xml.in("c:dLbl", () -> number(xml.value("c:idx", index), format, under ? UNDER : OVER));
            shown(xml, false);
        });
    }

    private static void number(ChartMarkup xml, String format, String position) {
        xml.format(format).raw("<c:spPr><a:noFill/></c:spPr>").value("c:dLblPos", position);
        shown(xml, true);
    }

    private static void shown(ChartMarkup xml, boolean value) {
        xml.value("c:showLegendKey", 0).value("c:showVal", value ? 1 : 0).value("c:showCatName", 0);
        xml.value("c:showSerName", 0).value("c:showPercent", 0).value("c:showBubbleSize", 0);
    }
}
