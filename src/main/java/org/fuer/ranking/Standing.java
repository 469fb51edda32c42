package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ranks, the best first. Equals share a rank and the next one is skipped: 1-2-2-4. */
final class Standing {

    private Standing() {}

    /** The rank of each code by score, the highest first; how the scores are ordered in the map does not matter. */
    static SortedMap<String, Integer> of(Map<String, BigDecimal> scores) {
        return of(scores, Comparator.reverseOrder());
    }

    /**
     * The rank of each code by what it shows; how that is ordered in the map does not matter.
     *
     * @param bestFirst puts what is better before what is worse; whom it cannot tell apart shares a rank
     */
    static <T> SortedMap<String, Integer> of(Map<String, T> shown, Comparator<? super T> bestFirst) {
        List<Map.Entry<String, T>> sorted = new ArrayList<>(shown.entrySet());
        sorted.sort(Map.Entry.comparingByValue(bestFirst));
        SortedMap<String, Integer> ranks = new TreeMap<>();
        int rank = 1;
        for (int i = 0; i < sorted.size(); i++) {
            boolean tied = i > 0
                    && bestFirst.compare(
                                    sorted.get(i - 1).getValue(), sorted.get(i).getValue())
                            == 0;
            rank = tied ? rank : i + 1;
            ranks.put(sorted.get(i).getKey(), rank);
        }
        return ranks;
    }
}
