package org.fuer.batch;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place and a year. Ordered by place, then by year: oldest year first.
 *
 * @param place the code of the place
 * @param year the year
 */
record PlaceYear(String place, int year) implements Comparable<PlaceYear> {

    private static final Pattern WRITTEN = Pattern.compile("(.+)-(\\d{4})");

    private static final Comparator<PlaceYear> ORDER =
            Comparator.comparing(PlaceYear::place).thenComparing(PlaceYear::year);

    /** The place and year that {@link #toString} wrote so, or empty when the text is none. */
    static Optional<PlaceYear> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new PlaceYear(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

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
