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
import org.fuer.fact.ObsStatus;

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

    /**
     * The year whose value stands in a year: the year itself or, of a survey that was not held in it, the latest before
     * (沿用). Empty without any, and where the denominator of the year itself is zero.
     *
     * @param comparableFrom the first year that can stand for it, not after it
     * @param survey whether the latest value stands until there is another
     */
    public Optional<Integer> standingYear(IndicatorKey key, int year, int comparableFrom, boolean survey) {
        boolean undefined = find(year, key)
                .map(IndicatorValue::status)
                .filter(ObsStatus.M::equals)
                .isPresent();
        int earliest = survey && !undefined ? comparableFrom : year;
        return years.subMap(earliest, true, year, true).descendingMap().entrySet().stream()
                .filter(each -> {
                    IndicatorValue value = each.getValue().get(key);
                    return value != null && value.value() != null;
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The same without the years after this one. */
    public IndicatorHistory upTo(int year) {
        IndicatorHistory earlier = new IndicatorHistory();
        earlier.years.putAll(years.headMap(year, true));
        return earlier;
    }
}
