package org.fuer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Target;
import org.fuer.indicator.IndicatorHistory;

/** Judges the targets of a place in every year of their plans' period. */
public final class PeriodAssessment {

    private final TargetAssessment assessment;

    /** An assessment by the indicators of this catalogue. */
    public PeriodAssessment(Catalogue catalogue) {
        this.assessment = new TargetAssessment(catalogue);
    }

    /**
     * The course of every target of the place from the base year to a year, in the order of {@code targets.csv}. Each year
     * is judged by what was known then. Years from before a break (口径调整) are left out: they cannot be compared.
     */
    public List<TargetCourse> assess(Place place, int year, IndicatorHistory history) {
        List<NavigableMap<Integer, Assessment>> courses = new ArrayList<>();
        place.targets().forEach(target -> courses.add(new TreeMap<>()));
        int first = Math.min(year, place.settings().assessment().baseYear());
        for (int each = first; each <= year; each++) {
            List<Assessment> ofYear = assessment.assess(place, each, history);
            for (int i = 0; i < ofYear.size(); i++) {
                Target target = place.targets().get(i);
                if (each >= place.comparableFrom(target.indicator(), year)) {
                    courses.get(i).put(each, ofYear.get(i));
                }
            }
        }
        return courses.stream().map(TargetCourse::new).toList();
    }
}
