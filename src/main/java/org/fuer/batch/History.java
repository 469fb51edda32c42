package org.fuer.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.FactStore;
import org.fuer.fact.Submission;
import org.fuer.fact.SubmissionStore;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.Contact;

/** What is accepted and published for the years of a place. */
final class History {

    private final EditionRegister register;
    private final FactStore facts;
    private final VerdictStore verdicts;
    private final IndicatorStore indicators;
    private final RecentEditions<Fact> publishedFacts;
    private final RecentEditions<IndicatorValue> publishedIndicators;
    private final RecentEditions<Submission> publishedSubmissions;

    History(
            EditionRegister register,
            FactStore facts,
            VerdictStore verdicts,
            IndicatorStore indicators,
            SubmissionStore submissions) {
        this.register = register;
        this.facts = facts;
        this.verdicts = verdicts;
        this.indicators = indicators;
        this.publishedFacts = new RecentEditions<>(facts::of);
        this.publishedIndicators = new RecentEditions<>(indicators::of);
        this.publishedSubmissions = new RecentEditions<>(submissions::submissionsOf);
    }

    /** The accepted facts of the years before an edition's. */
    AcceptedFacts factsBefore(EditionAtWork edition) {
        return AcceptedFacts.of(earlierFacts(edition));
    }

    /** The accepted facts of the years before an edition's, and its own. */
    AcceptedFacts factsUpTo(EditionAtWork edition) {
        return factsBefore(edition).with(edition.year(), facts.of(edition.id()));
    }

    private SortedMap<Integer, List<Fact>> earlierFacts(EditionAtWork edition) {
        SortedMap<Integer, List<Fact>> years = new TreeMap<>();
        register.publishedBefore(edition.placeYear())
                .forEach((year, published) -> years.put(year, publishedFacts.of(published)));
        return years;
    }

    /** The forms that are blocked in the years before an edition's and in its own. */
    SortedMap<Integer, SortedSet<String>> blockedFormsUpTo(EditionAtWork edition) {
        SortedMap<Integer, SortedSet<String>> years = new TreeMap<>();
        register.publishedBefore(edition.placeYear())
                .forEach((year, published) -> years.put(year, verdicts.blockedFormsOf(published.id())));
        years.put(edition.year(), verdicts.blockedFormsOf(edition.id()));
        return years;
    }

    /** The indicators of a published edition and of the years before it. */
    IndicatorHistory publishedIndicators(RegisteredEdition edition) {
        SortedMap<Integer, List<IndicatorValue>> years = new TreeMap<>();
        register.publishedBefore(edition.placeYear())
                .forEach((year, published) -> years.put(year, publishedIndicators.of(published)));
        years.put(edition.year(), publishedIndicators.of(edition));
        return IndicatorHistory.of(years);
    }

    /** The indicators of the years before an edition's, and its own. */
    IndicatorHistory indicatorsUpTo(EditionAtWork edition) {
        SortedMap<Integer, List<IndicatorValue>> years = new TreeMap<>();
        register.publishedBefore(edition.placeYear())
                .forEach((year, published) -> years.put(year, publishedIndicators.of(published)));
        years.put(edition.year(), indicators.of(edition.id()));
        return IndicatorHistory.of(years);
    }

    /** The sha256 of each submission that an accepted fact of a year before an edition's names, by its id. */
    SortedMap<String, String> hashesBefore(EditionAtWork edition) {
        SortedMap<String, String> hashes = new TreeMap<>();
        register.publishedBefore(edition.placeYear()).values().forEach(published -> {
            Set<String> counting = submissionsWithFacts(published);
            publishedSubmissions.of(published).stream()
                    .filter(submission -> counting.contains(submission.id()))
                    .forEach(submission -> hashes.put(submission.id(), submission.sha256()));
        });
        return hashes;
    }

    private Set<String> submissionsWithFacts(RegisteredEdition published) {
        return publishedFacts.of(published).stream().map(Fact::submission).collect(Collectors.toSet());
    }

    /**
     * Whom each unit named last in a year before an edition's, by its code. Only submissions with accepted facts count:
     * those are what an edition is told apart by, so that the same input folder names the same people.
     */
    SortedMap<String, Contact> contactsBefore(EditionAtWork edition) {
        SortedMap<String, Contact> contacts = new TreeMap<>();
        register.publishedBefore(edition.placeYear()).forEach((year, published) -> {
            Set<String> counting = submissionsWithFacts(published);
            Map<String, List<Submission>> byUnit = publishedSubmissions.of(published).stream()
                    .filter(submission -> counting.contains(submission.id()))
                    .collect(Collectors.groupingBy(Submission::unit));
            byUnit.forEach((unit, submissions) ->
                    Contact.of(year, submissions).ifPresent(contact -> contacts.put(unit, contact)));
        });
        return contacts;
    }
}
