package org.fuer.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Direction;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;

/**
 * How the targets of a place are scored: how far each is reached, what it weighs, and which of several on the same
 * indicator counts.
 */
record Scoring(Catalogue catalogue, Place place) {

    /**
     * What a target asks for; an indicator and slice counts once.
     *
     * @param indicator the code of the indicator
     * @param slice the slice
     */
    record Subject(String indicator, Slice slice) {

        static Subject of(Assessment assessment) {
            return new Subject(
                    assessment.target().indicator(), assessment.target().slice());
        }
    }

    /** How far a target with a number is reached; empty for any other, without data or where it could not be judged. */
    Optional<Achievement> achievement(Assessment assessment) {
        Target target = assessment.target();
        return Achievement.isNumeric(target)
                ? Achievement.of(assessment, direction(target), place.settings().assessment())
                : Optional.empty();
    }

    private Direction direction(Target target) {
        return catalogue.indicator(target.indicator()).map(Indicator::direction).orElse(Direction.NONE);
    }

    /** The weight of a target: more for a 重点 one, of those that {@code job.yml} names, else of the catalogue's. */
    Quotient weight(Target target) {
        boolean key = place.settings()
                .ranking()
                .isKey(target, catalogue.indicator(target.indicator()).orElseThrow());
        return key ? Quotient.of(place.settings().ranking().keyWeight()) : Quotient.of(1);
    }

    /**
     * Which of several targets on the same indicator and slice counts: the next one due, once all are past the last; of
     * several due in the same year the one that is least fulfilled.
     */
    Assessment counted(int year, Collection<Assessment> rivals, Function<Assessment, Optional<Quotient>> degree) {
        Comparator<Assessment> pastLast = Comparator.comparing(rival -> dueYear(year, rival) < year);
        Comparator<Assessment> nextDue = Comparator.comparingInt(rival -> {
            int due = dueYear(year, rival);
            return due < year ? -due : due;
        });
        Comparator<Assessment> leastFulfilled =
                Comparator.comparing(rival -> degree.apply(rival).orElse(Quotient.ZERO));
        return rivals.stream()
                .min(pastLast.thenComparing(nextDue)
                        .thenComparing(leastFulfilled)
                        .thenComparing(rival -> rival.target().code()))
                .orElseThrow();
    }

    private int dueYear(int year, Assessment assessment) {
        return place.dueYear(assessment.target(), year).orElse(Integer.MAX_VALUE);
    }
}
