package org.fuer.publication.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of the lines of a list, 1, 2, 3 … down a column, and what refers to them: {@code 1—6、119—130}. */
final class LineNumbers {

    private static final Pattern REFERENCE = Pattern.compile("[0-9]+(?:[—–-][0-9]+)?(?:[、,] ?[0-9]+(?:[—–-][0-9]+)?)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private LineNumbers() {}

    /** The last number of the longest run 1, 2, 3 … in a column of a sheet; 0 when there is none. */
    static int last(ReadSheet sheet) {
        Map<Integer, Integer> runs = new HashMap<>();
        int longest = 0;
        for (ReadCell cell : sheet.cells()) {
            int next = runs.getOrDefault(cell.column(), 0) + 1;
            if (cell.shown().equals(String.valueOf(next))) {
                runs.put(cell.column(), next);
                longest = Math.max(longest, next);
            }
        }
        return longest;
    }

    /** Whether a text is nothing but line numbers up to the last one. */
    static boolean areIn(String text, int last) {
        if (last == 0 || !REFERENCE.matcher(text).matches()) {
            return false;
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group().length() > 6 || Integer.parseInt(number.group()) > last) {
                return false;
            }
        }
        return true;
    }
}
