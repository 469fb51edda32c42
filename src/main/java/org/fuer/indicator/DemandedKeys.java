package org.fuer.indicator;

import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;

/** The indicators that the targets of a place cannot do without: published even when they are missing. */
final class DemandedKeys {

    private DemandedKeys() {}

    /** What the targets measure and what they compare it with, in the targets' slices and for everybody. */
    static SortedSet<IndicatorKey> of(Place place) {
        SortedSet<IndicatorKey> keys = new TreeSet<>();
        for (Target target : place.targets()) {
            add(target.indicator(), target.slice(), keys);
            Target.IndicatorReference reference = target.reference();
            if (reference != null && !reference.external()) {
                add(reference.indicator(), reference.slice(), keys);
            }
        }
        return keys;
    }

    private static void add(String indicator, Slice slice, SortedSet<IndicatorKey> keys) {
        keys.add(new IndicatorKey(indicator, Breakdown.TOTAL));
        keys.add(new IndicatorKey(indicator, slice.toBreakdown()));
    }
}
