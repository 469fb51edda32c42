package org.fuer.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rank of a place, and how it moved.
 *
 * @param rank among all that can be ranked this year, ties 1-2-2-4; null when it cannot
 * @param previousRank its rank of the year before among those that can be ranked in both years; null when it is none of
 *     them, or the only one
 * @param move by how many ranks it rose among those, negative for a fall, so that a newcomer moves nobody; null without
 *     a previous rank
 * @param tied whether another has the same rank (并列)
 */
public record Placement(
        @Nullable Integer rank,
        @Nullable Integer previousRank,
        @Nullable Integer move,
        boolean tied) {

    /** Of a place that cannot be ranked. */
    public static final Placement NONE = new Placement(null, null, null, false);

    /**
     * The placements of places by their codes; none where fewer than two can be ranked.
     *
     * @param now what each shows this year
     * @param before what each showed the year before
     * @param bestFirst puts what is better before what is worse
     */
    static <T> SortedMap<String, Placement> of(
            Map<String, T> now, Map<String, T> before, Comparator<? super T> bestFirst) {
        if (now.size() < League.FEWEST_PLACES) {
            return new TreeMap<>();
        }
        Map<String, T> lasting = new HashMap<>(now);
        lasting.keySet().retainAll(before.keySet());
        Map<String, T> earlier = new HashMap<>(before);
        earlier.keySet().retainAll(now.keySet());
        if (lasting.size() < League.FEWEST_PLACES) {
            lasting.clear();
            earlier.clear();
        }
        Map<String, Integer> lastingRanks = Standing.of(lasting, bestFirst);
        Map<String, Integer> earlierRanks = Standing.of(earlier, bestFirst);
        SortedMap<String, Placement> placements = new TreeMap<>();
        Map<String, Integer> ranks = Standing.of(now, bestFirst);
        Set<Integer> once = new HashSet<>();
        Set<Integer> shared = new HashSet<>();
        ranks.values().stream().filter(rank -> !once.add(rank)).forEach(shared::add);
        ranks.forEach((code, rank) -> {
            Integer previous = earlierRanks.get(code);
            Integer lastingRank = lastingRanks.get(code);
            Integer move = previous == null || lastingRank == null ? null : Integer.valueOf(previous - lastingRank);
            placements.put(code, new Placement(rank, previous, move, shared.contains(rank)));
        });
        return placements;
    }
}
