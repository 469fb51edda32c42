package org.fuer.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of {@code targets.csv} and {@code tasks.csv} share: they stand in a plan of the place.
 *
 * @param jobFile the place's {@code job.yml}
 * @param plans the plans that it has, or null when that could not be read
 */
record PlanRows(String jobFile, @Nullable Set<Plan> plans) {

    /** The number of a target or task: the plan's letters, three digits, and a letter for a row split off. */
    static final Pattern CODE = Pattern.compile("[a-z]+-\\d{3}[a-z]?");

    private static final Map<String, Plan> WORDS = Words.of(Plan.values(), Plan::code);

    @Nullable
    Plan plan(CsvRow row) {
        Plan plan = row.word("plan", WORDS);
        if (plan != null && plans != null && !plans.contains(plan)) {
            row.fault("plan", plan.code(), null, "target.plan-absent", plan.code(), jobFile);
        }
        return plan;
    }
}
