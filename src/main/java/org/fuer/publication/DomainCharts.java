package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;

/**
 * The few charts of a domain that say most: the lines of its 重点指标, then of those with a number to reach, and women
 * beside men.
 */
final class DomainCharts {

    private static final int MOST_TRENDS = 4;
    private static final int MOST_BARS = 2;

    private final Catalogue catalogue;
    private final TrendChart trend;
    private final SexBars sexBars;

    DomainCharts(Edition edition, Catalogue catalogue, Naming naming, YearColumns years) {
        this.catalogue = catalogue;
        this.trend = new TrendChart(edition, catalogue, naming, years);
        this.sexBars = new SexBars(edition, catalogue, naming, years);
    }

    List<ChartBlock> of(Domain domain) {
        Map<Indicator, List<Assessment>> indicators = domain.indicators(catalogue);
        List<ChartBlock> charts = new ArrayList<>();
        indicators.entrySet().stream()
                .sorted(Comparator.comparingInt(DomainCharts::rank))
                .map(one -> trend(one.getKey(), one.getValue()))
                .flatMap(Optional::stream)
                .limit(MOST_TRENDS)
                .forEach(charts::add);
        sexBars.of(domain, indicators).stream().limit(MOST_BARS).forEach(charts::add);
        return charts;
    }

    /** The line of everybody where a target is about everybody, else of those whom the first target is about. */
    private Optional<ChartBlock> trend(Indicator indicator, List<Assessment> assessments) {
        Map<Breakdown, List<Assessment>> byBreakdown = assessments.stream()
                .collect(Collectors.groupingBy(DomainCharts::breakdown, LinkedHashMap::new, Collectors.toList()));
        Breakdown shown = byBreakdown.containsKey(Breakdown.TOTAL) ? Breakdown.TOTAL : breakdown(assessments.get(0));
        return trend.of(indicator, shown, Objects.requireNonNull(byBreakdown.get(shown)));
    }

    private static Breakdown breakdown(Assessment assessment) {
        return assessment.target().slice().toBreakdown();
    }

    /** Key indicators first, and of those alike the ones that have a number to reach; otherwise as the plan has them. */
    private static int rank(Map.Entry<Indicator, List<Assessment>> indicator) {
        boolean number = indicator.getValue().stream().anyMatch(assessment -> assessment.targetValue() != null);
        return (indicator.getKey().key() ? 0 : 2) + (number ? 0 : 1);
    }
}
