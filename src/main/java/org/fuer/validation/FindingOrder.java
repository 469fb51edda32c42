package org.fuer.validation;

import java.util.Comparator;
import java.util.List;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;

/** The order of findings.csv: file, sheet, cell by row and column, rule, then item and breakdown, then unit. */
final class FindingOrder {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::source)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::key, Comparator.nullsFirst(Comparator.<FactKey>naturalOrder()))
            .thenComparing(Finding::unit)
            .thenComparing(Finding::messageKey)
            .thenComparing(finding -> String.join("\n", finding.arguments()));

    private FindingOrder() {}

    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }
}
