package org.fuer.ranking;

import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.fact.Reporting;

/** Orders the member units of a place. */
public final class UnitRanking {

    /** A ranking by the indicators of this catalogue. */
    public UnitRanking(Catalogue catalogue) {}

    /**
     * The units of the place that lead a numeric target or owe a report, group by group, within a group by rank, then
     * by code.
     *
     * @param assessments of the year
     * @param previous of the year before, on the same targets; empty when there is none
     * @param reportings how each unit kept its duty to report in the year
     */
    public List<RankedUnit> rank(
            Place place,
            int year,
            List<Assessment> assessments,
            List<Assessment> previous,
            List<Reporting> reportings) {
        throw new UnsupportedOperationException();
    }
}
