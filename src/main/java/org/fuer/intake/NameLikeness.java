package org.fuer.intake;

import java.util.HashSet;
import java.util.Set;

/**
 * How like two names are, from 0 to 1: the greater of the share of pairs of neighbouring letters in common (Dice's
 * coefficient) and the share of letters that need no change (Levenshtein's distance). The first forgives words in
 * another order, the second a wrong letter in a name of two or three.
 */
final class NameLikeness {

    private NameLikeness() {}

    /** The likeness of two names, made comparable. */
    static double of(String one, String other) {
        String first = PlainText.bareName(one);
        String second = PlainText.bareName(other);
        int longer = Math.max(first.length(), second.length());
        if (longer == 0) {
            return 0;
        }
        double letters = 1 - distance(first, second) / (double) longer;
        return Math.max(commonPairs(first, second), letters);
    }

    private static double commonPairs(String one, String other) {
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return both.isEmpty() ? 0 : 2.0 * both.size() / (first.size() + second.size());
    }

    private static Set<String> pairs(String name) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= name.length(); i++) {
            pairs.add(name.substring(i, i + 2));
        }
        return pairs;
    }

    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
