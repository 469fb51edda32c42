package org.fuer.fact;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The accepted facts of a place by year. Immutable. */
public final class AcceptedFacts {

    private final NavigableMap<Integer, FactsOfAYear> years = new TreeMap<>();

    private AcceptedFacts() {}

    /** The facts of these years; a fact that comes twice in a year is a programmer's error. */
    public static AcceptedFacts of(Map<Integer, ? extends Collection<Fact>> byYear) {
        AcceptedFacts accepted = new AcceptedFacts();
        byYear.forEach((year, facts) -> accepted.years.put(year, FactsOfAYear.of(year, facts)));
        return accepted;
    }

    /** These and the facts of one year more, which take the place of those the year had. */
    public AcceptedFacts with(int year, Collection<Fact> facts) {
        AcceptedFacts accepted = new AcceptedFacts();
        accepted.years.putAll(years);
        accepted.years.put(year, FactsOfAYear.of(year, facts));
        return accepted;
    }

    /**
     * The facts of a year, to be gone through and to be looked up.
     *
     * @param inOrder sorted by key
     * @param byKey the same by key
     */
    private record FactsOfAYear(List<Fact> inOrder, Map<FactKey, Fact> byKey) {

        static FactsOfAYear of(int year, Collection<Fact> facts) {
            Map<FactKey, Fact> byKey = new HashMap<>(facts.size() * 2);
            for (Fact fact : facts) {
                Fact other = byKey.put(fact.key(), fact);
                if (other != null) {
                    throw new IllegalArgumentException("two facts of " + year + " for " + fact.key());
                }
            }
            return new FactsOfAYear(
                    facts.stream().sorted(Comparator.comparing(Fact::key)).toList(), byKey);
        }
    }

    /** The years, oldest first. */
    public Collection<Integer> years() {
        return Collections.unmodifiableSet(years.keySet());
    }

    /** The facts of a year in the order of their keys; empty for a year without any. */
    public Collection<Fact> of(int year) {
        FactsOfAYear facts = years.get(year);
        return facts == null ? List.of() : facts.inOrder();
    }

    /** The fact of this year, or empty. */
    public Optional<Fact> find(int year, FactKey key) {
        FactsOfAYear facts = years.get(year);
        return facts == null
                ? Optional.empty()
                : Optional.ofNullable(facts.byKey().get(key));
    }

    /**
     * The facts before a year that may serve as history, by year, oldest first: none of low reliability (status U).
     * Empty as well where there are not so many years at all.
     *
     * @param atLeast how many years there must be for the answer to be of use
     */
    public SortedMap<Integer, Fact> historyBefore(int year, FactKey key, int atLeast) {
        SortedMap<Integer, Fact> points = new TreeMap<>();
        NavigableMap<Integer, FactsOfAYear> earlier = years.headMap(year, false);
        if (earlier.size() >= atLeast) {
            earlier.forEach((each, facts) -> {
                Fact fact = facts.byKey().get(key);
                if (fact != null && fact.status() != ObsStatus.U) {
                    points.put(each, fact);
                }
            });
        }
        return points;
    }

    /** The latest fact before a year that may serve as history: one of low reliability (status U) may not. */
    public Optional<Fact> latestBefore(int year, FactKey key) {
        for (FactsOfAYear facts : years.headMap(year, false).descendingMap().values()) {
            Fact fact = facts.byKey().get(key);
            if (fact != null && fact.status() != ObsStatus.U) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
