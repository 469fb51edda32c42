package org.fuer.publication.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Lines over years. A year without a value is a gap.
 *
 * @param title what stands above it
 * @param yearHead what stands above the years in its table
 * @param years the years, oldest first
 * @param lines what is drawn, the first line on top in the legend
 * @param axis the axis of the values
 */
public record LineChart(ChartTitle title, String yearHead, List<Integer> years, List<Line> lines, ValueAxis axis)
        implements Chart {

    private static final int YEARS = 1;
    private static final int VALUES = 2;

    public LineChart {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param series its name and values
     * @param stroke how it is drawn
     * @param restarts the indexes of the values that no line leads to, because they cannot be compared with the ones
     *     before
     */
    public record Line(ChartTable.Series series, Stroke stroke, Set<Integer> restarts) {

        public Line {
            restarts = Collections.unmodifiableSet(new TreeSet<>(restarts));
        }
    }

    @Override
    public ChartTable table() {
        return new ChartTable(
                yearHead,
                new ChartTable.Years(years),
                lines.stream().map(Line::series).toList());
    }

    @Override
    public boolean inLegend(int series) {
        return lines.get(series).stroke() != Stroke.END;
    }

    @Override
    public void plot(ChartMarkup xml, TablePlace place) {
        xml.in("c:lineChart", () -> {
            xml.value("c:grouping", "standard").value("c:varyColors", 0);
            for (int i = 0; i < lines.size(); i++) {
                line(xml, i, place);
            }
            xml.value("c:marker", 1).value("c:axId", YEARS).value("c:axId", VALUES);
        });
        Axis.years(xml, YEARS, VALUES, years);
        Axis.values(xml, VALUES, YEARS, axis);
    }

    private void line(ChartMarkup xml, int index, TablePlace place) {
        Line line = lines.get(index);
        ChartTable.Series series = line.series();
        xml.in("c:ser", () -> {
            xml.value("c:idx", index).value("c:order", index);
            xml.in("c:tx", () -> xml.words(place.head(index + 1), List.of(series.name())));
            xml.in("c:spPr", () -> xml.raw(line.stroke().line()))
                    .raw(line.stroke().mark());
            line.restarts().forEach(restart -> restart(xml, restart, line.stroke()));
            if (line.stroke() == Stroke.DEMAND) {
                labelDemand(xml, series);
            }
            xml.in("c:cat", () -> xml.numbers(place.cells(0, years.size()), Axis.YEAR_FORMAT, years));
            xml.in("c:val", () -> xml.numbers(place.cells(index + 1, years.size()), series.format(), series.values()));
            xml.value("c:smooth", 0);
        });
    }

    private static void restart(ChartMarkup xml, int index, Stroke stroke) {
        xml.in("c:dPt", () -> xml.value("c:idx", index)
                .raw(stroke.mark())
                .value("c:bubble3D", 0)
                .raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"));
    }

    /** Writes the number of a demand once beside its line, clear of the axis. */
    private void labelDemand(ChartMarkup xml, ChartTable.Series demand) {
        List<Integer> there = IntStream.range(0, years.size())
                .filter(i -> demand.values().get(i) != null)
                .boxed()
                .toList();
        int at = there.get(Math.min(1, there.size() - 1));
        BigDecimal value = Objects.requireNonNull(demand.values().get(at));
        boolean beneath = isBelowOthers(value) || axis.greatest().compareTo(value) == 0;
        xml.in("c:dLbls", () -> {
            xml.in("c:dLbl", () -> {
                xml.value("c:idx", at).format(demand.format()).raw("<c:spPr><a:noFill/></c:spPr>");
                xml.value("c:dLblPos", beneath ? "b" : "t");
                DataLabels.shown(xml, true);
            });
            DataLabels.shown(xml, false);
        });
    }

    /** Whether there is more room below a demand: it is the lower end of a band, or most values are greater. */
    private boolean isBelowOthers(BigDecimal demand) {
        List<BigDecimal> demands = values(Stroke.DEMAND);
        if (demands.stream().anyMatch(other -> other.compareTo(demand) != 0)) {
            return demands.stream().anyMatch(other -> other.compareTo(demand) > 0);
        }
        List<BigDecimal> values = values(Stroke.VALUES);
        return values.stream().filter(value -> value.compareTo(demand) > 0).count() * 2 > values.size();
    }

    private List<BigDecimal> values(Stroke stroke) {
        return lines.stream()
                .filter(line -> line.stroke() == stroke)
                .flatMap(line -> line.series().known())
                .toList();
    }
}
