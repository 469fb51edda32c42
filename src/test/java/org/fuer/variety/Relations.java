package org.fuer.variety;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Rule;
import org.jspecify.annotations.Nullable;

/** Which items the catalogue relates: parts with their wholes, and those that one rule compares. */
final class Relations {

    private final Map<String, Set<String>> around = new HashMap<>();
    private final Map<String, Set<String>> byRule = new HashMap<>();

    Relations(Catalogue catalogue) {
        for (Item item : catalogue.items()) {
            String parent = item.parent();
            relate(parent == null ? Set.of(item.code()) : Set.of(item.code(), parent));
        }
        for (Rule rule : catalogue.rules()) {
            Set<String> items = new TreeSet<>();
            Rule.Side right = rule.right();
            Stream.of(
                            rule.left().numerator(),
                            rule.left().denominator(),
                            right == null ? null : right.numerator(),
                            right == null ? null : right.denominator())
                    .forEach(side -> addTo(items, side));
            byRule.put(rule.code(), items);
            relate(items);
        }
    }

    private static void addTo(Set<String> items, @Nullable Expression side) {
        if (side != null) {
            side.references().forEach(reference -> items.add(reference.item()));
        }
    }

    private void relate(Set<String> items) {
        items.forEach(
                item -> around.computeIfAbsent(item, code -> new HashSet<>()).addAll(items));
    }

    /** The item and all that are related to it. */
    Set<String> around(String item) {
        return around.getOrDefault(item, Set.of(item));
    }

    /** The items that a rule compares; empty for a rule that is not in {@code rules.csv}. */
    Set<String> of(String rule) {
        return byRule.getOrDefault(rule, Set.of());
    }

    /** Whether nothing related to the item is among these. */
    boolean apart(String item, Set<String> others) {
        return around(item).stream().noneMatch(others::contains);
    }
}
