package org.fuer.ranking;

import java.util.List;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;

/** Computes the 综合指数 of a place: its domains, its plans, the whole. */
public final class Composite {

    private final Catalogue catalogue;

    /** Indices over the indicators of this catalogue. */
    public Composite(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The whole first, then each plan with its domains in the order of {@code targets.csv}.
     *
     * @param assessments of the year
     * @param previous of the year before, on the same targets; empty when there is none
     */
    public List<CompositeIndex> of(Place place, int year, List<Assessment> assessments, List<Assessment> previous) {
        return List.of();
    }
}
