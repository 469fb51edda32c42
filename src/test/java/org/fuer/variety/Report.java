package org.fuer.variety;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.indicator.TruthFacts;

/**
 * What a department has to say in one file: its true values of a year.
 *
 * @param place the place
 * @param year the reporting year
 * @param unit the department
 * @param forms the forms it sends, at least one
 * @param values the true values of the forms
 * @param lastYear the true values of the year before; empty for the first year
 */
record Report(
        Place place,
        int year,
        Unit unit,
        List<Form> forms,
        Map<FactKey, BigDecimal> values,
        Map<FactKey, BigDecimal> lastYear) {

    private static final int MOST_FORMS = 3;
    private static final Map<String, AcceptedFacts> HISTORIES = new ConcurrentHashMap<>();

    /** A report drawn by the seed of a recipe from the true values behind the shipped inbox. */
    static Report draw(Recipe recipe, Catalogue catalogue) {
        Random random = recipe.random("report");
        List<Place> places = new ArrayList<>(catalogue.places());
        while (true) {
            Place place = places.get(random.nextInt(places.size()));
            List<Integer> years = new ArrayList<>(TruthFacts.of(place.code()).keySet());
            boolean twoYears = recipe.has(Trait.LAST_YEAR_GROUPS) || recipe.has(Trait.LAST_YEAR_PAIRS);
            int year = years.get(1 + random.nextInt(years.size() - 1));
            Unit unit = place.units().get(random.nextInt(place.units().size()));
            Map<FactKey, BigDecimal> values = values(place, year, unit.forms());
            Map<FactKey, BigDecimal> before = values(place, year - 1, unit.forms());
            List<Form> forms = new ArrayList<>(unit.forms().stream()
                    .filter(code ->
                            values.keySet().stream().anyMatch(key -> key.item().startsWith(code)))
                    .map(code -> catalogue.form(code).orElseThrow())
                    .toList());
            Collections.shuffle(forms, random);
            int most = recipe.has(Trait.HEAD_FILE_NAME) ? 1 : MOST_FORMS;
            if (!forms.isEmpty()) {
                return new Report(
                        place,
                        year,
                        unit,
                        forms.subList(0, Math.min(most, forms.size())),
                        values,
                        twoYears ? before : Map.of());
            }
        }
    }

    private static Map<FactKey, BigDecimal> values(Place place, int year, List<String> forms) {
        Map<FactKey, BigDecimal> values = new LinkedHashMap<>();
        for (Fact fact : TruthFacts.of(place.code()).getOrDefault(year, List.of())) {
            if (forms.stream().anyMatch(fact.key().item()::startsWith)) {
                values.put(fact.key(), fact.value());
            }
        }
        return values;
    }

    /** What was accepted of the years before. */
    AcceptedFacts history() {
        return HISTORIES.computeIfAbsent(
                place.code() + year, key -> AcceptedFacts.of(new TreeMap<>(TruthFacts.of(place.code())).headMap(year)));
    }
}
