package org.fuer.catalogue;

import java.util.List;

/**
 * A target that no statistic measures (任务).
 *
 * @param code such as {@code w-007}
 * @param plan the plan it stands in
 * @param domainZh the domain of the plan
 * @param clause the clause
 * @param line the line in the plan's text
 * @param summaryZh what is to be done
 * @param units the codes of the responsible units, the lead first
 */
public record Task(
        String code, Plan plan, String domainZh, String clause, String line, String summaryZh, List<String> units) {

    public Task {
        units = List.copyOf(units);
    }
}
