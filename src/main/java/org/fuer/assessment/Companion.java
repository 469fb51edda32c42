package org.fuer.assessment;

import java.util.Map;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Slice;

/**
 * The other indicator of the same year that a target is compared with.
 *
 * @param indicator the other indicator
 * @param slice the dimensions it fixes
 * @param series its values up to the year judged
 */
record Companion(Indicator indicator, Slice slice, Series series) {

    private static final Map<String, String> WORDS =
            Map.of("F", "slice.F", "M", "slice.M", "U", "slice.U", "R", "slice.R");

    /** The key of the word for its slice. */
    String sliceKey() {
        return WORDS.getOrDefault(slice.toString(), "word.none");
    }
}
