package org.fuer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.batch.YearSummary;
import org.fuer.catalogue.Wording;

/**
 * Who has not sent what it owes (未报), as lines; the years of a place in which the same units are missing share one.
 *
 * @param words the language it speaks
 * @param places what places and units are called
 */
record MissingUnits(Wording words, Places places) {

    private record Missing(String place, List<String> units) {}

    /** A line for each place and set of units; none when nobody is missing. */
    List<String> lines(List<YearSummary> years) {
        Map<Missing, List<String>> yearsOf = new LinkedHashMap<>();
        for (YearSummary year : years) {
            if (!year.missingUnits().isEmpty()) {
                yearsOf.computeIfAbsent(new Missing(year.place(), year.missingUnits()), missing -> new ArrayList<>())
                        .add(String.valueOf(year.year()));
            }
        }
        return yearsOf.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String line(Missing missing, List<String> years) {
        List<String> names = missing.units().stream()
                .map(unit -> places.unitName(missing.place(), unit))
                .toList();
        return words.say("run.missing.units", places.name(missing.place()), listed(years), listed(names));
    }

    private String listed(List<String> all) {
        return String.join(words.say("list.comma"), all);
    }
}
