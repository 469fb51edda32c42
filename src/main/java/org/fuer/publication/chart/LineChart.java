package org.fuer.publication.chart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** What a number takes of the height of the axis. */
    private static final BigDecimal HEIGHT_OF_NUMBER = new BigDecimal("0.15");

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
            } else if (line.stroke() == Stroke.NUMBERED) {
                DataLabels.atMarks(xml, series.format(), under(series.values()));
            }
            xml.categories(place.cells(0, years.size()), new ChartTable.Years(years));
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
        int at = clearest(there, demand);
        BigDecimal value = Objects.requireNonNull(demand.values().get(at));
        boolean beneath = isBelowOthers(value) || axis.greatest().compareTo(value) == 0;
        DataLabels.atMark(xml, demand.format(), at, beneath);
    }

    /** The indexes of the values whose numbers stand clearer under their marks: in a valley, or under a dashed line. */
    private List<Integer> under(List<@Nullable BigDecimal> values) {
        return IntStream.range(0, values.size())
                .filter(i -> values.get(i) != null)
                .filter(i -> isUnder(values, i))
                .boxed()
                .toList();
    }

    private boolean isUnder(List<@Nullable BigDecimal> values, int at) {
        BigDecimal value = Objects.requireNonNull(values.get(at));
        BigDecimal near = axis.greatest().subtract(axis.least()).multiply(HEIGHT_OF_NUMBER);
        List<BigDecimal> aways = lines.stream()
                .filter(line -> line.stroke() != Stroke.NUMBERED)
                .flatMap(line -> Stream.ofNullable(line.series().values().get(at)))
                .map(other -> other.subtract(value))
                .toList();
        boolean lineOver = aways.stream().anyMatch(away -> away.signum() >= 0 && away.compareTo(near) < 0);
        boolean lineUnder = aways.stream()
                .anyMatch(away -> away.signum() < 0 && away.negate().compareTo(near) < 0);
        boolean room = value.subtract(axis.least()).compareTo(near) > 0;
        return room && !lineUnder && (lineOver || isValley(values, at));
    }

    private static boolean isValley(List<@Nullable BigDecimal> values, int at) {
        BigDecimal value = Objects.requireNonNull(values.get(at));
        BigDecimal before = at == 0 ? null : values.get(at - 1);
        BigDecimal after = at + 1 == values.size() ? null : values.get(at + 1);
        return before != null && after != null && before.compareTo(value) > 0 && after.compareTo(value) > 0;
    }

    /** Near the axis, or where the other values have numbers, where they are farthest off. */
    private int clearest(List<Integer> there, ChartTable.Series demand) {
        Optional<ChartTable.Series> numbered = lines.stream()
                .filter(line -> line.stroke() == Stroke.NUMBERED)
                .map(Line::series)
                .findFirst();
        if (numbered.isEmpty()) {
            return there.get(Math.min(1, there.size() - 1));
        }
        return there.stream()
                .max(Comparator.comparing(i ->
                        distance(numbered.get().values().get(i), demand.values().get(i))))
                .orElseThrow();
    }

    /** How far two values are apart; farther than any where one is missing. */
    private BigDecimal distance(@Nullable BigDecimal value, @Nullable BigDecimal other) {
        return value == null || other == null
                ? axis.greatest().subtract(axis.least()).add(BigDecimal.ONE)
                : value.subtract(other).abs();
    }

    /** Whether there is more room below a demand: it is the lower end of a band, or most values are greater. */
    private boolean isBelowOthers(BigDecimal demand) {
        List<BigDecimal> demands = values(Stroke.DEMAND);
        if (demands.stream().anyMatch(other -> other.compareTo(demand) != 0)) {
            return demands.stream().anyMatch(other -> other.compareTo(demand) > 0);
        }
        List<BigDecimal> values = Stream.of(Stroke.VALUES, Stroke.NUMBERED)
                .flatMap(stroke -> values(stroke).stream())
                .toList();
        return values.stream().filter(value -> value.compareTo(demand) > 0).count() * 2 > values.size();
    }

    private List<BigDecimal> values(Stroke stroke) {
        return lines.stream()
                .filter(line -> line.stroke() == stroke)
                .flatMap(line -> line.series().known())
                .toList();
    }
}
