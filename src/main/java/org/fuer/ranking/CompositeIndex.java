package org.fuer.ranking;

import java.math.BigDecimal;
import org.fuer.catalogue.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The 综合指数 of a domain, a plan or a whole place: Σ weight × 实现程度 ÷ Σ weight over what has data.
 *
 * @param plan the plan; null for both plans together
 * @param domainZh the domain of the plan; empty for the whole plan
 * @param weight its weight in the level above, per cent, to 10 decimals; 100 for the whole
 * @param index 0 to 100, to 10 decimals; null when it is withheld because too little of its weight has data
 * @param previousIndex that of the year before, recomputed on the same targets; null when there is none
 * @param rank of a domain among the domains of its plan, ties 1-2-2-4; null when it has no index, and for plans and
 *     the whole
 * @param previousRank its rank the year before, on the same set; null where not all of the set had an index then
 * @param interval the ranks that variations of the method give; null without a rank
 * @param targets the numeric targets in it, each indicator once
 * @param assessed those of them with data
 * @param met those of them that are met
 * @param coverage the share of its weight that has data, 0 to 1, to 10 decimals
 */
public record CompositeIndex(
        @Nullable Plan plan,
        String domainZh,
        BigDecimal weight,
        @Nullable BigDecimal index,
        @Nullable BigDecimal previousIndex,
        @Nullable Integer rank,
        @Nullable Integer previousRank,
        @Nullable RankInterval interval,
        int targets,
        int assessed,
        int met,
        BigDecimal coverage) {

    /** Of a place of which nothing is known. */
    static final CompositeIndex NONE = new CompositeIndex(
            null, "", BigDecimal.valueOf(100), null, null, null, null, null, 0, 0, 0, BigDecimal.ZERO);
}
