package org.fuer.ranking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Share;
import org.fuer.fact.Quotient;
import org.fuer.ranking.WeightedIndex.Part;
import org.jspecify.annotations.Nullable;

/**
 * A domain, a plan or the whole with its index of this year and of the year before, exact.
 *
 * @param plan the plan; null for the whole
 * @param domainZh the domain; empty for a plan and the whole
 * @param weight its weight in the level above, greater than zero
 * @param now its index
 * @param before its index the year before, on the targets with data now
 * @param targets the targets in it
 * @param assessed those with data
 * @param met those that are met
 */
record IndexLevel(
        @Nullable Plan plan,
        String domainZh,
        Quotient weight,
        WeightedIndex now,
        WeightedIndex before,
        int targets,
        int assessed,
        int met) {

    private static final Quotient HUNDRED = Quotient.of(100);

    /** The level above these. */
    static IndexLevel over(@Nullable Plan plan, Quotient weight, List<IndexLevel> parts, Share floor) {
        List<Part> now = parts(parts, IndexLevel::now);
        return new IndexLevel(
                plan,
                "",
                weight,
                WeightedIndex.of(now, floor),
                WeightedIndex.before(now, parts(parts, IndexLevel::before), floor),
                count(parts, IndexLevel::targets),
                count(parts, IndexLevel::assessed),
                count(parts, IndexLevel::met));
    }

    private static List<Part> parts(List<IndexLevel> levels, Function<IndexLevel, WeightedIndex> year) {
        return levels.stream()
                .map(level -> new Part(
                        level.weight(),
                        year.apply(level).value(),
                        year.apply(level).coverage()))
                .toList();
    }

    private static int count(List<IndexLevel> parts, ToIntFunction<IndexLevel> what) {
        return parts.stream().mapToInt(what).sum();
    }

    /** What is published of it without a rank; its weight is per cent of all that it stands beside. */
    CompositeIndex among(List<IndexLevel> beside) {
        return among(beside, Map.of(), Map.of(), Map.of());
    }

    /** What is published of it; the ranks and intervals are those of domains, by their name. */
    CompositeIndex among(
            List<IndexLevel> beside,
            Map<String, Integer> ranks,
            Map<String, Integer> previousRanks,
            Map<String, RankInterval> intervals) {
        Quotient all = beside.stream().map(IndexLevel::weight).reduce(Quotient.ZERO, Quotient::plus);
        return new CompositeIndex(
                plan,
                domainZh,
                weight.times(HUNDRED).dividedBy(all).published(),
                now.published(),
                before.published(),
                ranks.get(domainZh),
                previousRanks.get(domainZh),
                intervals.get(domainZh),
                targets,
                assessed,
                met,
                now.coverage().published());
    }
}
