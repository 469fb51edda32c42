package org.fuer.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fuer.fact.RuleOutcome;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.fact.Source;

/** Counts how one rule ends in one form. */
final class OutcomeCount {

    private final String rule;
    private final String form;
    private final int[] unjudged = new int[Reason.values().length];
    private final Map<Reason, List<Source>> cells = new EnumMap<>(Reason.class);
    private int passed;
    private int failed;
    private int notApplicable;

    OutcomeCount(String rule, String form) {
        this.rule = rule;
        this.form = form;
    }

    void passed() {
        passed++;
    }

    void failed() {
        failed++;
    }

    /** Counts one that held, or one that did not. */
    void judged(boolean holds) {
        if (holds) {
            passed++;
        } else {
            failed++;
        }
    }

    void notApplicable(int more) {
        notApplicable += more;
    }

    void notApplicable() {
        notApplicable++;
    }

    void notEvaluable(Reason reason) {
        unjudged[reason.ordinal()]++;
    }

    /** Counts a relation that could not be judged, with the cells that kept it from it. */
    void notEvaluable(Reason reason, List<Source> because) {
        notEvaluable(reason);
        cells.computeIfAbsent(reason, any -> new ArrayList<>()).addAll(because);
    }

    void addTo(List<RuleOutcome> outcomes) {
        if (passed + failed + notApplicable > 0) {
            outcomes.add(new RuleOutcome(rule, form, passed, failed, notApplicable, 0, null, List.of()));
        }
        for (Reason reason : Reason.values()) {
            int count = unjudged[reason.ordinal()];
            if (count > 0) {
                List<Source> distinct = cells.getOrDefault(reason, List.of()).stream()
                        .distinct()
                        .toList();
                outcomes.add(new RuleOutcome(rule, form, 0, 0, 0, count, reason, distinct));
            }
        }
    }
}
