package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;
import org.fuer.publication.chart.Chart;
import org.fuer.publication.chart.ChartTable;
import org.fuer.publication.chart.ChartTitle;
import org.fuer.publication.chart.LineChart;
import org.fuer.publication.chart.Stroke;
import org.fuer.publication.chart.ValueAxis;
import org.fuer.publication.lineage.Origin;

/** The line of an indicator over the years, with what its target demands as a dashed line beside it. */
final class TrendChart {

    /** A line through fewer values than this shows nothing that a table does not. */
    static final int FEWEST_YEARS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edition edition;
    private final Catalogue catalogue;
    private final Naming naming;
    private final Wording words;
    private final YearColumns years;
    private final Figures figures;
    private final SourceWords sources;

    TrendChart(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.naming = naming;
        this.words = naming.words();
        this.years = years;
        this.figures = new Figures(edition);
        this.sources = new SourceWords(edition, naming);
    }

    /** The chart of an indicator for those whom its targets are about; empty where too few years have a value. */
    Optional<ChartBlock> of(Indicator indicator, Breakdown breakdown, List<Assessment> targets) {
        ChartBlock.Column values = values(indicator, breakdown, targets);
        if (values.figures() < FEWEST_YEARS) {
            return Optional.empty();
        }
        List<ChartBlock.Column> columns = new ArrayList<>();
        List<Stroke> strokes = new ArrayList<>();
        columns.add(values);
        strokes.add(Stroke.NUMBERED);
        Assessment next = next(targets);
        for (Demand demand : demands(next)) {
            ChartBlock.Column column = column(demand, next, indicator);
            if (column.figures() > 1) {
                columns.add(column);
                strokes.add(demand.stroke());
            }
        }
        Set<Integer> restarts = restarts(indicator, values);
        return Optional.of(new ChartBlock(
                naming.indicator(indicator, breakdown),
                words.say("table.measure", naming.measure(indicator.unit())),
                source(indicator),
                words.say("column.year"),
                new ChartTable.Years(years.years()),
                columns,
                (title, series) -> drawn(title, series, strokes, restarts, indicator)));
    }

    private Chart drawn(
            ChartTitle title,
            List<ChartTable.Series> series,
            List<Stroke> strokes,
            Set<Integer> restarts,
            Indicator indicator) {
        List<LineChart.Line> lines = IntStream.range(0, series.size())
                .mapToObj(i -> new LineChart.Line(series.get(i), strokes.get(i), i == 0 ? restarts : Set.of()))
                .toList();
        BigDecimal limit = indicator.unit().equals("%") ? HUNDRED : null;
        return new LineChart(
                title,
                words.say("column.year"),
                years.years(),
                lines,
                ValueAxis.ofNumbered(ChartBlock.known(series), limit));
    }

    private ChartBlock.Column values(Indicator indicator, Breakdown breakdown, List<Assessment> targets) {
        List<Entry> entries = years.years().stream()
                .map(year -> year == edition.year()
                        ? figures.judged(indicator, breakdown, targets)
                        : figures.indicator(indicator, breakdown, year))
                .toList();
        return new ChartBlock.Column(words.say("detail.value"), Figures.format(indicator.decimals()), entries);
    }

    /** Of several targets the one that is due next; where all are past, the last. */
    private Assessment next(List<Assessment> targets) {
        return targets.stream()
                .filter(target -> due(target) >= edition.year())
                .min((one, other) -> Integer.compare(due(one), due(other)))
                .orElseGet(() -> targets.get(targets.size() - 1));
    }

    private int due(Assessment assessment) {
        return edition.place().dueYear(assessment.target(), edition.year()).orElse(Integer.MAX_VALUE);
    }

    /** What is demanded, as far as the plan says it: of a number meant roughly the number, not the ends of its band. */
    private List<Demand> demands(Assessment assessment) {
        BigDecimal goal = assessment.targetValue();
        if (goal != null && assessment.target().comparison() == Comparison.ABOUT) {
            return List.of(Demand.goal(assessment, goal, 0));
        }
        return Demand.of(assessment, edition.place().settings().assessment(), edition.year()).stream()
                .filter(demand -> !(demand instanceof Demand.Number number
                        && number.origin().equals(Origin.NONE)))
                .toList();
    }

    private ChartBlock.Column column(Demand demand, Assessment assessment, Indicator indicator) {
        if (demand instanceof Demand.Number number) {
            return number(number, assessment, indicator);
        }
        Demand.Other other = (Demand.Other) demand;
        Indicator compared = catalogue.indicator(other.indicator().indicator()).orElseThrow();
        return new ChartBlock.Column(
                naming.indicator(compared, other.indicator().breakdown()),
                Figures.format(compared.decimals()),
                years.years().stream()
                        .map(year ->
                                figures.indicator(compared, other.indicator().breakdown(), year))
                        .toList());
    }

    /** A number of a plan has the digits that the plan gives it, one that was computed those of the indicator. */
    private ChartBlock.Column number(Demand.Number demand, Assessment assessment, Indicator indicator) {
        int own = Math.max(0, demand.value().stripTrailingZeros().scale());
        int digits = own > indicator.decimals() + 2 ? indicator.decimals() : own;
        BigDecimal shown = demand.value()
                .setScale(digits, edition.place().settings().yearbook().rounding());
        String format = Figures.format(digits);
        List<Entry> entries = years.years().stream()
                .map(year -> year < demand.firstYear()
                        ? Entry.NONE
                        : new Entry.Figure(shown, format + Entry.ROOM_AT_RIGHT, demand.origin()))
                .toList();
        String name = words.say(demand.key());
        boolean dated = demand.key().equals(Demand.SINGLE)
                && !assessment.target().annual()
                && !assessment.targetYear().isEmpty();
        return new ChartBlock.Column(
                dated ? words.say("chart.due", name, assessment.targetYear()) : name, format, entries);
    }

    /** The indexes of the years from which on values cannot be compared with those before. */
    private Set<Integer> restarts(Indicator indicator, ChartBlock.Column values) {
        List<Integer> known = IntStream.range(0, years.years().size())
                .filter(i -> values.entries().get(i) instanceof Entry.Figure)
                .mapToObj(years.years()::get)
                .toList();
        return edition.place().restarts(indicator.code(), known).stream()
                .map(years.years()::indexOf)
                .collect(Collectors.toSet());
    }

    /** Where the values come from, and from which year on they are others. */
    private String source(Indicator indicator) {
        String source = words.say("chart.source", sources.ofIndicators(List.of(indicator)));
        return edition.place().breaks().stream()
                .filter(one -> one.indicator().equals(indicator.code()))
                .filter(one -> one.year() > years.first() && one.year() <= years.last())
                .map(one -> words.say("chart.break", one.year(), one.why()))
                .reduce(source, (text, note) -> words.say("chart.noted", text, note));
    }
}
