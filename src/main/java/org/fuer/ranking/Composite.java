package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Share;
import org.fuer.fact.Quotient;
import org.fuer.ranking.Variations.Component;

/**
 * Computes the 综合指数 of a place: its domains, its plans, the whole. Every 实现程度 is measured between a base and a goal
 * that stay the same through a plan period, so no index depends on another domain or another place.
 *
 * <p>On every level at least the coverage floor of {@code job.yml} (two thirds) of the weight must have data; then the
 * weight of what has none goes to the rest in proportion. Otherwise the index is withheld.
 */
public final class Composite {

    private final Catalogue catalogue;

    /** Indices over the indicators of this catalogue. */
    public Composite(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The whole first, then each plan with its domains in the order of {@code targets.csv}. A domain in which no target
     * can be fulfilled by degrees is left out, and so is a plan without any other domain; where nothing remains there are
     * no indices. The order of the assessments does not matter.
     *
     * @param assessments of the year
     * @param previous of the year before, on the same targets; empty when there is none
     */
    public List<CompositeIndex> of(Place place, int year, List<Assessment> assessments, List<Assessment> previous) {
        RankingSettings settings = place.settings().ranking();
        Share floor = settings.coverageFloor();
        Map<Plan, List<IndexedDomain>> domains =
                IndexedDomain.of(catalogue, place, year, assessments, previous).stream()
                        .collect(Collectors.groupingBy(IndexedDomain::plan, TreeMap::new, Collectors.toList()));
        if (domains.isEmpty()) {
            return List.of();
        }
        List<IndexLevel> plans = new ArrayList<>();
        List<List<CompositeIndex>> indicesByPlan = new ArrayList<>();
        domains.forEach((plan, ofPlan) -> {
            List<IndexLevel> levels =
                    ofPlan.stream().map(domain -> domain.level(floor)).toList();
            plans.add(IndexLevel.over(plan, weight(place, plan), levels, floor));
            indicesByPlan.add(ranked(levels, ofPlan, settings));
        });
        IndexLevel whole = IndexLevel.over(null, Quotient.of(1), plans, floor);
        List<CompositeIndex> indices = new ArrayList<>();
        indices.add(whole.among(List.of(whole)));
        for (int i = 0; i < plans.size(); i++) {
            indices.add(plans.get(i).among(plans));
            indices.addAll(indicesByPlan.get(i));
        }
        return List.copyOf(indices);
    }

    /** The weight of a plan in the whole, as it is set. */
    static Quotient weight(Place place, Plan plan) {
        return Quotient.of(place.settings().composite().plans().getOrDefault(plan, BigDecimal.ONE));
    }

    /** The domains of a plan. Last year's ranks are given where all that have one now had an index then: else they are of another set. */
    private static List<CompositeIndex> ranked(
            List<IndexLevel> levels, List<IndexedDomain> domains, RankingSettings settings) {
        Map<String, BigDecimal> now = published(levels, IndexLevel::now);
        Map<String, BigDecimal> before = published(levels, IndexLevel::before);
        boolean sameSet = before.keySet().containsAll(now.keySet());
        before.keySet().retainAll(now.keySet());
        Map<String, List<Component>> candidates = domains.stream()
                .filter(domain -> now.containsKey(domain.nameZh()))
                .collect(Collectors.toMap(IndexedDomain::nameZh, IndexedDomain::components));
        Map<String, Integer> ranks = Standing.of(now);
        Map<String, Integer> ranksBefore = sameSet ? Standing.of(before) : Map.of();
        Map<String, RankInterval> intervals = Variations.of(candidates, settings);
        return levels.stream()
                .map(level -> level.among(levels, ranks, ranksBefore, intervals))
                .toList();
    }

    private static Map<String, BigDecimal> published(
            List<IndexLevel> levels, Function<IndexLevel, WeightedIndex> year) {
        Map<String, BigDecimal> published = new TreeMap<>();
        for (IndexLevel level : levels) {
            BigDecimal index = year.apply(level).published();
            if (index != null) {
                published.put(level.domainZh(), index);
            }
        }
        return published;
    }
}
