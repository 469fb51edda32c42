package org.fuer.ranking;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Share;
import org.fuer.fact.Quotient;
import org.fuer.ranking.Variations.Component;
import org.jspecify.annotations.Nullable;

/**
 * What the index of a place is made of, each target with its share of the whole: the declared weights with those of what
 * has no data passed on, so that the weighted mean of the parts is the index.
 */
final class IndexShares {

    private final Map<Plan, SortedMap<String, Component>> byPlan = new EnumMap<>(Plan.class);
    private final SortedMap<String, Component> whole = new TreeMap<>();

    private IndexShares() {}

    static IndexShares of(Catalogue catalogue, Place place, int year, List<Assessment> assessments) {
        Share floor = place.settings().ranking().coverageFloor();
        Map<Plan, List<IndexedDomain>> plans = IndexedDomain.of(catalogue, place, year, assessments, List.of()).stream()
                .collect(Collectors.groupingBy(
                        IndexedDomain::plan, () -> new EnumMap<>(Plan.class), Collectors.toList()));
        IndexShares shares = new IndexShares();
        plans.forEach((plan, domains) -> shares.add(plan, Composite.weight(place, plan), domains, floor));
        return shares;
    }

    private void add(Plan plan, Quotient weight, List<IndexedDomain> domains, Share floor) {
        List<IndexLevel> levels =
                domains.stream().map(domain -> domain.level(floor)).toList();
        if (IndexLevel.over(plan, weight, levels, floor).now().value() == null) {
            return;
        }
        List<IndexedDomain> counting = new ArrayList<>();
        for (int i = 0; i < domains.size(); i++) {
            if (levels.get(i).now().value() != null) {
                counting.add(domains.get(i));
            }
        }
        Quotient allDomains = counting.stream().map(IndexedDomain::weight).reduce(Quotient.ZERO, Quotient::plus);
        SortedMap<String, Component> ofPlan = byPlan.computeIfAbsent(plan, any -> new TreeMap<>());
        for (IndexedDomain domain : counting) {
            List<IndexedTarget> targets =
                    domain.targets().stream().filter(IndexedTarget::hasData).toList();
            Quotient allTargets = targets.stream().map(IndexedTarget::weight).reduce(Quotient.ZERO, Quotient::plus);
            for (IndexedTarget target : targets) {
                Quotient share = domain.weight()
                        .times(target.weight())
                        .dividedBy(allDomains)
                        .dividedBy(allTargets);
                target.component().ifPresent(component -> {
                    ofPlan.merge(component.key(), weighing(component, share), IndexShares::together);
                    whole.merge(component.key(), weighing(component, share.times(weight)), IndexShares::together);
                });
            }
        }
    }

    private static Component weighing(Component component, Quotient share) {
        double weight = share.numerator()
                .divide(share.denominator(), MathContext.DECIMAL64)
                .doubleValue();
        return new Component(component.key(), weight, component.fromStart(), component.ratio());
    }

    /** An indicator that counts in several domains or plans is one: it is left out, and weighs, as one. */
    private static Component together(Component one, Component other) {
        double weight = one.weight() + other.weight();
        return new Component(
                one.key(),
                weight,
                (one.weight() * one.fromStart() + other.weight() * other.fromStart()) / weight,
                (one.weight() * one.ratio() + other.weight() * other.ratio()) / weight);
    }

    /** The parts of the index of a plan, or of the whole; none where it is withheld. */
    List<Component> of(@Nullable Plan plan) {
        return List.copyOf((plan == null ? whole : byPlan.getOrDefault(plan, Collections.emptySortedMap())).values());
    }
}
