package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fuer.catalogue.Age;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.indicator.GenderDifference;
import org.jspecify.annotations.Nullable;

/**
 * The texts of which a number may be a part without saying anything about the edition: names, definitions and clauses of
 * the catalogue and of the place, what the bundles say themselves, and the texts of the data files.
 */
final class KnownTexts {

    private static final List<String> BUNDLES =
            List.of("publication", "assessment", "ranking", "fact", "validation", "intake", "template", "document");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

    /** A number alone is no text. */
    private static final Pattern WORDS = Pattern.compile(".*[\\p{L}\\p{Sc}%‰—×÷≥≤<>~～/].*", Pattern.DOTALL);

    /** So many characters of a hash are printed. */
    private static final int SHORT_HASH = 12;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** How much of the collection still waits is no figure of the edition: how many forms, explanations and days. */
    private static final List<String> OF_COLLECTION = List.of("draft.blocked", "draft.unexplained", "timely.late");

    private final Map<String, Set<String>> byDigits = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> bands = new HashSet<>();
    private final List<Pattern> ofCollection = new ArrayList<>();

    KnownTexts(Catalogue catalogue, Place place, EditionData data, List<NotedFigure> figures) {
        Set<Object> seen = new HashSet<>();
        catalogue.indicators().forEach(one -> addAll(one, seen));
        catalogue.items().forEach(one -> addAll(one, seen));
        catalogue.forms().forEach(one -> addAll(one, seen));
        catalogue.layouts().forEach(one -> addAll(one, seen));
        catalogue.rules().forEach(one -> addAll(one, seen));
        addAll(place, seen);
        numbers.add(GenderDifference.PARITY_FROM.published().toPlainString());
        numbers.add(GenderDifference.PARITY_TO.published().toPlainString());
        bands(place);
        numbers.addAll(bands);
        catalogue.indicators().forEach(one -> multiples(catalogue, one));
        numbers.add(String.valueOf(place.settings().ranking().largeGroupFrom() - 1));
        figures.forEach(figure -> figure.parts().forEach(part -> {
            add(part.sha256());
            add(part.submission());
        }));
        BUNDLES.forEach(this::addBundle);
        for (DataTable table : data.tables()) {
            table.rows().forEach(row -> row.fields().forEach(this::add));
        }
    }

    /** The texts of a record and of the records in it. */
    private void addAll(@Nullable Object thing, Set<Object> seen) {
        if (thing instanceof String text) {
            add(text);
        } else if (thing instanceof BigDecimal || thing instanceof Integer) {
            numbers.add(
                    new BigDecimal(String.valueOf(thing)).stripTrailingZeros().toPlainString());
        } else if (thing instanceof Age age) {
            age.youngest().ifPresent(years -> numbers.add(String.valueOf(years)));
            age.oldest().ifPresent(years -> numbers.add(String.valueOf(years)));
        } else if (thing instanceof Quotient quotient) {
            numbers.add(quotient.published().toPlainString());
        } else if (thing instanceof Collection<?> many) {
            many.forEach(one -> addAll(one, seen));
        } else if (thing instanceof Map<?, ?> map) {
            addAll(map.keySet(), seen);
            addAll(map.values(), seen);
        } else if (thing instanceof Record record && seen.add(record)) {
            for (var component : record.getClass().getRecordComponents()) {
                try {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    addAll(accessor.invoke(record), seen);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void addBundle(String stage) {
        for (Language language : Language.values()) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle(
                        "messages/" + stage,
                        Locale.forLanguageTag(language.code()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
                for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
                    String key = keys.nextElement();
                    for (String piece : PLACE.split(bundle.getString(key))) {
                        add(piece);
                    }
                    if (OF_COLLECTION.contains(key)) {
                        ofCollection.add(Pattern.compile(PLACE.splitAsStream(bundle.getString(key))
                                .limit(2)
                                .map(Pattern::quote)
                                .collect(Collectors.joining("[0-9]+"))));
                    }
                }
            } catch (MissingResourceException notThere) {
                continue;
            }
        }
    }

    /** A text and, of a row called 其中：…, the name that it goes by elsewhere. */
    private void add(String text) {
        addWhole(text);
        int colon = text.indexOf('：');
        if (colon >= 0) {
            addWhole(text.substring(colon + 1));
        }
    }

    private void addWhole(String text) {
        String stripped = HASH.matcher(text).matches() ? text.substring(0, SHORT_HASH) : text.strip();
        if (!WORDS.matcher(stripped).matches()) {
            return;
        }
        Matcher digits = DIGITS.matcher(stripped);
        while (digits.find()) {
            byDigits.computeIfAbsent(digits.group(), any -> new HashSet<>()).add(stripped);
        }
    }

    /** How often items of one name count in an indicator: its method says × 4. */
    private void multiples(Catalogue catalogue, Indicator indicator) {
        List<String> names = indicator.references().stream()
                .map(reference ->
                        catalogue.item(reference.item()).map(Item::nameZh).orElse(""))
                .toList();
        names.forEach(name -> numbers.add(String.valueOf(Collections.frequency(names, name))));
    }

    /** The ends of the band around a target that is to be met more or less. */
    private void bands(Place place) {
        BigDecimal tolerance = place.settings().assessment().aboutTolerance();
        place.settings().assessment().bands().values().forEach(band -> {
            bands.add(band.low().stripTrailingZeros().toPlainString());
            bands.add(band.high().stripTrailingZeros().toPlainString());
        });
        numbers.add(tolerance.movePointRight(2).stripTrailingZeros().toPlainString());
        for (Target target : place.targets()) {
            BigDecimal value = target.value();
            if (value != null) {
                for (BigDecimal share : List.of(tolerance, tolerance.negate())) {
                    bands.add(value.multiply(BigDecimal.ONE.add(share))
                            .stripTrailingZeros()
                            .toPlainString());
                }
            }
        }
    }

    /** Whether a number is an end of the band around a target: the line of a chart. */
    boolean isEndOfBand(BigDecimal number) {
        return bands.contains(number.stripTrailingZeros().toPlainString());
    }

    /**
     * Whether the number from here to there is one of the settings and targets, or its digits are a part of a known text
     * that stands around them.
     */
    boolean hold(String text, int start, int end) {
        if (numbers.contains(new BigDecimal(text.substring(start, end).replace(",", ""))
                        .stripTrailingZeros()
                        .toPlainString())
                || ofCollection.stream()
                        .anyMatch(pattern -> pattern.matcher(text).find())) {
            return true;
        }
        Matcher digits = DIGITS.matcher(text).region(start, end);
        while (digits.find()) {
            if (!holdsDigits(text, digits.start(), digits.end())) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsDigits(String text, int start, int end) {
        List<String> candidates = new ArrayList<>(byDigits.getOrDefault(text.substring(start, end), Set.of()));
        for (String candidate : candidates) {
            for (int at = text.indexOf(candidate); at >= 0; at = text.indexOf(candidate, at + 1)) {
                if (at <= start && end <= at + candidate.length()) {
                    return true;
                }
            }
        }
        return false;
    }
}
