package org.fuer.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which place and year a command is about. */
final class Selection {

    @Option(names = "--place", paramLabel = "PLACE", order = 1)
    private @Nullable String place;

    @Option(names = "--year", paramLabel = "YEAR", order = 2, converter = ReportingYear.class)
    private @Nullable Integer year;

    /**
     * The code of the only place that is meant, or null for all.
     *
     * @throws RefusedException if there is no such place
     */
    @Nullable
    String place(Places places) {
        return place == null ? null : places.code(place);
    }

    /** The only year that is meant, or null for all. */
    @Nullable
    Integer year() {
        return year;
    }
}
