package org.fuer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fuer.fact.Signature;
import org.fuer.fact.Submission;

/**
 * Whom to ask about the reports of a unit.
 *
 * @param year the reporting year in which the unit named this person
 * @param filledBy 填表人; may be empty
 * @param phone 联系电话; may be empty
 */
public record Contact(int year, String filledBy, String phone) {

    /** The highest revision speaks for a unit, then the latest 报出日期. */
    private static final Comparator<Submission> LATEST_FIRST = Comparator.comparingInt(Submission::revision)
            .thenComparing(Submission::reportedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(Submission::file);

    /** The contact of a unit, whose submissions of a year these are; empty where none of them names anybody. */
    public static Optional<Contact> of(int year, Collection<Submission> submissions) {
        List<Submission> sorted = new ArrayList<>(submissions);
        sorted.sort(LATEST_FIRST);
        return sorted.stream()
                .map(Submission::signature)
                .filter(Contact::namesAnybody)
                .findFirst()
                .map(signature -> new Contact(year, signature.filledBy(), signature.phone()));
    }

    private static boolean namesAnybody(Signature signature) {
        return !signature.filledBy().isEmpty() || !signature.phone().isEmpty();
    }
}
