package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuer.fact.Quotient;

/**
 * The figures of one sentence, all with the same digits: a difference is that of the figures beside it, so that a
 * reader can check it.
 *
 * @param figures how figures are written
 * @param digits the digits after the point
 */
record Shown(Figures figures, int digits) {

    /** A value. */
    String value(Quotient value) {
        return figures.withUnit(figures.round(value, digits));
    }

    /** How far two values lie apart. */
    String difference(Quotient value, Quotient other) {
        return figures.difference(figures.round(value, digits).subtract(figures.round(other, digits)));
    }

    /** How far a value lies outside a region. */
    String distance(Quotient value, Region region) {
        return difference(value, region.edge(value));
    }

    /** How wide a gap is. */
    String width(Gap gap) {
        return figures.difference(gap.shown(figures, digits));
    }

    /** A number of a target: as the plan prints it; one that is computed from a base with the digits of the others. */
    String goal(Quotient goal) {
        BigDecimal number = goal.published();
        return figures.withUnit(number.scale() > digits ? figures.round(goal, digits) : number);
    }

    /** What a target accepts. */
    String region(Region region) {
        Quotient low = region.low();
        Quotient high = region.high();
        List<String> parts = new ArrayList<>();
        if (low != null && high != null) {
            parts.add(goal(low));
            if (!low.equals(high)) {
                parts.add(goal(high));
            }
        } else if (low != null) {
            parts.add((region.endsIncluded() ? "≥" : "{mark.more}") + goal(low));
        } else if (high != null) {
            parts.add((region.endsIncluded() ? "≤" : "{mark.less}") + goal(high));
        }
        return String.join("{mark.to}", parts);
    }
}
