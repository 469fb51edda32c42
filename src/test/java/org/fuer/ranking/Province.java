package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.TruthFacts;
import org.jspecify.annotations.Nullable;

/** Made-up places in 2024, in the settings and with the targets of a shipped one. */
final class Province {

    static final int YEAR = 2024;
    static final Catalogue CATALOGUE = TruthFacts.CATALOGUE;

    private static final Place SHIPPED = CATALOGUE.place("zengdu").orElseThrow();

    private final Map<String, List<CompositeIndex>> indices = new TreeMap<>();
    private final Map<String, Map<Integer, List<IndicatorValue>>> values = new TreeMap<>();
    private final List<Break> breaks = new ArrayList<>();

    /** A place with these indices of the year and the year before; {@code -} is one that is withheld. */
    Province place(String code, String index, String before) {
        indices.put(
                code,
                List.of(new CompositeIndex(
                        null,
                        "",
                        BigDecimal.valueOf(100),
                        number(index),
                        number(before),
                        null,
                        null,
                        null,
                        10,
                        9,
                        5,
                        BigDecimal.ONE)));
        values.computeIfAbsent(code, any -> new TreeMap<>());
        return this;
    }

    /** A place that has nothing yet. */
    Province place(String code) {
        indices.put(code, List.of());
        values.put(code, new TreeMap<>());
        return this;
    }

    /** A value of an indicator for everybody in the year. */
    Province value(String place, String indicator, String value) {
        return value(place, YEAR, key(indicator), value, "1", ObsStatus.A, false);
    }

    Province value(String place, int year, String indicator, String value) {
        return value(place, year, key(indicator), value, "1", ObsStatus.A, false);
    }

    /** A rate on few events. */
    Province events(String place, int year, String indicator, String events, String population) {
        return value(place, year, key(indicator), events, population, ObsStatus.A, true);
    }

    /** Any value: the part above the line, the part below it; {@code -} for none. */
    Province value(
            String place,
            int year,
            IndicatorKey key,
            String above,
            String below,
            ObsStatus status,
            boolean smallNumber) {
        Indicator indicator = CATALOGUE.indicator(key.indicator()).orElseThrow();
        BigDecimal numerator = number(above);
        BigDecimal denominator = indicator.denominator() == null ? null : number(below);
        BigDecimal whole = denominator == null ? BigDecimal.ONE : denominator;
        values.computeIfAbsent(place, any -> new TreeMap<>())
                .computeIfAbsent(year, any -> new ArrayList<>())
                .add(new IndicatorValue(
                        key,
                        numerator == null
                                ? null
                                : new Quotient(numerator.multiply(indicator.multiplier()), whole).published(),
                        numerator,
                        denominator,
                        status,
                        smallNumber,
                        null,
                        null));
        return this;
    }

    Province broken(String indicator, int year) {
        breaks.add(new Break(indicator, year, "new definition"));
        return this;
    }

    static IndicatorKey key(String indicator) {
        return new IndicatorKey(indicator, Breakdown.TOTAL);
    }

    /** Places {@code P0}, {@code P1} …, each with an index and a value of these indicators, many of them equal. */
    static Province random(Random random, int places, String... indicators) {
        Province province = new Province();
        for (int i = 0; i < places; i++) {
            String code = "P" + i;
            province.place(code, random.nextInt(5) == 0 ? "-" : drawn(random), drawn(random));
            for (String indicator : indicators) {
                if (random.nextInt(4) > 0) {
                    province.value(code, indicator, drawn(random));
                    province.value(code, YEAR - 1, indicator, drawn(random));
                }
            }
        }
        return province;
    }

    private static String drawn(Random random) {
        return String.valueOf(90 + random.nextInt(12));
    }

    LeagueTable rank() {
        return rank(List.copyOf(indices.keySet()));
    }

    LeagueTable shuffled(Random random) {
        List<String> codes = new ArrayList<>(indices.keySet());
        Collections.shuffle(codes, random);
        return rank(codes);
    }

    private LeagueTable rank(List<String> codes) {
        List<Place> places = codes.stream().map(this::county).toList();
        League league = new League(CATALOGUE, places);
        return league.rank(
                YEAR,
                places.stream()
                        .map(place -> league.bring(
                                place,
                                YEAR,
                                indices.getOrDefault(place.code(), List.of()),
                                List.of(),
                                IndicatorHistory.of(values.getOrDefault(place.code(), Map.of()))))
                        .toList());
    }

    private Place county(String code) {
        return new Place(
                code,
                SHIPPED.settings(),
                SHIPPED.units(),
                SHIPPED.targets(),
                SHIPPED.tasks(),
                SHIPPED.baselines(),
                breaks);
    }

    private static @Nullable BigDecimal number(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }
}
