package org.fuer.publication.lineage;

import java.math.BigDecimal;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code lineage.csv}: a printed figure and one of the facts it is computed from.
 *
 * @param figure the figure where it is printed
 * @param part the fact; null when no fact stands directly behind it, as behind a count of targets
 */
public record LineageRow(PrintedFigure figure, @Nullable Part part) {

    /**
     * A fact behind a figure.
     *
     * @param role what it is to the indicator
     * @param year its year
     * @param key what it is about
     * @param value its value in the item's unit
     * @param unit the code of the unit that reported it
     * @param submission the id of its submission
     * @param source the cell it was read from, its file relative to {@code input/<place>/<year>/}
     * @param sha256 the hash of that file
     */
    public record Part(
            Role role,
            int year,
            FactKey key,
            BigDecimal value,
            String unit,
            String submission,
            Source source,
            String sha256) {

        /** The same in another role. */
        Part as(Role other) {
            return new Part(other, year, key, value, unit, submission, source, sha256);
        }
    }

    /** What a fact is to what is computed from it. */
    public enum Role {
        /** The figure is the fact, or a sum of facts. */
        VALUE,
        /** It is added up above the line; an indicator that is reported as it is has nothing below. */
        NUMERATOR,
        /** It is added up below the line. */
        DENOMINATOR
    }
}
