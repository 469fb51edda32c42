package org.fuer.ranking;

import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * A value that places are compared by.
 *
 * @param exact the value; null when it is missing
 * @param valueYear the year it is of; null when it is missing
 * @param pooled whether it is that of several years together
 * @param status as its indicator has it
 */
record ComparedValue(@Nullable Quotient exact, @Nullable Integer valueYear, boolean pooled, ObsStatus status) {

    static final ComparedValue MISSING = new ComparedValue(null, null, false, ObsStatus.O);
}
