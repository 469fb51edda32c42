package org.fuer.publication.chart;

import java.util.List;

/**
 * Bars of one kind, one for each of what a chart is about, with their values at their ends where there is room.
 *
 * @param series their name and values
 * @param fill how they are filled
 */
public record Bars(ChartTable.Series series, Fill fill) {

    /** Writes bars of a plot. */
    static void write(
            ChartMarkup xml,
            List<Bars> bars,
            int firstIndex,
            ChartTable.Categories categories,
            boolean numbered,
            TablePlace place) {
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).write(xml, firstIndex + i, categories, numbered, place);
        }
    }

    private void write(
            ChartMarkup xml, int index, ChartTable.Categories categories, boolean numbered, TablePlace place) {
        xml.in("c:ser", () -> {
            xml.value("c:idx", index).value("c:order", index);
            xml.in("c:tx", () -> xml.words(place.head(index + 1), List.of(series.name())));
            xml.in("c:spPr", () -> xml.raw(fill.look())).value("c:invertIfNegative", 0);
            if (numbered) {
                DataLabels.atEnds(xml, series.format());
            }
            xml.categories(place.cells(0, categories.size()), categories);
            xml.in(
                    "c:val",
                    () -> xml.numbers(place.cells(index + 1, categories.size()), series.format(), series.values()));
        });
    }
}
