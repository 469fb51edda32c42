package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.Wording;
import org.fuer.indicator.GenderDifference;
import org.fuer.indicator.GenderDifferences;
import org.fuer.publication.chart.BarChart;
import org.fuer.publication.chart.Bars;
import org.fuer.publication.chart.ChartTable;
import org.fuer.publication.chart.Fill;
import org.fuer.publication.chart.ValueAxis;

/**
 * Women beside men, always in this order: the indicators of a domain that share a unit of measure in the edition's year,
 * or where only one has the unit, that one over the years.
 */
final class SexBars {

    /** As many indicators as can be read in a chart half a page wide. */
    private static final int MOST_INDICATORS = 4;

    private static final Breakdown WOMEN = Breakdown.TOTAL.withSex(Sex.FEMALE);
    private static final Breakdown MEN = Breakdown.TOTAL.withSex(Sex.MALE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edition edition;
    private final Naming naming;
    private final Wording words;
    private final YearColumns years;
    private final Figures figures;
    private final SourceWords sources;
    private final Set<Indicator> ofBothSexes;

    SexBars(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.edition = edition;
        this.naming = naming;
        this.words = naming.words();
        this.years = years;
        this.figures = new Figures(edition);
        this.sources = new SourceWords(edition, naming);
        this.ofBothSexes = new GenderDifferences(catalogue)
                .of(edition.indicators(), edition.year()).stream()
                        .filter(difference -> difference.age().isTotal()
                                && difference.residence() == Residence.TOTAL
                                && difference
                                        .unit()
                                        .equals(difference.indicator().unit()))
                        .map(GenderDifference::indicator)
                        .collect(Collectors.toSet());
    }

    /** The charts of a domain: those with the most 重点指标 first, then those with the most indicators. */
    List<ChartBlock> of(Domain domain, Map<Indicator, List<Assessment>> indicators) {
        Map<String, List<Indicator>> byUnit = indicators.keySet().stream()
                .filter(ofBothSexes::contains)
                .collect(Collectors.groupingBy(Indicator::unit, LinkedHashMap::new, Collectors.toList()));
        Comparator<List<Indicator>> byKeys = Comparator.comparingLong(SexBars::keys);
        return byUnit.values().stream()
                .sorted(byKeys.thenComparing(List::size).reversed())
                .map(group -> group.size() == 1
                        ? overYears(group.get(0), indicators)
                        : Optional.of(ofYear(domain, group, indicators)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static long keys(List<Indicator> group) {
        return group.stream().filter(Indicator::key).count();
    }

    private ChartBlock ofYear(Domain domain, List<Indicator> group, Map<Indicator, List<Assessment>> indicators) {
        List<Indicator> shown = group.stream()
                .sorted(Comparator.comparing(Indicator::key).reversed())
                .limit(MOST_INDICATORS)
                .toList();
        Function<Breakdown, List<Entry>> values = breakdown -> shown.stream()
                .map(indicator -> figure(indicator, breakdown, edition.year(), indicators))
                .toList();
        return block(
                words.say(
                        "chart.women-and-men",
                        naming.domain(domain),
                        naming.measure(group.get(0).unit()),
                        edition.year()),
                shown,
                words.say("column.indicator"),
                new ChartTable.Labels(shown.stream().map(naming::indicator).toList()),
                values);
    }

    private Optional<ChartBlock> overYears(Indicator indicator, Map<Indicator, List<Assessment>> indicators) {
        Function<Breakdown, List<Entry>> values = breakdown -> years.years().stream()
                .map(year -> figure(indicator, breakdown, year, indicators))
                .toList();
        ChartBlock block = block(
                words.say("chart.by-sex", naming.indicator(indicator)),
                List.of(indicator),
                words.say("column.year"),
                new ChartTable.Labels(
                        years.years().stream().map(String::valueOf).toList()),
                values);
        return block.knownIn(TrendChart.FEWEST_YEARS) ? Optional.of(block) : Optional.empty();
    }

    private Entry figure(Indicator indicator, Breakdown breakdown, int year, Map<Indicator, List<Assessment>> targets) {
        return year == edition.year()
                ? figures.judged(
                        indicator,
                        breakdown,
                        targets.getOrDefault(indicator, List.of()).stream()
                                .filter(target ->
                                        target.target().slice().toBreakdown().equals(breakdown))
                                .toList())
                : figures.indicator(indicator, breakdown, year);
    }

    private ChartBlock block(
            String title,
            List<Indicator> indicators,
            String head,
            ChartTable.Categories categories,
            Function<Breakdown, List<Entry>> values) {
        Indicator first = indicators.get(0);
        boolean lying = indicators.size() > 1;
        int decimals = indicators.stream().mapToInt(Indicator::decimals).max().orElse(0);
        String format = Figures.format(decimals);
        BigDecimal limit = first.unit().equals("%") ? HUNDRED : null;
        return new ChartBlock(
                title,
                words.say("table.measure", naming.measure(first.unit())),
                words.say("chart.source", sources.ofIndicators(indicators)),
                head,
                categories,
                List.of(
                        new ChartBlock.Column(naming.sex(Sex.FEMALE), format, values.apply(WOMEN)),
                        new ChartBlock.Column(naming.sex(Sex.MALE), format, values.apply(MEN))),
                (numbered, series) -> new BarChart(
                        numbered,
                        head,
                        categories,
                        womenAndMen(series),
                        ValueAxis.fromZero(ChartBlock.known(series), limit),
                        lying));
    }

    /** Two columns as bars. */
    static List<Bars> womenAndMen(List<ChartTable.Series> series) {
        List<Bars> bars = new ArrayList<>();
        bars.add(new Bars(series.get(0), Fill.WOMEN));
        bars.add(new Bars(series.get(1), Fill.MEN));
        return bars;
    }
}
