package org.fuer.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything under {@code jobs/}, read and checked: every code that something refers to exists here. Immutable.
 */
public final class Catalogue {

    private static final int VERSION_LETTERS = 8;

    private final Map<String, Layout> layouts;
    private final Map<String, Form> forms;
    private final Map<String, Item> items;
    private final Map<String, List<Item>> itemsByForm;
    private final Map<String, Indicator> indicators;
    private final List<Rule> rules;
    private final NavigableMap<String, Place> places;
    private final Map<String, Set<String>> owed = new ConcurrentHashMap<>();
    private final Map<String, String> fingerprints;

    Catalogue(
            Collection<Layout> layouts,
            Collection<Form> forms,
            Collection<Item> items,
            Collection<Indicator> indicators,
            List<Rule> rules,
            Collection<Place> places,
            Map<String, String> fingerprints) {
        this.layouts = byCode(layouts, Layout::code);
        this.forms = byCode(forms, Form::code);
        this.items = byCode(items, Item::code);
        this.indicators = byCode(indicators, Indicator::code);
        this.rules = List.copyOf(rules);
        this.places = new TreeMap<>(byCode(places, Place::code));
        Map<String, List<Item>> grouped = new LinkedHashMap<>();
        for (Item item : items) {
            grouped.computeIfAbsent(item.form(), form -> new ArrayList<>()).add(item);
        }
        this.itemsByForm = grouped;
        this.fingerprints = Map.copyOf(fingerprints);
    }

    private static <T> Map<String, T> byCode(Collection<T> all, Function<T, String> code) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(code.apply(one), one));
        return Collections.unmodifiableMap(map);
    }

    /** The forms, in the order of {@code forms.csv}. */
    public Collection<Form> forms() {
        return forms.values();
    }

    /** The form with this code, or empty. */
    public Optional<Form> form(String code) {
        return Optional.ofNullable(forms.get(code));
    }

    /** The layouts, in the order of {@code layouts.csv}. */
    public Collection<Layout> layouts() {
        return layouts.values();
    }

    /** The items, in the order of {@code items.csv}. */
    public Collection<Item> items() {
        return items.values();
    }

    /** The item with this code, or empty. */
    public Optional<Item> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** The rows of a form, in the order of {@code items.csv}; empty for an unknown form. */
    public List<Item> itemsOf(String form) {
        return Collections.unmodifiableList(itemsByForm.getOrDefault(form, List.of()));
    }

    /** The indicators, in the order of {@code indicators.csv}. */
    public Collection<Indicator> indicators() {
        return indicators.values();
    }

    /** The indicator with this code, or empty. */
    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /** The rows of {@code rules.csv}, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** The places by code, in the order of the codes. */
    public Collection<Place> places() {
        return Collections.unmodifiableCollection(places.values());
    }

    /** The place with this code, or empty. */
    public Optional<Place> place(String code) {
        return Optional.ofNullable(places.get(code));
    }

    /**
     * What the results of a place depend on here: the sha256, in lower-case hex, over the names and contents of the
     * common files and the place's own, as they were read.
     *
     * @throws IllegalArgumentException if the place is not of this catalogue
     */
    public String fingerprint(Place place) {
        String fingerprint = fingerprints.get(place.code());
        if (fingerprint == null) {
            throw new IllegalArgumentException("not a place of this catalogue: " + place.code());
        }
        return fingerprint;
    }

    /**
     * The version of a form: a short hash over what its printed table is made of, that is its title and its rows with
     * their codes, names, units, kinds and columns. Another version is another table.
     *
     * @throws IllegalArgumentException if the form is not of this catalogue
     */
    public String formVersion(String form) {
        Form known = form(form).orElseThrow(() -> new IllegalArgumentException("not a form: " + form));
        Sha256 hash = new Sha256().add(known.titleZh());
        for (Item item : itemsOf(form)) {
            hash.add(item.row()).add(String.valueOf(item.parent())).add(item.nameZh());
            hash.add(item.unit()).add(item.valueType().name());
            item.layout()
                    .columns()
                    .forEach(column -> hash.add(column.breakdown().toString()).add(column.labelZh()));
            hash.add("");
        }
        return hash.hexadecimal().substring(0, VERSION_LETTERS);
    }

    /** Whether an indicator rests on one of these forms. */
    public boolean restsOn(Indicator indicator, Set<String> someForms) {
        return indicator.references().stream()
                .flatMap(reference -> item(reference.item()).stream())
                .anyMatch(item -> someForms.contains(item.form()));
    }

    /** Whether an indicator is a plain sum of counts, so that its parts make a whole; averages and quotients are not. */
    public boolean isCount(Indicator indicator) {
        return indicator.denominator() == null
                && indicator.numerator().references().stream()
                        .flatMap(reference -> item(reference.item()).stream())
                        .allMatch(item -> item.valueType() == ValueType.COUNT);
    }

    /**
     * The codes of the rows that the units of a place owe: those that the numerators and denominators of its targets
     * need, {@code ref=} indicators included, and all rows of Q01 — as far as a unit of the place fills in their form.
     */
    public Set<String> owedItems(Place place) {
        return owed.computeIfAbsent(place.code(), code -> Collections.unmodifiableSet(itemsOwedBy(place)));
    }

    private Set<String> itemsOwedBy(Place place) {
        Set<String> items = new LinkedHashSet<>();
        itemsOf("Q01").forEach(item -> items.add(item.code()));
        for (Target target : place.targets()) {
            indicator(target.indicator()).ifPresent(indicator -> addItems(indicator, items));
            Target.@Nullable IndicatorReference reference = target.reference();
            if (reference != null) {
                indicator(reference.indicator()).ifPresent(indicator -> addItems(indicator, items));
            }
        }
        items.removeIf(
                code -> item(code).flatMap(item -> place.unitOf(item.form())).isEmpty());
        return items;
    }

    private static void addItems(Indicator indicator, Set<String> codes) {
        indicator.references().forEach(reference -> codes.add(reference.item()));
    }
}
