package org.fuer.ranking;

import java.util.List;
import org.fuer.indicator.IndicatorKey;

/**
 * An indicator in the league.
 *
 * @param key which one, for whom
 * @param values one for each place, in the order of their codes
 */
public record LeagueIndicator(IndicatorKey key, List<LeagueValue> values) {

    public LeagueIndicator {
        values = List.copyOf(values);
    }

    /** How many places have a value. */
    public int withData() {
        return (int) values.stream().filter(value -> value.exact() != null).count();
    }
}
