package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.fuer.catalogue.Wording;

/** Whole numbers as a list names them: those in a row by the first and the last, 1—6、9. */
final class NumberRanges {

    private NumberRanges() {}

    static String inWords(SortedSet<Integer> numbers, Wording words) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int number : numbers) {
            if (!ranges.isEmpty() && number == last + 1) {
                ranges.remove(ranges.size() - 1);
            } else {
                first = number;
            }
            last = number;
            ranges.add(first == last ? String.valueOf(first) : words.say("range", first, last));
        }
        return String.join(words.say("list"), ranges);
    }
}
