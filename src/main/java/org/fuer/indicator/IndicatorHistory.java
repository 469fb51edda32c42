package org.fuer.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** The indicators of a place by year. Immutable. */
public final class IndicatorHistory {

    /** In each year in the order of the keys. */
    private final NavigableMap<Integer, Map<IndicatorKey, IndicatorValue>> years = new TreeMap<>();

    private IndicatorHistory() {}

    /** The indicators of these years; one that comes twice in a year is a programmer's error. */
    public static IndicatorHistory of(Map<Integer, ? extends Collection<IndicatorValue>> byYear) {
        IndicatorHistory history = new IndicatorHistory();
        byYear.forEach((year, values) -> {
            Map<IndicatorKey, IndicatorValue> keyed = new LinkedHashMap<>();
            values.stream().sorted(Comparator.comparing(IndicatorValue::key)).forEach(value -> {
                if (keyed.put(value.key(), value) != null) {
                    throw new IllegalArgumentException("two values of " + year + " for " + value.key());
                }
            });
            history.years.put(year, keyed);
        });
        return history;
    }

    /** The years, oldest first. */
    public NavigableSet<Integer> years() {
        return Collections.unmodifiableNavigableSet(years.navigableKeySet());
    }

    /** The indicators of a year in the order of their keys; empty for a year without any. */
    public Collection<IndicatorValue> of(int year) {
        Map<IndicatorKey, IndicatorValue> values = years.get(year);
        return values == null ? List.of() : Collections.unmodifiableCollection(values.values());
    }

    /** The indicator of a year, whatever its status, or empty. */
    public Optional<IndicatorValue> find(int year, IndicatorKey key) {
        Map<IndicatorKey, IndicatorValue> values = years.get(year);
        return values == null ? Optional.empty() : Optional.ofNullable(values.get(key));
    }

    /** The same without the years after this one. */
    public IndicatorHistory upTo(int year) {
        IndicatorHistory earlier = new IndicatorHistory();
        earlier.years.putAll(years.headMap(year, true));
        return earlier;
    }
}
