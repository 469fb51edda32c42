package org.fuer.fact;

import java.math.BigDecimal;

/**
 * An accepted value of a place and year.
 *
 * @param key what it is about
 * @param value the value in the item's unit, at most 10 decimals, trailing zeros stripped
 * @param belowHalf whether the report showed {@code …}: less than half a unit, the value then 0
 * @param status normal, or {@link ObsStatus#U} while a warning on it is not explained
 * @param unit the code of the unit that reported it
 * @param submission the id of the submission, {@code <unit>-<first 12 of sha256>}
 * @param source where it stands
 * @param explanation what the unit wrote to the warnings on it (说明); empty where there was nothing to explain
 */
public record Fact(
        FactKey key,
        BigDecimal value,
        boolean belowHalf,
        ObsStatus status,
        String unit,
        String submission,
        Source source,
        String explanation) {

    /** A fact that needed no explanation. */
    public Fact(
            FactKey key,
            BigDecimal value,
            boolean belowHalf,
            ObsStatus status,
            String unit,
            String submission,
            Source source) {
        this(key, value, belowHalf, status, unit, submission, source, "");
    }
}
