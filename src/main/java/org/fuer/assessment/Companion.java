package org.fuer.assessment;

import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Slice;
import org.fuer.fact.Quotient;

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

    /**
     * Its value to set beside one of this year: the one that stands, if it is of the same year. Last year's is never set
     * beside this year's; of two values of one survey both still stand.
     */
    Optional<Quotient> at(int year) {
        return series.standing().filter(point -> point.year() == year).map(Point::value);
    }

    /** The key of the word for its slice. */
    String sliceKey() {
        return WORDS.getOrDefault(slice.toString(), "word.none");
    }
}
