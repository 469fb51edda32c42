package org.fuer.publication.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Target;

/** Counts the targets of {@code assessments.csv} by status and warning, in all, by plan and by domain. */
final class TargetCounting {

    private static final String ALL = "_T";
    private static final Set<String> MET = Set.of("early", "met");
    private static final Set<String> UNJUDGED = Set.of("no-data", "not-assessable");

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    TargetCounting(Place place, DataTable assessments) {
        Map<String, Target> targets = new HashMap<>();
        place.targets().forEach(target -> targets.put(target.code(), target));
        for (DataTable.Row row : assessments.rows()) {
            Target target = targets.get(row.get("target"));
            String plan = row.get("plan");
            count(ALL, row);
            count(plan, row);
            if (target != null) {
                count(plan + "/" + target.domainZh(), row);
            }
        }
    }

    private void count(String scope, DataTable.Row row) {
        Map<String, Integer> ofScope = counts.computeIfAbsent(scope, any -> new HashMap<>());
        String status = row.get("status");
        boolean judged = !UNJUDGED.contains(status);
        ofScope.merge("targets", 1, Integer::sum);
        ofScope.merge(status, 1, Integer::sum);
        ofScope.merge(row.get("warning"), 1, Integer::sum);
        ofScope.merge(judged ? "judged" : "unjudged", 1, Integer::sum);
        if (judged) {
            ofScope.merge(MET.contains(status) ? "met-in-all" : "not-met", 1, Integer::sum);
        }
    }

    /** How many targets stand somewhere; empty for a scope without targets. */
    Optional<Integer> of(String scope, String what) {
        Map<String, Integer> ofScope = counts.get(scope);
        if (ofScope == null) {
            return scope.equals(ALL) ? Optional.of(0) : Optional.empty();
        }
        return Optional.of(ofScope.getOrDefault(what, 0));
    }
}
