package org.fuer.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.JobSettings.PlanDocument;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;

/**
 * The targets that count: each indicator and slice once. Of several targets on the same indicator the next one due
 * counts, once all are past the last; of several due in the same year the one that is least fulfilled.
 */
final class CountedTargets {

    private record Subject(String indicator, Slice slice) {

        static Subject of(Assessment assessment) {
            return new Subject(
                    assessment.target().indicator(), assessment.target().slice());
        }
    }

    private CountedTargets() {}

    /**
     * The codes of those that count.
     *
     * @param rivals the numeric targets of a unit
     * @param degree how far each is fulfilled; zero without data
     */
    static Set<String> among(
            Collection<Assessment> rivals, Place place, int year, Function<Assessment, Quotient> degree) {
        Comparator<Assessment> pastLast = Comparator.comparing(rival -> dueYear(place, year, rival) < year);
        Comparator<Assessment> nextDue = Comparator.comparingInt(rival -> {
            int due = dueYear(place, year, rival);
            return due < year ? -due : due;
        });
        Comparator<Assessment> order = pastLast.thenComparing(nextDue)
                .thenComparing(degree)
                .thenComparing(rival -> rival.target().code());
        Map<Subject, Assessment> chosen = rivals.stream()
                .collect(Collectors.toMap(
                        Subject::of,
                        Function.identity(),
                        (one, other) -> order.compare(one, other) <= 0 ? one : other));
        return chosen.values().stream().map(one -> one.target().code()).collect(Collectors.toSet());
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
