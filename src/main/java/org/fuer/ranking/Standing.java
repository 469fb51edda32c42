package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Ranks by score, the highest first. Equal scores share a rank and the next one is skipped: 1-2-2-4. */
final class Standing {

    private Standing() {}

    /** The rank of each code; how the scores are ordered in the map does not matter. */
    static Map<String, Integer> of(Map<String, BigDecimal> scores) {
        Map<String, Integer> ranks = new TreeMap<>();
        scores.forEach((code, score) -> ranks.put(code, rank(score, scores.values())));
        return ranks;
    }

    private static int rank(BigDecimal score, Collection<BigDecimal> all) {
        return 1
                + (int) all.stream().filter(other -> other.compareTo(score) > 0).count();
    }
}
