package org.fuer.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the known word that was probably meant. */
public final class Nearest {

    private static final int LONGEST_WORD = 60;

    /** A sign that follows itself: programmers write {@code ==} for {@code =}. */
    private static final Pattern SIGN_AGAIN = Pattern.compile("([^\\p{L}\\p{N}])\\1+");

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::distance)
            .thenComparing(Near::stutter, Comparator.reverseOrder())
            .thenComparingInt(Near::lengthDifference)
            .thenComparing(Near::word);

    private Nearest() {}

    /** A known word, how far it is from the one typed, and whether only a sign stands twice in a row. */
    private record Near(String word, int distance, boolean stutter, int lengthDifference) {}

    /**
     * The known word with the fewest letters to insert, drop, change or swap; of equally near ones that in which only a
     * sign stands twice or once, then that whose length is nearest, then the first by code point. Null when more than a
     * third of the letters would have to change. Upper and lower case are the same here.
     */
    public static @Nullable String to(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return null;
        }
        String typed = word.strip().toLowerCase(Locale.ROOT);
        int farthest = Math.max(1, typed.length() / 3);
        return known.stream()
                .filter(candidate -> !candidate.isEmpty() && lengthDifference(typed, candidate) <= farthest)
                .map(candidate -> new Near(
                        candidate,
                        distance(typed, candidate.toLowerCase(Locale.ROOT)),
                        squeezed(typed).equals(squeezed(candidate.toLowerCase(Locale.ROOT))),
                        lengthDifference(typed, candidate)))
                .filter(near -> near.distance() <= farthest)
                .min(NEAREST_FIRST)
                .map(Near::word)
                .orElse(null);
    }

    private static String squeezed(String word) {
        return SIGN_AGAIN.matcher(word).replaceAll("$1");
    }

    private static int lengthDifference(String typed, String candidate) {
        return Math.abs(typed.length() - candidate.length());
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
