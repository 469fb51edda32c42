package org.fuer.assessment;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;

/**
 * The course of a target over the period of its plan (规划期): where it stood in each year, when it was first reached, and
 * whether it fell back.
 *
 * @param years its assessment in each year that can be compared with the last, from the base year on; the last is the one
 *     evaluated
 */
public record TargetCourse(NavigableMap<Integer, Assessment> years) {

    public TargetCourse {
        years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
    }

    /** Where it stands in the year evaluated. */
    public Assessment latest() {
        return years.lastEntry().getValue();
    }

    /** The target. */
    public Target target() {
        return latest().target();
    }

    /**
     * The year of the first value that reached what the target demands. Empty where none did, and for a demand that no
     * single value reaches: to rise or to fall, never to be worse than the base, to keep something every year.
     */
    public Optional<Integer> firstReached() {
        return valued().filter(TargetCourse::reaches)
                .map(TargetCourse::valueYear)
                .findFirst();
    }

    /** The years after it was first reached whose value did not reach it (曾达标后回落), oldest first. */
    public List<Integer> fallenBackIn() {
        return firstReached()
                .map(reached -> valued().filter(assessment -> !reaches(assessment))
                        .map(TargetCourse::valueYear)
                        .filter(year -> year > reached)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** The years in which a target for every year was not met, oldest first. */
    public List<Integer> brokenIn() {
        return years.entrySet().stream()
                .filter(year -> target().annual() && year.getValue().status() == Status.MISSED)
                .map(NavigableMap.Entry::getKey)
                .toList();
    }

    /** The mean change of a year from the base to the value, in the indicator's unit; empty where no year lies between. */
    public Optional<Quotient> yearlyChange() {
        Assessment latest = latest();
        Quotient base = latest.base();
        Quotient current = latest.current();
        Integer from = latest.baseYear();
        Integer to = latest.valueYear();
        return base == null || current == null || from == null || to == null || from >= to
                ? Optional.empty()
                : Optional.of(current.minus(base).dividedBy(Quotient.of(to - from)));
    }

    private Stream<Assessment> valued() {
        return years.values().stream().filter(assessment -> assessment.valueYear() != null);
    }

    private static int valueYear(Assessment assessment) {
        Integer year = assessment.valueYear();
        return year == null ? 0 : year;
    }

    private static boolean reaches(Assessment assessment) {
        return assessment.status().isMet() && hasLevel(assessment.target());
    }

    /** Whether there is a level that a value can reach, and stay at. */
    private static boolean hasLevel(Target target) {
        if (target.annual()) {
            return false;
        }
        return switch (target.comparison()) {
            case INCREASE, DECREASE -> target.value() != null;
            case MAINTAIN -> false;
            case BALANCE -> target.reference() == null;
            default -> true;
        };
    }
}
