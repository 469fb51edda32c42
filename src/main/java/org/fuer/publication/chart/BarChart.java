package org.fuer.publication.chart;

import java.util.List;

/**
 * Bars beside each other for each of some things.
 *
 * @param title what stands above it
 * @param labelHead what stands above the names of the things in its table
 * @param labels their names, in their order
 * @param bars the kinds of bars, in their order
 * @param axis the axis of the values
 * @param lying whether the bars lie, which leaves room for long names
 */
public record BarChart(
        ChartTitle title, String labelHead, List<String> labels, List<Bars> bars, ValueAxis axis, boolean lying)
        implements Chart {

    private static final int LABELS = 1;
    private static final int VALUES = 2;

    public BarChart {
        labels = List.copyOf(labels);
        bars = List.copyOf(bars);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                labelHead,
                new ChartTable.Labels(labels),
                bars.stream().map(Bars::series).toList());
    }

    /** One kind of bars needs no name beside the title's. */
    @Override
    public boolean inLegend(int series) {
        return bars.size() > 1;
    }

    @Override
    public void plot(ChartMarkup xml, TablePlace place) {
        xml.in("c:barChart", () -> {
            xml.value("c:barDir", lying ? "bar" : "col")
                    .value("c:grouping", "clustered")
                    .value("c:varyColors", 0);
            Bars.write(xml, bars, 0, labels, place);
            xml.value("c:gapWidth", 60)
                    .value("c:overlap", 0)
                    .value("c:axId", LABELS)
                    .value("c:axId", VALUES);
        });
        Axis.labels(xml, LABELS, VALUES, lying);
        if (lying) {
            Axis.valuesOfLying(xml, VALUES, LABELS, axis);
        } else {
            Axis.values(xml, VALUES, LABELS, axis);
        }
    }
}
