package org.fuer.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.fuer.catalogue.Form;

/**
 * How much speaks for a table being a form.
 *
 * @param form the form
 * @param points the points of each piece of evidence; none has 0
 */
public record FormScore(Form form, Map<Evidence, Integer> points) {

    public FormScore {
        Map<Evidence, Integer> ordered = new EnumMap<>(Evidence.class);
        ordered.putAll(points);
        points = Collections.unmodifiableMap(ordered);
    }

    /** The sum of all points. */
    public int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The points of one piece of evidence; 0 where there is none. */
    int of(Evidence evidence) {
        return points.getOrDefault(evidence, 0);
    }
}
