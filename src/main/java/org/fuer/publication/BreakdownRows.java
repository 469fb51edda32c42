package org.fuer.publication;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorValue;

/** Which rows an indicator has in print: the total, women, men, town, country, then the ages from the youngest. */
final class BreakdownRows {

    /** The order of the rows. */
    static final Comparator<Breakdown> ORDER = Comparator.comparingInt(BreakdownRows::fixed)
            .thenComparingInt(breakdown -> breakdown.age().youngest().orElse(-1))
            .thenComparingInt(breakdown -> breakdown.age().oldest().orElse(Integer.MAX_VALUE))
            .thenComparingInt(breakdown ->
                    List.of(Residence.TOTAL, Residence.URBAN, Residence.RURAL).indexOf(breakdown.residence()))
            .thenComparingInt(
                    breakdown -> List.of(Sex.TOTAL, Sex.FEMALE, Sex.MALE).indexOf(breakdown.sex()));

    private final Map<String, SortedSet<Breakdown>> known = new HashMap<>();

    BreakdownRows(IndicatorHistory history, YearColumns years) {
        for (int year : years.years()) {
            for (IndicatorValue value : history.of(year)) {
                Breakdown breakdown = value.key().breakdown();
                if (value.value() != null && fixed(breakdown) == 1) {
                    known.computeIfAbsent(value.key().indicator(), indicator -> new TreeSet<>(ORDER))
                            .add(breakdown);
                }
            }
        }
    }

    /**
     * The rows of an indicator: its total, each single sex, residence or age that has a value in a year printed, and
     * what its targets are about.
     */
    List<Breakdown> of(String indicator, Collection<Breakdown> demanded) {
        SortedSet<Breakdown> rows = new TreeSet<>(ORDER);
        rows.add(Breakdown.TOTAL);
        rows.addAll(demanded);
        rows.addAll(known.getOrDefault(indicator, Collections.emptySortedSet()));
        return List.copyOf(rows);
    }

    /** Whom these targets are about. */
    static List<Breakdown> demanded(Collection<Assessment> assessments) {
        return assessments.stream()
                .map(assessment -> assessment.target().slice().toBreakdown())
                .distinct()
                .toList();
    }

    /** How many dimensions a breakdown fixes. */
    private static int fixed(Breakdown breakdown) {
        return (breakdown.sex() == Sex.TOTAL ? 0 : 1)
                + (breakdown.age().isTotal() ? 0 : 1)
                + (breakdown.residence() == Residence.TOTAL ? 0 : 1);
    }
}
