package org.fuer.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Residence;
import org.jspecify.annotations.Nullable;

/**
 * Divides the rows of a form into blocks. Rows without ages share the first block, whose columns are all that any of
 * them has, so that they keep their order and a part stays under its whole; rows by age follow with their parts, a block for each layout and for as many columns as a sheet of paper holds.
 */
final class Blocks {

    /** More columns of a layout than this side by side are not to be read on A4. */
    private static final int MOST_COLUMNS = 7;

    /** More rows than this do not stand on one page with their header; then the pages would lack one. */
    private static final int MOST_ROWS = 24;

    private Blocks() {}

    /** The blocks of these rows; where they stand is still open. */
    static List<Block> of(List<Item> items) {
        Map<String, Layout> ageLayouts = new HashMap<>();
        List<Item> plain = new ArrayList<>();
        Map<Layout, List<Item>> byAge = new LinkedHashMap<>();
        for (Item item : items) {
            Layout layout = hasAges(item.layout()) ? item.layout() : ageLayoutOfWhole(item, ageLayouts);
            if (layout == null) {
                plain.add(item);
            } else {
                ageLayouts.put(item.code(), layout);
                byAge.computeIfAbsent(layout, age -> new ArrayList<>()).add(item);
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!plain.isEmpty()) {
            List<Layout.Column> columns =
                    allColumns(plain.stream().map(Item::layout).distinct().toList());
            int parts = byAge.isEmpty() ? 1 : parts(plain.size(), MOST_ROWS);
            evenly(plain, parts).forEach(rows -> blocks.add(new Block(columns, rows, 0)));
        }
        byAge.forEach((layout, rows) -> pagesOf(layout.columns())
                .forEach(columns -> blocks.add(new Block(columns, withCells(rows, columns), 0))));
        return blocks;
    }

    /** A part of a row by age stands under it, though it may have no ages itself. */
    private static @Nullable Layout ageLayoutOfWhole(Item item, Map<String, Layout> ageLayouts) {
        String parent = item.parent();
        Layout whole = parent == null ? null : ageLayouts.get(parent);
        return whole != null && item.layout().columns().stream().allMatch(column -> whole.has(column.breakdown()))
                ? whole
                : null;
    }

    private static List<Item> withCells(List<Item> rows, List<Layout.Column> columns) {
        return rows.stream()
                .filter(item ->
                        columns.stream().anyMatch(column -> item.layout().has(column.breakdown())))
                .toList();
    }

    private static boolean hasAges(Layout layout) {
        return layout.columns().stream()
                .anyMatch(column -> !column.breakdown().age().isTotal());
    }

    /**
     * The columns of all layouts, in the order of the largest and town and country last; a column has the words of the
     * largest that has it.
     */
    private static List<Layout.Column> allColumns(Collection<Layout> layouts) {
        Map<Breakdown, Layout.Column> columns = new LinkedHashMap<>();
        layouts.stream()
                .sorted(Comparator.comparing(
                                (Layout layout) -> -layout.columns().size())
                        .thenComparing(Layout::code, Comparator.reverseOrder()))
                .flatMap(layout -> layout.columns().stream())
                .forEach(column -> columns.putIfAbsent(column.breakdown(), column));
        return columns.values().stream()
                .sorted(Comparator.comparing(
                        (Layout.Column column) -> column.breakdown().residence() != Residence.TOTAL))
                .toList();
    }

    /** The columns cut into pages; the columns under one word stay together. */
    private static List<List<Layout.Column>> pagesOf(List<Layout.Column> columns) {
        int most = (columns.size() + parts(columns.size(), MOST_COLUMNS) - 1) / parts(columns.size(), MOST_COLUMNS);
        List<List<Layout.Column>> pages = new ArrayList<>();
        List<Layout.Column> page = new ArrayList<>();
        for (List<Layout.Column> group : groups(columns)) {
            if (!page.isEmpty() && page.size() + group.size() > most) {
                pages.add(page);
                page = new ArrayList<>();
            }
            page.addAll(group);
        }
        pages.add(page);
        return pages;
    }

    private static Collection<List<Layout.Column>> groups(List<Layout.Column> columns) {
        Map<String, List<Layout.Column>> groups = new LinkedHashMap<>();
        for (Layout.Column column : columns) {
            int slash = column.labelZh().indexOf('/');
            String group = slash < 0 ? column.labelZh() : column.labelZh().substring(0, slash);
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(column);
        }
        return groups.values();
    }

    private static int parts(int size, int most) {
        return Math.max(1, (size + most - 1) / most);
    }

    private static List<List<Item>> evenly(List<Item> rows, int parts) {
        List<List<Item>> pieces = new ArrayList<>();
        int from = 0;
        for (int part = 1; part <= parts; part++) {
            int to = rows.size() * part / parts;
            pieces.add(rows.subList(from, to));
            from = to;
        }
        return pieces;
    }
}
