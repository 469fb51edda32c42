package org.fuer.validation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/**
 * An edit that bounds a sum of cells, each with a coefficient: men + women − total between 0 and 0, or part − whole at
 * most 0.
 *
 * @param rule the code of the rule
 * @param at the cell that a finding of it stands at
 * @param coefficients of each cell that is in it, none zero
 * @param least the least the sum may be; null for no bound
 * @param most the most the sum may be
 */
record LinearEdit(
        String rule,
        FactKey at,
        SortedMap<FactKey, BigDecimal> coefficients,
        @Nullable BigDecimal least,
        BigDecimal most) {

    LinearEdit {
        coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
    }

    /** Adds a cell to coefficients that are being put together; what cancels out is taken away. */
    static void add(Map<FactKey, BigDecimal> coefficients, FactKey cell, BigDecimal coefficient) {
        BigDecimal sum = coefficients.getOrDefault(cell, BigDecimal.ZERO).add(coefficient);
        if (sum.signum() == 0) {
            coefficients.remove(cell);
        } else {
            coefficients.put(cell, sum);
        }
    }

    boolean holds(Function<FactKey, BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<FactKey, BigDecimal> term : coefficients.entrySet()) {
            sum = sum.add(term.getValue().multiply(values.apply(term.getKey())));
        }
        return sum.compareTo(most) <= 0 && (least == null || sum.compareTo(least) >= 0);
    }
}
