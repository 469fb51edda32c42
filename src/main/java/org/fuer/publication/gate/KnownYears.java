package org.fuer.publication.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuer.catalogue.JobSettings.YearbookSettings;
import org.fuer.catalogue.Place;
import org.fuer.publication.lineage.LineageRow;

/** The years that an edition may speak of: those of its tables, its plans and its facts. */
final class KnownYears {

    private KnownYears() {}

    static Set<String> of(Place place, int year, List<NotedFigure> figures) {
        Set<String> years = new HashSet<>();
        YearbookSettings settings = place.settings().yearbook();
        int last = year;
        int first = settings.firstYear();
        for (int base : settings.baseYears()) {
            first = Math.min(first, base);
        }
        for (var plan : place.settings().plans().values()) {
            last = Math.max(last, plan.end());
            first = Math.min(first, plan.start());
        }
        for (int one = first; one <= last; one++) {
            years.add(String.valueOf(one));
        }
        years.add(String.valueOf(year + 1));
        for (NotedFigure figure : figures) {
            for (LineageRow.Part part : figure.parts()) {
                years.add(String.valueOf(part.year()));
            }
        }
        return years;
    }
}
