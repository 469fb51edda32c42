package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Direction;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.Band;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Slice;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.fuer.ranking.Variations.Component;
import org.jspecify.annotations.Nullable;

/**
 * Orders places (地区排序): in total by their 综合指数, and indicator by indicator. Every place is measured by its own goals
 * or by plain values, never by the others, so a place more or less never reorders the rest; in what order the places
 * come does not matter.
 */
public final class League {

    /** Fewer have nobody to be compared with. */
    public static final int FEWEST_PLACES = 2;

    private static final Comparator<LeagueRow> BY_RANK = Comparator.comparing(
                    (LeagueRow row) -> row.placement().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(LeagueRow::place);

    private final Catalogue catalogue;
    private final List<IndicatorKey> keys;

    /**
     * A league of these places. They are compared on every indicator that has a better and a worse end, for everybody
     * and for those whom a target of one of them is about.
     */
    public League(Catalogue catalogue, Collection<Place> places) {
        this.catalogue = catalogue;
        this.keys = keys(catalogue, places);
    }

    private static List<IndicatorKey> keys(Catalogue catalogue, Collection<Place> places) {
        Map<String, SortedSet<Breakdown>> slices = new TreeMap<>();
        for (Place place : places) {
            place.targets().forEach(target -> add(slices, target.indicator(), target.slice()));
            place.targets().stream()
                    .map(target -> target.reference())
                    .filter(reference -> reference != null && !reference.external())
                    .forEach(reference -> add(slices, reference.indicator(), reference.slice()));
        }
        List<IndicatorKey> keys = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            if (indicator.direction() != Direction.NONE) {
                keys.add(new IndicatorKey(indicator.code(), Breakdown.TOTAL));
                slices.getOrDefault(indicator.code(), new TreeSet<>())
                        .forEach(part -> keys.add(new IndicatorKey(indicator.code(), part)));
            }
        }
        return List.copyOf(keys);
    }

    private static void add(Map<String, SortedSet<Breakdown>> slices, String indicator, Slice slice) {
        Breakdown part = slice.toBreakdown();
        if (!part.isTotal()) {
            slices.computeIfAbsent(indicator, any -> new TreeSet<>()).add(part);
        }
    }

    /**
     * What a place brings into the league of a year.
     *
     * @param indices of the year
     * @param assessments of the year
     * @param indicators of the year and the years before it
     */
    public LeaguePlace bring(
            Place place,
            int year,
            List<CompositeIndex> indices,
            List<Assessment> assessments,
            IndicatorHistory indicators) {
        IndexShares shares = IndexShares.of(catalogue, place, year, assessments);
        return LeaguePlace.of(place, year, indices, shares, keys, new ComparedValues(catalogue, place, indicators));
    }

    /** The order of these places in a year. An indicator that fewer than two of them have a value of is left out. */
    public LeagueTable rank(int year, Collection<LeaguePlace> places) {
        List<LeaguePlace> sorted =
                places.stream().sorted(Comparator.comparing(LeaguePlace::code)).toList();
        return new LeagueTable(year, rows(sorted), indicators(sorted));
    }

    /** What is ranked at once: the whole, a plan, or a domain of a plan. */
    private record Level(@Nullable Plan plan, String domainZh) implements Comparable<Level> {

        private static final Comparator<Level> ORDER = Comparator.comparing(
                        Level::plan, Comparator.nullsFirst(Comparator.<Plan>naturalOrder()))
                .thenComparing(Level::domainZh);

        @Override
        public int compareTo(Level other) {
            return ORDER.compare(this, other);
        }
    }

    private static List<LeagueRow> rows(List<LeaguePlace> places) {
        SortedMap<Level, SortedMap<String, CompositeIndex>> levels = new TreeMap<>();
        for (LeaguePlace place : places) {
            for (CompositeIndex index : place.indices()) {
                levels.computeIfAbsent(new Level(index.plan(), index.domainZh()), any -> new TreeMap<>())
                        .put(place.code(), index);
            }
        }
        List<LeagueRow> rows = new ArrayList<>();
        levels.forEach((level, indices) -> rows.addAll(rows(indices, components(level, indices, places), places)));
        return rows;
    }

    /** What the index of each ranked place is made of; none for domains. */
    private static Map<String, List<Component>> components(
            Level level, SortedMap<String, CompositeIndex> indices, List<LeaguePlace> places) {
        Map<String, List<Component>> candidates = new TreeMap<>();
        for (LeaguePlace place : places) {
            CompositeIndex index = indices.get(place.code());
            if (level.domainZh().isEmpty() && index != null && index.index() != null) {
                List<Component> components = place.shares().of(level.plan());
                if (!components.isEmpty()) {
                    candidates.put(place.code(), components);
                }
            }
        }
        return candidates.size() < FEWEST_PLACES ? Map.of() : candidates;
    }

    /** How many variations there are is set by the first of all places. */
    private static List<LeagueRow> rows(
            SortedMap<String, CompositeIndex> indices,
            Map<String, List<Component>> components,
            List<LeaguePlace> places) {
        Map<String, RankInterval> intervals =
                Variations.of(components, places.get(0).place().settings().ranking());
        Map<String, Map<Alternative, Integer>> alternatives = AlternativeRanks.of(components);
        SortedMap<String, BigDecimal> now = new TreeMap<>();
        SortedMap<String, BigDecimal> before = new TreeMap<>();
        indices.forEach((place, index) -> {
            put(now, place, index.index());
            put(before, place, index.previousIndex());
        });
        Map<String, Placement> placements = Placement.of(now, before, Comparator.reverseOrder());
        return indices.entrySet().stream()
                .map(each -> new LeagueRow(
                        each.getKey(),
                        each.getValue(),
                        placements.getOrDefault(each.getKey(), Placement.NONE),
                        intervals.get(each.getKey()),
                        alternatives.getOrDefault(each.getKey(), Map.of())))
                .sorted(BY_RANK)
                .toList();
    }

    private static void put(Map<String, BigDecimal> indices, String place, @Nullable BigDecimal index) {
        if (index != null) {
            indices.put(place, index);
        }
    }

    private List<LeagueIndicator> indicators(List<LeaguePlace> places) {
        List<LeagueIndicator> indicators = new ArrayList<>();
        for (IndicatorKey key : keys) {
            LeagueIndicator indicator = indicator(key, places);
            if (indicator.withData() >= FEWEST_PLACES) {
                indicators.add(indicator);
            }
        }
        return indicators;
    }

    private LeagueIndicator indicator(IndicatorKey key, List<LeaguePlace> places) {
        Direction direction = catalogue.indicator(key.indicator()).orElseThrow().direction();
        SortedMap<String, Quotient> now = new TreeMap<>();
        SortedMap<String, Quotient> before = new TreeMap<>();
        for (LeaguePlace place : places) {
            Band band = place.place().settings().assessment().bands().get(key.indicator());
            put(now, place, direction, band, place.value(key));
            place.previous(key).ifPresent(previous -> put(before, place, direction, band, previous));
        }
        Map<String, Placement> placements = Placement.of(now, before, Comparator.naturalOrder());
        return new LeagueIndicator(
                key,
                places.stream()
                        .map(place -> value(
                                place.code(), place.value(key), placements.getOrDefault(place.code(), Placement.NONE)))
                        .toList());
    }

    private static LeagueValue value(String place, ComparedValue value, Placement placement) {
        return new LeagueValue(place, value.exact(), value.valueYear(), value.pooled(), value.status(), placement);
    }

    private static void put(
            Map<String, Quotient> distances,
            LeaguePlace place,
            Direction direction,
            @Nullable Band band,
            ComparedValue value) {
        Quotient exact = value.exact();
        if (exact == null) {
            return;
        }
        switch (direction) {
            case UP -> distances.put(place.code(), exact.negated());
            case DOWN -> distances.put(place.code(), exact);
            case NEAR -> {
                if (band != null) {
                    distances.put(place.code(), distance(exact, band));
                }
            }
            case NONE -> throw new IllegalArgumentException("neither end is better");
        }
    }

    /** How far a value lies outside a balanced range; 0 inside and at its ends. */
    private static Quotient distance(Quotient value, Band band) {
        Quotient below = Quotient.of(band.low()).minus(value);
        Quotient above = value.minus(Quotient.of(band.high()));
        Quotient further = below.compareTo(above) > 0 ? below : above;
        return further.signum() < 0 ? Quotient.ZERO : further;
    }
}
