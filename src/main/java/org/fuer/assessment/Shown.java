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

    private static final int MORE_DIGITS = 2;

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
     * A step that leads from one figure of the sentence to another in so many times, with up to two digits more if the
     * figures meet with these. They are all rounded: sometimes they meet within one in the last digit only.
     */
    String step(Quotient step, Quotient from, BigDecimal times, Quotient to) {
        return figures.difference(figures.round(step.magnitude(), stepDigits(step, from, times, to)));
    }

    private int stepDigits(Quotient step, Quotient from, BigDecimal times, Quotient to) {
        int least = figures.stepDigits(step);
        for (int apart = 0; apart <= 1; apart++) {
            for (int more = 0; more <= MORE_DIGITS; more++) {
                if (apart(step, least + more, from, digits, times, to) <= apart) {
                    return least + more;
                }
            }
        }
        return least + MORE_DIGITS;
    }

    /**
     * Where steps start from that is no figure of the sentence, and the step, both with as many digits as make the
     * figures meet: two texts behind bars, {@code 91.01%|{pace.trend|提高|0.42个百分点}}.
     */
    String way(String key, Quotient from, Quotient step, BigDecimal times, Quotient to) {
        int least = figures.stepDigits(step);
        int more = 0;
        while (more < MORE_DIGITS && apart(step, least + more, from, digits + more, times, to) > 0) {
            more++;
        }
        return figures.withUnit(figures.round(from, digits + more)) + "|"
                + pace(key, step, figures.difference(figures.round(step.magnitude(), least + more)));
    }

    /** By how many units of the last digit a reader who counts the steps up misses the figure. */
    private int apart(Quotient step, int stepDigits, Quotient from, int fromDigits, BigDecimal times, Quotient to) {
        BigDecimal counted = figures.round(from, fromDigits)
                .add(figures.round(step, stepDigits).multiply(times));
        return figures.round(Quotient.of(counted), digits)
                .subtract(figures.round(to, digits))
                .abs()
                .movePointRight(digits)
                .intValue();
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
