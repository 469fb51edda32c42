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

    /**
     * A step as a word of the bundle: {@code {pace.mean|提高|0.42个百分点}}, or {@code {pace.mean.none}} for none at all.
     */
    String pace(String key, Quotient step) {
        return pace(key, step, figures.step(step));
    }

    /** The same, with digits enough that a reader who takes it so many times arrives where the sentence does. */
    String pace(String key, Quotient step, Quotient from, BigDecimal times, Quotient to) {
        return pace(key, step, step(step, from, times, to));
    }

    private String pace(String key, Quotient step, String size) {
        return step.published().signum() == 0
                ? "{" + key + ".none}"
                : "{" + key + "|{" + figures.movement(step) + "}|" + size + "}";
    }

    /**
     * A step that leads from one figure of the sentence to another in so many times. It gets up to two digits more if
     * with these the figures meet; all are rounded, so that sometimes none make them meet but within one in the last
     * digit.
     */
    String step(Quotient step, Quotient from, BigDecimal times, Quotient to) {
        int least = figures.stepDigits(step);
        for (int more = least; more <= least + 2; more++) {
            if (arrives(step, more, from, times, to)) {
                return figures.difference(figures.round(step.magnitude(), more));
            }
        }
        return figures.difference(figures.round(step.magnitude(), least + 1));
    }

    private boolean arrives(Quotient step, int stepDigits, Quotient from, BigDecimal times, Quotient to) {
        BigDecimal counted =
                figures.round(from, digits).add(figures.round(step, stepDigits).multiply(times));
        return figures.round(Quotient.of(counted), digits).compareTo(figures.round(to, digits)) == 0;
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
