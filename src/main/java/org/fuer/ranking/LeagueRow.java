package org.fuer.ranking;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A place in the ranking by a 综合指数: by the whole, by a plan, or by a domain of a plan.
 *
 * @param place the code of the place
 * @param index its index and what it rests on; the ranks in it are those within the place and say nothing here
 * @param placement its rank among the places; without one where the index is withheld
 * @param interval the ranks that variations of the method give; null without a rank, and for domains
 * @param alternatives its rank by other methods, over the indicators that all ranked places have; without those that
 *     cannot score it, and empty for domains
 */
public record LeagueRow(
        String place,
        CompositeIndex index,
        Placement placement,
        @Nullable RankInterval interval,
        Map<Alternative, Integer> alternatives) {

    public LeagueRow {
        alternatives = Collections.unmodifiableMap(new TreeMap<>(alternatives));
    }
}
