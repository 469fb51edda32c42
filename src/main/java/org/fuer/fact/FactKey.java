package org.fuer.fact;

import java.util.Comparator;
import org.fuer.catalogue.Breakdown;

/**
 * What a value of a place and year is about. Ordered by item, then by breakdown.
 *
 * @param item the code of the item
 * @param breakdown whom it counts
 */
public record FactKey(String item, Breakdown breakdown) implements Comparable<FactKey> {

    private static final Comparator<FactKey> ORDER =
            Comparator.comparing(FactKey::item).thenComparing(FactKey::breakdown);

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }
}
