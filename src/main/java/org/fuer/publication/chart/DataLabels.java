package org.fuer.publication.chart;

/** Writes which parts of a value stand beside its mark or bar: the value itself or nothing. */
final class DataLabels {

    private DataLabels() {}

    static void shown(ChartMarkup xml, boolean value) {
        xml.value("c:showLegendKey", 0).value("c:showVal", value ? 1 : 0).value("c:showCatName", 0);
        xml.value("c:showSerName", 0).value("c:showPercent", 0).value("c:showBubbleSize", 0);
    }
}
