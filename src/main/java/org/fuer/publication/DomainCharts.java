package org.fuer.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What a line is of: an indicator, and those whom targets are about. */
    private record Subject(Indicator indicator, Breakdown breakdown) {}

    List<ChartBlock> of(Domain domain) {
        Map<Indicator, List<Assessment>> indicators = domain.indicators(catalogue);
        Map<Subject, List<Assessment>> subjects = new LinkedHashMap<>();
        indicators.forEach((indicator, assessments) -> assessments.forEach(assessment -> subjects.computeIfAbsent(
                        new Subject(indicator, assessment.target().slice().toBreakdown()), any -> new ArrayList<>())
                .add(assessment)));
        List<ChartBlock> charts = new ArrayList<>();
        subjects.entrySet().stream()
                .sorted(Comparator.comparingInt(DomainCharts::rank))
                .map(subject ->
                        trend.of(subject.getKey().indicator(), subject.getKey().breakdown(), subject.getValue()))
                .flatMap(Optional::stream)
                .limit(MOST_TRENDS)
                .forEach(charts::add);
        sexBars.of(domain, indicators).stream().limit(MOST_BARS).forEach(charts::add);
        return charts;
    }

    /** Key indicators first, and of those alike the ones that have a number to reach; otherwise as the plan has them. */
    private static int rank(Map.Entry<Subject, List<Assessment>> subject) {
        boolean number = subject.getValue().stream().anyMatch(assessment -> assessment.targetValue() != null);
        return (subject.getKey().indicator().key() ? 0 : 2) + (number ? 0 : 1);
    }
}
