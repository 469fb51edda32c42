package org.fuer.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.RuleOutcome;

/** Counts how the edits of a year end, by rule and form. */
final class OutcomeTally {

    private final Map<String, Map<String, OutcomeCount>> counts = new TreeMap<>();

    /** The count of a built-in rule in a form. */
    OutcomeCount of(BuiltInRule rule, String form) {
        return of(rule.code(), form);
    }

    /** The count of a rule in a form. */
    OutcomeCount of(String rule, String form) {
        return counts.computeIfAbsent(rule, any -> new TreeMap<>())
                .computeIfAbsent(form, any -> new OutcomeCount(rule, form));
    }

    /** What was counted, sorted by rule, form and reason. */
    List<RuleOutcome> outcomes() {
        List<RuleOutcome> outcomes = new ArrayList<>();
        counts.values().forEach(forms -> forms.values().forEach(count -> count.addTo(outcomes)));
        return outcomes;
    }
}
