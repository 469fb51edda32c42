package org.fuer.publication.chart;

import java.util.List;

/**
 * Bars of one kind, one for each of what a chart is about, with their values at their ends.
 *
 * @param series their name and values
 * @param fill how they are filled
 */
public record Bars(ChartTable.Series series, Fill fill) {

    /** Writes bars of a plot. */
    static void write(ChartMarkup xml, List<Bars> bars, int firstIndex, List<String> labels, TablePlace place) {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).write(xml, firstIndex + i, labels, place);
        }
    }

    private void write(ChartMarkup xml, int index, List<String> labels, TablePlace place) {
        xml.in("c:ser", () -> {
            xml.value("c:idx", index).value("c:order", index);
            xml.in("c:tx", () -> xml.words(place.head(index + 1), List.of(series.name())));
            xml.in("c:spPr", () -> xml.raw(fill.look())).value("c:invertIfNegative", 0);
            xml.in("c:dLbls", () -> {
                xml.format(series.format()).raw("<c:spPr><a:noFill/></c:spPr>").value("c:dLblPos", "outEnd");
                DataLabels.shown(xml, true);
            });
            xml.in("c:cat", () -> xml.words(place.cells(0, labels.size()), labels));
            xml.in("c:val", () -> xml.numbers(place.cells(index + 1, labels.size()), series.format(), series.values()));
        });
    }
}
