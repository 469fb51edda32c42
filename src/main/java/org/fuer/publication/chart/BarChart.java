package org.fuer.publication.chart;

import java.util.List;

/**
 * Bars beside each other for each of some things or years.
 *
 * @param title what stands above it
 * @param head what stands above the first column of its table
 * @param categories the things, in their order
 * @param bars the kinds of bars, in their order
 * @param axis the axis of the values
 * @param lying whether the bars lie, which leaves room for long names
 */
public record BarChart(
        ChartTitle title, String head, ChartTable.Categories categories, List<Bars> bars, ValueAxis axis, boolean lying)
        implements Chart {

    private static final int LABELS = 1;
    private static final int VALUES = 2;

    /** As many standing bars as leave room for a number over each. */
    private static final int MOST_NUMBERED = 6;

    public BarChart {
        bars = List.copyOf(bars);
    }

    @Override
    public ChartTable table() {
        return new ChartTable(head, categories, bars.stream().map(Bars::series).toList());
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
            boolean numbered = lying || bars.size() * categories.size() <= MOST_NUMBERED;
            Bars.write(xml, bars, 0, categories, numbered, place);
            xml.value("c:gapWidth", 40)
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
