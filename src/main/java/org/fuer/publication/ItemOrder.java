package org.fuer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Item;

/** Items as a hierarchical stub has them: in the order of their forms, what is part of another below it. */
final class ItemOrder {

    private ItemOrder() {}

    /**
     * An item in its place.
     *
     * @param item the item
     * @param depth of how many items above it it is part
     */
    record Placed(Item item, int depth) {}

    /** These items; one whose whole is not among them stands by itself. */
    static List<Placed> of(Collection<Item> items) {
        Map<String, List<Item>> parts = new LinkedHashMap<>();
        List<String> codes = items.stream().map(Item::code).toList();
        items.stream().sorted(Comparator.comparing(Item::code)).forEach(item -> {
            String parent = item.parent();
            parts.computeIfAbsent(parent != null && codes.contains(parent) ? parent : "", any -> new ArrayList<>())
                    .add(item);
        });
        List<Placed> placed = new ArrayList<>();
        place("", 0, parts, placed);
        return placed;
    }

    private static void place(String whole, int depth, Map<String, List<Item>> parts, List<Placed> placed) {
        for (Item item : parts.getOrDefault(whole, List.of())) {
            placed.add(new Placed(item, depth));
            place(item.code(), depth + 1, parts, placed);
        }
    }
}
