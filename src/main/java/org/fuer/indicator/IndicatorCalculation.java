package org.fuer.indicator;

import java.util.Collection;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.fact.Fact;

/** Computes indicators from facts. */
public final class IndicatorCalculation {

    /** A calculation of the indicators of this catalogue. */
    public IndicatorCalculation(Catalogue catalogue) {}

    /** The indicators of a place and year from its facts, sorted by key. */
    public List<IndicatorValue> calculate(Place place, Collection<Fact> facts) {
        throw new UnsupportedOperationException();
    }
}
