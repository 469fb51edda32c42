package org.fuer.publication.gate;

import java.util.ArrayList;
import java.util.Collection;
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
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
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

    private final Map<String, Set<String>> byDigits = new HashMap<>();

    KnownTexts(Catalogue catalogue, Place place, EditionData data) {
        Set<Object> seen = new HashSet<>();
        catalogue.indicators().forEach(one -> addAll(one, seen));
        catalogue.items().forEach(one -> addAll(one, seen));
        catalogue.forms().forEach(one -> addAll(one, seen));
        catalogue.layouts().forEach(one -> addAll(one, seen));
        catalogue.rules().forEach(one -> addAll(one, seen));
        addAll(place, seen);
        BUNDLES.forEach(this::addBundle);
        for (DataTable table : data.tables()) {
            table.rows().forEach(row -> row.fields().forEach(this::add));
        }
    }

    /** The texts of a record and of the records in it. */
    private void addAll(@Nullable Object thing, Set<Object> seen) {
        if (thing instanceof String text) {
            add(text);
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
                    for (String piece : PLACE.split(bundle.getString(keys.nextElement()))) {
                        add(piece);
                    }
                }
            } catch (MissingResourceException notThere) {
                continue;
            }
        }
    }

    private void add(String text) {
        String stripped = text.strip();
        if (!WORDS.matcher(stripped).matches()) {
            return;
        }
        Matcher digits = DIGITS.matcher(stripped);
        while (digits.find()) {
            byDigits.computeIfAbsent(digits.group(), any -> new HashSet<>()).add(stripped);
        }
    }

    /** Whether the digits from here to there are a part of a known text that stands around them. */
    boolean hold(String text, int start, int end) {
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
