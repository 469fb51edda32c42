package org.fuer.validation;

import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.fact.AcceptedFacts;
import org.fuer.intake.Reading;

/** Judges everything that arrived for a place and year. */
public final class Validation {

    /** A validation by the items and rules of this catalogue. */
    public Validation(Catalogue catalogue) {}

    /**
     * Judges the readings of a place and year; the order of the readings changes nothing.
     *
     * @param history the accepted facts of earlier years
     */
    public ValidationResult validate(Place place, int year, List<Reading> readings, AcceptedFacts history) {
        throw new UnsupportedOperationException();
    }
}
