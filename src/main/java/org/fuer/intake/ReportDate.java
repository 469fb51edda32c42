package org.fuer.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day a report was sent (报出日期), from the signature lines around a table. */
final class ReportDate {

    private static final Pattern LABELLED = Pattern.compile("(?:报 ?出|填 ?报|报 ?送|上 ?报|填 ?表) ?日 ?期\\s*:?\\s*"
            + "((?:19|20)\\d{2})\\s*[年./-]\\s*(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})");

    private ReportDate() {}

    /** The latest date around a table; empty when there is none, or none that the calendar has. */
    static Optional<LocalDate> of(Table table) {
        return table.signatures().stream()
                .map(row -> of(table.grid().line(row)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> of(String line) {
        Matcher date = LABELLED.matcher(line);
        if (!date.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
