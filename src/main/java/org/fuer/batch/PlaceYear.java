package org.fuer.batch;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A place and a year. Ordered by place, then by year: oldest year first.
 *
 * @param place the code of the place
 * @param year the year
 */
record PlaceYear(String place, int year) implements Comparable<PlaceYear> {

    private static final Comparator<PlaceYear> ORDER =
            Comparator.comparing(PlaceYear::place).thenComparing(PlaceYear::year);

    /** Its folder in the input folder. */
    Path in(Path input) {
        return input.resolve(place).resolve(String.valueOf(year));
    }

    @Override
    public int compareTo(PlaceYear other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place + "-" + year;
    }
}
