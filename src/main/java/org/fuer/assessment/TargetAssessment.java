package org.fuer.assessment;

import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.indicator.IndicatorHistory;

/** Judges the targets of a place. */
public final class TargetAssessment {

    /** An assessment by the indicators of this catalogue. */
    public TargetAssessment(Catalogue catalogue) {}

    /**
     * Judges every target of the place in a year, in the order of {@code targets.csv}. Never looks at data after the
     * year.
     */
    public List<Assessment> assess(Place place, int year, IndicatorHistory history) {
        throw new UnsupportedOperationException();
    }
}
