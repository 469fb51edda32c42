package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A member unit in the ranking of a place and year.
 *
 * @param unit the code of the unit
 * @param group the group it is ranked or listed in
 * @param rank its rank within the group, ties 1-2-2-4; null when it is only listed
 * @param previousRank its rank of the year before, recomputed on the same targets among those of its group that have
 *     enough data in both years; null when it has none
 * @param move by how many ranks it rose among those that have a rank in both years, negative for a fall, so that a
 *     newcomer moves nobody; null without a previous rank
 * @param score the weighted mean 实现程度 of its targets, with its discipline where {@code job.yml} says so, 0 to 100, rounded to 10 decimals; null without any
 * @param interval the ranks that variations of the method give; null when it has no rank
 * @param counts its targets and how many are met
 * @param coverage assessed ÷ indicators, or null when it leads none
 * @param discipline how it kept its duty to report
 */
public record RankedUnit(
        String unit,
        Group group,
        @Nullable Integer rank,
        @Nullable Integer previousRank,
        @Nullable Integer move,
        @Nullable BigDecimal score,
        @Nullable RankInterval interval,
        TargetCounts counts,
        @Nullable BigDecimal coverage,
        Discipline discipline) {

    /** In which company a unit is ranked, or why it is only listed. */
    public enum Group {
        /** Units with many targets, ranked among themselves. */
        LARGE,
        /** Units with some targets, ranked among themselves. */
        SMALL,
        /** Too few targets: 列示不排序. */
        FEW_TARGETS,
        /** Too few of its targets have data: 列示不排序. */
        LOW_COVERAGE,
        /** Never ranked: 统计局, 妇儿工委办. */
        NEVER;

        /** Whether its units are ranked and not only listed. */
        public boolean ranked() {
            return this == LARGE || this == SMALL;
        }

        /** The code in data files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
