package org.fuer.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Place;
import org.fuer.indicator.IndicatorKey;

/** What a place brings into the league of a year: no more of its series than its ranks are made of. */
public final class LeaguePlace {

    private final Place place;
    private final List<CompositeIndex> indices;
    private final IndexShares shares;
    private final Map<IndicatorKey, ComparedValue> values;
    private final Map<IndicatorKey, ComparedValue> previous;

    private LeaguePlace(
            Place place,
            List<CompositeIndex> indices,
            IndexShares shares,
            Map<IndicatorKey, ComparedValue> values,
            Map<IndicatorKey, ComparedValue> previous) {
        this.place = place;
        this.indices = indices;
        this.shares = shares;
        this.values = values;
        this.previous = previous;
    }

    /** Of a place with these indices in a year; the values of these keys are looked up. */
    static LeaguePlace of(
            Place place,
            int year,
            List<CompositeIndex> indices,
            IndexShares shares,
            Collection<IndicatorKey> keys,
            ComparedValues series) {
        Map<IndicatorKey, ComparedValue> values = new HashMap<>();
        Map<IndicatorKey, ComparedValue> previous = new HashMap<>();
        for (IndicatorKey key : keys) {
            values.put(key, series.of(key, year));
            if (series.comparableFrom(key, year) < year) {
                previous.put(key, series.of(key, year - 1));
            }
        }
        return new LeaguePlace(place, withWhole(indices), shares, values, previous);
    }

    /** A place that has no index at all is listed all the same. */
    private static List<CompositeIndex> withWhole(List<CompositeIndex> indices) {
        List<CompositeIndex> whole = new ArrayList<>(indices);
        if (indices.stream().noneMatch(index -> index.plan() == null)) {
            whole.add(CompositeIndex.NONE);
        }
        return List.copyOf(whole);
    }

    String code() {
        return place.code();
    }

    Place place() {
        return place;
    }

    List<CompositeIndex> indices() {
        return indices;
    }

    IndexShares shares() {
        return shares;
    }

    /** Its value of the year. */
    ComparedValue value(IndicatorKey key) {
        return values.getOrDefault(key, ComparedValue.MISSING);
    }

    /** Its value of the year before, unless the two years cannot be compared. */
    Optional<ComparedValue> previous(IndicatorKey key) {
        return Optional.ofNullable(previous.get(key));
    }
}
