package org.fuer.indicator;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Dimension;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;

/** The breakdowns in which indicators are published: everybody, then one dimension at a time. */
final class Slices {

    private static final List<Age> CHILD_AGES =
            List.of(new Age("Y0T2"), new Age("Y3T5"), new Age("Y6T11"), new Age("Y12T14"), new Age("Y15T17"));

    private Slices() {}

    /** The breakdowns of an indicator, everybody included, in their order. */
    static SortedSet<Breakdown> of(Indicator indicator) {
        SortedSet<Breakdown> slices = new TreeSet<>();
        slices.add(Breakdown.TOTAL);
        if (indicator.breakdown().contains(Dimension.SEX)) {
            slices.add(Breakdown.TOTAL.withSex(Sex.FEMALE));
            slices.add(Breakdown.TOTAL.withSex(Sex.MALE));
        }
        if (indicator.breakdown().contains(Dimension.AGE)) {
            CHILD_AGES.forEach(age -> slices.add(Breakdown.TOTAL.withAge(age)));
        }
        if (indicator.breakdown().contains(Dimension.RESIDENCE)) {
            slices.add(Breakdown.TOTAL.withResidence(Residence.URBAN));
            slices.add(Breakdown.TOTAL.withResidence(Residence.RURAL));
        }
        return slices;
    }
}
