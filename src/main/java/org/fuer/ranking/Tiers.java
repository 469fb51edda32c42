package org.fuer.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who cannot be told apart. In the nominal order a new tier begins where everyone before beats everyone from there on
 * in at least 95 % of the variations; equal nominal ranks are never parted.
 */
final class Tiers {

    private static final long CLEAR_PER_CENT = 95;

    private final int[] nominal;
    private final int[][] varied;
    private final int[] best;
    private final int[] worst;

    private Tiers(int[] nominal, int[][] varied) {
        this.nominal = nominal;
        this.varied = varied;
        best = IntStream.range(0, varied.length)
                .map(i -> IntStream.of(varied[i]).min().orElseThrow())
                .toArray();
        worst = IntStream.range(0, varied.length)
                .map(i -> IntStream.of(varied[i]).max().orElseThrow())
                .toArray();
    }

    /**
     * The tier of each candidate, 1 for the best.
     *
     * @param nominal its nominal rank
     * @param varied its rank in each variation
     */
    static int[] of(int[] nominal, int[][] varied) {
        List<Integer> order = IntStream.range(0, nominal.length)
                .boxed()
                .sorted(Comparator.comparingInt(candidate -> nominal[candidate]))
                .toList();
        return new Tiers(nominal, varied).along(order);
    }

    private int[] along(List<Integer> order) {
        int[] tiers = new int[order.size()];
        int tier = 0;
        int reach = -1;
        for (int i = 0; i < tiers.length; i++) {
            if (i > reach) {
                tier++;
                reach = i;
            }
            tiers[order.get(i)] = tier;
            int last = tiers.length - 1;
            while (last > reach && beats(order.get(i), order.get(last))) {
                last--;
            }
            reach = last;
        }
        return tiers;
    }

    private boolean beats(int one, int other) {
        if (nominal[one] == nominal[other]) {
            return false;
        }
        if (worst[one] < best[other]) {
            return true;
        }
        int[] ranks = varied[one];
        int[] others = varied[other];
        long won = 0;
        for (int i = 0; i < ranks.length; i++) {
            won += ranks[i] < others[i] ? 1 : 0;
        }
        return won * 100 >= CLEAR_PER_CENT * ranks.length;
    }
}
