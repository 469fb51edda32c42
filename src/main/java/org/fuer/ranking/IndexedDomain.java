package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Share;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.ranking.Scoring.Subject;
import org.fuer.ranking.Variations.Component;
import org.fuer.ranking.WeightedIndex.Part;

/**
 * A domain of a plan with the targets that count in its index, each indicator and slice once. Where several targets ask
 * for the same indicator, one counts ({@link Scoring#counted}), with the weight that {@code job.yml} gives to all
 * of them, so that a weight does not change when the next of them falls due.
 *
 * @param plan the plan
 * @param nameZh what the plan calls the domain
 * @param weight its weight in the plan, greater than zero
 * @param targets at least one, in the order of {@code targets.csv}
 */
record IndexedDomain(Plan plan, String nameZh, Quotient weight, List<IndexedTarget> targets) {

    private record Key(Plan plan, String nameZh) {}

    /**
     * The domains in which a target counts, in the order of {@code targets.csv}.
     *
     * @param assessments what is said of the targets, in any order
     * @param previous what was said of them the year before
     */
    static List<IndexedDomain> of(
            Catalogue catalogue, Place place, int year, List<Assessment> assessments, List<Assessment> previous) {
        Map<String, Assessment> now = byTarget(assessments);
        Map<String, Assessment> before = byTarget(previous);
        Scoring scoring = new Scoring(catalogue, place);
        AssessmentSettings settings = place.settings().assessment();
        Map<Key, Map<Subject, List<Assessment>>> domains = new LinkedHashMap<>();
        for (Target target : place.targets()) {
            Assessment assessment = now.get(target.code());
            if (assessment != null && IndexDegree.isIndexed(target, settings)) {
                domains.computeIfAbsent(new Key(target.plan(), target.domainZh()), key -> new LinkedHashMap<>())
                        .computeIfAbsent(Subject.of(assessment), subject -> new ArrayList<>())
                        .add(assessment);
            }
        }
        List<IndexedDomain> indexed = new ArrayList<>();
        domains.forEach((key, subjects) -> indexed.add(new IndexedDomain(
                key.plan(), key.nameZh(), weight(place, key), targets(scoring, year, subjects.values(), before))));
        return indexed;
    }

    private static Map<String, Assessment> byTarget(List<Assessment> assessments) {
        return assessments.stream()
                .collect(Collectors.toMap(assessment -> assessment.target().code(), Function.identity()));
    }

    private static Quotient weight(Place place, Key key) {
        Map<String, BigDecimal> set = place.settings().composite().domains().get(key.plan());
        return set == null ? Quotient.of(1) : Quotient.of(Objects.requireNonNull(set.get(key.nameZh())));
    }

    private static List<IndexedTarget> targets(
            Scoring scoring, int year, Collection<List<Assessment>> subjects, Map<String, Assessment> before) {
        Map<String, BigDecimal> set = scoring.place().settings().composite().targets();
        boolean weighed = subjects.stream()
                .flatMap(List::stream)
                .anyMatch(rival -> set.containsKey(rival.target().code()));
        List<IndexedTarget> targets = new ArrayList<>();
        for (List<Assessment> rivals : subjects) {
            Assessment chosen = scoring.counted(
                    year, rivals, rival -> IndexDegree.of(rival, scoring).map(IndexDegree::degree));
            Target target = chosen.target();
            targets.add(IndexedTarget.of(
                    chosen,
                    before.get(target.code()),
                    weighed ? Quotient.of(sum(set, rivals)) : scoring.weight(target),
                    scoring));
        }
        return List.copyOf(targets);
    }

    private static BigDecimal sum(Map<String, BigDecimal> weights, List<Assessment> rivals) {
        return rivals.stream()
                .map(rival -> Objects.requireNonNull(weights.get(rival.target().code())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    IndexLevel level(Share floor) {
        List<Part> now = targets.stream().map(IndexedTarget::now).toList();
        List<Part> before = targets.stream().map(IndexedTarget::yearBefore).toList();
        return new IndexLevel(
                plan,
                nameZh,
                weight,
                WeightedIndex.of(now, floor),
                WeightedIndex.before(now, before, floor),
                targets.size(),
                (int) targets.stream().filter(IndexedTarget::hasData).count(),
                (int) targets.stream().filter(IndexedTarget::met).count());
    }

    /** Its targets with data, for the variations of the method. */
    List<Component> components() {
        return targets.stream().flatMap(target -> target.component().stream()).toList();
    }
}
