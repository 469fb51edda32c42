package org.fuer.ranking;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.catalogue.JobSettings.RankingSettings;

/**
 * The ranks that a set of candidates (units, domains, places) would have if the method were a little different: a
 * seeded Monte Carlo over weights, normalisation, aggregation and leaving one indicator out.
 */
final class Variations {

    private Variations() {}

    /**
     * A scored target of a candidate.
     *
     * @param key what it is, the same in every year: its random numbers hang on it and on nothing else, so another
     *     candidate more or less changes nothing for this one
     * @param weight its weight, greater than zero
     * @param fromStart its 实现程度 by the starting-point method, 0 to 100
     * @param ratio its 实现程度 by the ratio method, 0 to 100
     */
    record Component(String key, double weight, double fromStart, double ratio) {}

    /** The interval of every candidate that has components, by its code; the order of what is handed in does not matter. */
    static SortedMap<String, RankInterval> of(
            Map<String, ? extends Collection<Component>> candidates, RankingSettings settings) {
        return new TreeMap<>();
    }
}
