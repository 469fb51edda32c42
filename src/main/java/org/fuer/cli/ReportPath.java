package org.fuer.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fuer.catalogue.Catalogue;

/**
 * What the path of a report says: {@code …/<place>/<year>/<file>}.
 *
 * @param place the code of the place
 * @param year the year
 * @param file the file, relative to the folder of the year
 */
record ReportPath(String place, int year, String file) {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    /** What a path says; empty where it does not lie under a place that the catalogue has, and a year. */
    static Optional<ReportPath> of(Catalogue catalogue, Path report) {
        Path whole = report.toAbsolutePath().normalize();
        for (int i = whole.getNameCount() - 2; i > 0; i--) {
            String year = whole.getName(i).toString();
            String place = whole.getName(i - 1).toString();
            if (YEAR.matcher(year).matches() && catalogue.place(place).isPresent()) {
                String file =
                        whole.subpath(i + 1, whole.getNameCount()).toString().replace('\\', '/');
                return Optional.of(new ReportPath(place, Integer.parseInt(year), file));
            }
        }
        return Optional.empty();
    }
}
