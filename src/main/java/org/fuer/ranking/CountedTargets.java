package org.fuer.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;

/**
 * The targets that count for a unit: the numeric ones that it leads, each indicator and slice once. Of several targets
 * on the same indicator the next one due counts, once all are past the last; of several due in the same year the one
 * that is least fulfilled.
 */
final class CountedTargets {

    private record Subject(String indicator, Slice slice) {}

    private CountedTargets() {}

    /** The counted assessments of each lead unit, by its code, in the order of the targets' codes. */
    static SortedMap<String, List<Assessment>> byLeadUnit(Place place, int year, Collection<Assessment> assessments) {
        SortedMap<String, Map<Subject, List<Assessment>>> candidates = new TreeMap<>();
        assessments.stream()
                .filter(assessment -> Achievement.isNumeric(assessment.target()))
                .filter(assessment -> !assessment.target().units().isEmpty())
                .sorted(Comparator.comparing(assessment -> assessment.target().code()))
                .forEach(assessment -> {
                    Target target = assessment.target();
                    candidates
                            .computeIfAbsent(target.leadUnit(), unit -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    new Subject(target.indicator(), target.slice()), subject -> new ArrayList<>())
                            .add(assessment);
                });
        SortedMap<String, List<Assessment>> counted = new TreeMap<>();
        candidates.forEach((unit, subjects) -> counted.put(
                unit,
                subjects.values().stream()
                        .map(rivals -> choose(place, year, rivals))
                        .toList()));
        return counted;
    }

    static Assessment choose(Place place, int year, List<Assessment> rivals) {
        Comparator<Assessment> pastLast = Comparator.comparing(rival -> dueYear(place, year, rival) < year);
        Comparator<Assessment> nextDue = Comparator.comparingInt(rival -> {
            int due = dueYear(place, year, rival);
            return due < year ? -due : due;
        });
        Comparator<Assessment> leastFulfilled = Comparator.comparing(
                rival -> Achievement.of(rival, place.settings().assessment()).orElse(Quotient.ZERO));
        return rivals.stream()
                .min(pastLast.thenComparing(nextDue).thenComparing(leastFulfilled))
                .orElseThrow();
    }

    private static int dueYear(Place place, int year, Assessment assessment) {
        Target target = assessment.target();
        if (target.annual()) {
            return year;
        }
        return target.year().isEmpty()
                ? place.settings().plan(target.plan()).map(PlanDocument::end).orElse(Integer.MAX_VALUE)
                : Integer.parseInt(target.year());
    }
}
