package org.fuer.ranking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuer.catalogue.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The places of a year in their order.
 *
 * @param year the year
 * @param rows by the whole first, then by each plan with its domains in the order of their names; within each by rank,
 *     then by the code of the place, those without a rank last
 * @param indicators by indicator, in the order of the catalogue, everybody before a part
 */
public record LeagueTable(int year, List<LeagueRow> rows, List<LeagueIndicator> indicators) {

    public LeagueTable {
        rows = List.copyOf(rows);
        indicators = List.copyOf(indicators);
    }

    /**
     * The places by an index.
     *
     * @param plan null for both plans together
     * @param domainZh empty for the whole plan
     */
    public List<LeagueRow> by(@Nullable Plan plan, String domainZh) {
        return rows.stream()
                .filter(row ->
                        row.index().plan() == plan && row.index().domainZh().equals(domainZh))
                .toList();
    }

    /** The same rows by the code of their place. */
    public Map<String, LeagueRow> byPlace(@Nullable Plan plan, String domainZh) {
        return by(plan, domainZh).stream().collect(Collectors.toMap(LeagueRow::place, Function.identity()));
    }
}
