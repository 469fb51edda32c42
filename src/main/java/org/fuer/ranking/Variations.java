package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.fact.DecimalColumn;
import org.fuer.fact.Quotient;

/**
 * The ranks that a set of candidates (units, domains, places) would have if the method were a little different: a
 * seeded Monte Carlo over weights, normalisation, aggregation and leaving one indicator out ({@link VariedScores}). The
 * declared method is no draw: it gives the nominal order, and its rank always lies in the interval.
 */
final class Variations {

    private static final int TAIL_PER_CENT = 5;

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
    record Component(String key, double weight, double fromStart, double ratio) {

        static Component of(String key, Quotient weight, Quotient fromStart, Quotient ratio) {
            return new Component(key, asDouble(weight), asDouble(fromStart), asDouble(ratio));
        }

        private static double asDouble(Quotient exact) {
            return exact.published().doubleValue();
        }
    }

    /**
     * The interval of every candidate that has components, by its code; the order of what is handed in does not matter. One
     * alone is first whatever is varied.
     */
    static SortedMap<String, RankInterval> of(
            Map<String, ? extends Collection<Component>> candidates, RankingSettings settings) {
        SortedMap<String, Collection<Component>> scored = new TreeMap<>(candidates);
        scored.values().removeIf(Collection::isEmpty);
        List<String> codes = List.copyOf(scored.keySet());
        VariedScores scores = new VariedScores(scored.values(), settings.seed());

        int[] nominal = ranks(scores.nominal());
        int simulations = codes.size() > 1 ? settings.simulations() : 1;
        int[][] varied = new int[codes.size()][simulations];
        for (int simulation = 0; simulation < simulations; simulation++) {
            int[] ranks = ranks(scores.varied(simulation));
            for (int candidate = 0; candidate < ranks.length; candidate++) {
                varied[candidate][simulation] = ranks[candidate];
            }
        }
        int[] tiers = Tiers.of(nominal, varied);

        SortedMap<String, RankInterval> intervals = new TreeMap<>();
        IntStream.range(0, codes.size())
                .forEach(candidate -> intervals.put(
                        codes.get(candidate), interval(nominal[candidate], varied[candidate], tiers[candidate])));
        return intervals;
    }

    /** Ties share the best of their ranks: 1-2-2-4. */
    private static int[] ranks(long[] scores) {
        long[] ascending = scores.clone();
        Arrays.sort(ascending);
        int[] ranks = new int[scores.length];
        for (int candidate = 0; candidate < scores.length; candidate++) {
            int at = Arrays.binarySearch(ascending, scores[candidate]);
            while (at + 1 < ascending.length && ascending[at + 1] == scores[candidate]) {
                at++;
            }
            ranks[candidate] = scores.length - at;
        }
        return ranks;
    }

    private static RankInterval interval(int nominal, int[] varied, int tier) {
        int[] ascending = varied.clone();
        Arrays.sort(ascending);
        return new RankInterval(
                Math.min(nominal, (int) Math.floorDiv(hundredths(ascending, TAIL_PER_CENT), 100L)),
                DecimalColumn.plain(BigDecimal.valueOf(hundredths(ascending, 50), 2)),
                Math.max(nominal, (int) -Math.floorDiv(-hundredths(ascending, 100 - TAIL_PER_CENT), 100L)),
                tier);
    }

    /** A quantile of type 7 in hundredths of a rank: whole numbers, so that no rounding can tip it. */
    private static long hundredths(int[] ascending, int perCent) {
        long position = (ascending.length - 1L) * perCent;
        int below = (int) (position / 100);
        int above = Math.min(below + 1, ascending.length - 1);
        return 100L * ascending[below] + position % 100 * (ascending[above] - ascending[below]);
    }
}
