package org.fuer.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The accepted facts of a place by year. Immutable. */
public final class AcceptedFacts {

    private final NavigableMap<Integer, SortedMap<FactKey, Fact>> years = new TreeMap<>();

    private AcceptedFacts() {}

    /** The facts of these years; a fact that comes twice in a year is a programmer's error. */
    public static AcceptedFacts of(Map<Integer, ? extends Collection<Fact>> byYear) {
        AcceptedFacts accepted = new AcceptedFacts();
        byYear.forEach((year, facts) -> {
            SortedMap<FactKey, Fact> keyed = new TreeMap<>();
            for (Fact fact : facts) {
                Fact other = keyed.put(fact.key(), fact);
                if (other != null) {
                    throw new IllegalArgumentException("two facts of " + year + " for " + fact.key());
                }
            }
            accepted.years.put(year, keyed);
        });
        return accepted;
    }

    /** The years, oldest first. */
    public Collection<Integer> years() {
        return Collections.unmodifiableSet(years.keySet());
    }

    /** The facts of a year in the order of their keys; empty for a year without any. */
    public Collection<Fact> of(int year) {
        SortedMap<FactKey, Fact> facts = years.get(year);
        return facts == null ? List.of() : Collections.unmodifiableCollection(facts.values());
    }

    /** The fact of this year, or empty. */
    public Optional<Fact> find(int year, FactKey key) {
        SortedMap<FactKey, Fact> facts = years.get(year);
        return facts == null ? Optional.empty() : Optional.ofNullable(facts.get(key));
    }

    /** The latest fact before a year that may serve as history: one of low reliability (status U) may not. */
    public Optional<Fact> latestBefore(int year, FactKey key) {
        for (SortedMap<FactKey, Fact> facts :
                years.headMap(year, false).descendingMap().values()) {
            Fact fact = facts.get(key);
            if (fact != null && fact.status() != ObsStatus.U) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
