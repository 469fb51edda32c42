package org.fuer.indicator;

import java.util.Comparator;
import org.fuer.catalogue.Breakdown;

/**
 * Which indicator for whom. Ordered by code, then by breakdown.
 *
 * @param indicator the code of the indicator
 * @param breakdown whom it is about
 */
public record IndicatorKey(String indicator, Breakdown breakdown) implements Comparable<IndicatorKey> {

    private static final Comparator<IndicatorKey> ORDER =
            Comparator.comparing(IndicatorKey::indicator).thenComparing(IndicatorKey::breakdown);

    @Override
    public int compareTo(IndicatorKey other) {
        return ORDER.compare(this, other);
    }
}
