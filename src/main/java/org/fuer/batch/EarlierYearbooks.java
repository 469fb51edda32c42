package org.fuer.batch;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.fact.Fact;
import org.fuer.fact.Revision;
import org.fuer.publication.PreviousEdition;

/**
 * What the yearbook before an edition's said, and what changed of the facts since. Only editions that were published
 * before count, and none that was made of the very same: the same edition printed again says the same.
 */
final class EarlierYearbooks {

    private final Stores stores;

    EarlierYearbooks(Stores stores) {
        this.stores = stores;
    }

    /** The last yearbook of the same year, else that of the latest year before it. */
    PreviousEdition before(EditionAtWork edition) {
        List<RegisteredEdition> earlier = stores.register().publishedEarlier(edition.registered());
        return last(earlier, edition)
                .map(printed -> new PreviousEdition(
                        printed.year(), stores.figures().of(printed.id()), revisions(earlier, printed, edition)))
                .orElse(PreviousEdition.NONE);
    }

    private static Optional<RegisteredEdition> last(List<RegisteredEdition> earlier, EditionAtWork edition) {
        return earlier.stream()
                .filter(one -> one.printed().contains(Output.YEARBOOK))
                .filter(one -> !one.fingerprint().equals(edition.registered().fingerprint()))
                .max(Comparator.comparingInt(RegisteredEdition::year).thenComparing(RegisteredEdition::id));
    }

    /** Of each year that the yearbook could show: the facts that stood when it was printed against those of now. */
    private SortedMap<Integer, List<Revision>> revisions(
            List<RegisteredEdition> earlier, RegisteredEdition printed, EditionAtWork edition) {
        SortedMap<Integer, Long> then =
                latest(earlier.stream().filter(one -> one.id() <= printed.id()).toList());
        SortedMap<Integer, Long> now = latest(earlier);
        now.put(edition.year(), edition.id());
        SortedMap<Integer, List<Revision>> revisions = new TreeMap<>();
        then.headMap(printed.year() + 1).forEach((year, before) -> {
            long after = now.getOrDefault(year, before);
            if (after != before) {
                revisions.put(year, Revision.between(facts(before), facts(after)));
            }
        });
        return revisions;
    }

    private Collection<Fact> facts(long edition) {
        return stores.facts().of(edition);
    }

    /** The last edition of each year. */
    private static SortedMap<Integer, Long> latest(List<RegisteredEdition> editions) {
        SortedMap<Integer, Long> latest = new TreeMap<>();
        editions.forEach(edition -> latest.merge(edition.year(), edition.id(), Math::max));
        return latest;
    }
}
