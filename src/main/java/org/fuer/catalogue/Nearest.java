package org.fuer.catalogue;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word that was probably meant. */
public final class Nearest {

    private static final int LONGEST_WORD = 60;

    private Nearest() {}

    /**
     * The known word with the fewest letters to insert, drop, change or swap; of equally near ones the first by code
     * point. Null when more than a third of the letters would have to change. Upper and lower case are the same here.
     */
    public static @Nullable String to(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return null;
        }
        String typed = word.strip().toLowerCase(Locale.ROOT);
        int best = Math.max(1, typed.length() / 3) + 1;
        String nearest = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - typed.length()) >= best && nearest == null) {
                continue;
            }
            int distance = distance(typed, candidate.toLowerCase(Locale.ROOT));
            if (distance < best || (distance == best && nearest != null && candidate.compareTo(nearest) < 0)) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** The optimal string alignment distance: Levenshtein's with neighbours swapped as one change. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int cheapest = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}
