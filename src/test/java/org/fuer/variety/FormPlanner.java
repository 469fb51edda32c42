package org.fuer.variety;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Residence;
import org.fuer.catalogue.Sex;
import org.fuer.fact.FactKey;

/** Plans how a form is printed: which rows and columns stand in which block, and what stands in each cell. */
final class FormPlanner {

    private static final int LEAST_LINES_TO_SPLIT = 6;
    private static final List<String> CANNOT_BE = List.of("—", "×", "/", "－");

    private final Recipe recipe;
    private final Catalogue catalogue;
    private final Report report;

    FormPlanner(Recipe recipe, Catalogue catalogue, Report report) {
        this.recipe = recipe;
        this.catalogue = catalogue;
        this.report = report;
    }

    FormPlan plan(Form form, String unitName) {
        FormPlan plan = new FormPlan(form, report.year(), unitName);
        List<Item> items = rows(form);
        print(plan, items);
        // a name that several rows have tells nothing without its parent above it
        boolean together = recipe.has(Trait.WIDE_TABLE) || (recipe.has(Trait.CODE_ABSENT) && !namesAreUnique(form));
        List<List<Item>> families = together
                ? List.of(items)
                : List.copyOf(items.stream()
                        .collect(Collectors.groupingBy(
                                item -> family(item.layout()), LinkedHashMap::new, Collectors.toList()))
                        .values());
        for (List<Item> family : families) {
            addBlocks(plan, family);
        }
        return plan;
    }

    /**
     * The rows with a value, and where the recipe says so some of those without; without codes also the rows that the
     * others are part of, since 其中：已参保人数 alone is nobody's.
     */
    private List<Item> rows(Form form) {
        Random random = recipe.random("rows" + form.code());
        List<Item> all = catalogue.itemsOf(form.code());
        Set<String> parents = all.stream()
                .filter(item -> recipe.has(Trait.CODE_ABSENT) && hasValue(item))
                .map(Item::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(item -> hasValue(item)
                        | (random.nextBoolean() && recipe.has(Trait.EMPTY_ROWS))
                        | parents.contains(item.code()))
                .toList();
    }

    private boolean hasValue(Item item) {
        return keys(item).stream().anyMatch(report.values()::containsKey);
    }

    private static List<FactKey> keys(Item item) {
        return item.layout().columns().stream()
                .map(Layout.Column::breakdown)
                .map(breakdown -> new FactKey(item.code(), breakdown))
                .toList();
    }

    private void print(FormPlan plan, List<Item> items) {
        ValueSpelling spelling =
                new ValueSpelling(recipe, "values" + plan.form().code());
        boolean lastYear = recipe.has(Trait.LAST_YEAR_GROUPS) || recipe.has(Trait.LAST_YEAR_PAIRS);
        for (Item item : items) {
            for (FactKey key : keys(item)) {
                BigDecimal value = report.values().get(key);
                plan.entries().put(key, value == null ? Entry.blank(key) : spelling.entry(item, key, value));
                BigDecimal before = report.lastYear().get(key);
                if (lastYear && before != null) {
                    plan.lastYear().put(key, before);
                }
            }
        }
    }

    /** Rows whose columns are of one kind share a table. */
    private static String family(Layout layout) {
        boolean ages = layout.columns().stream()
                .anyMatch(column -> !column.breakdown().age().isTotal());
        boolean women =
                layout.columns().stream().allMatch(column -> column.breakdown().sex() == Sex.FEMALE);
        return women ? "women" : ages ? "ages" : "all";
    }

    private void addBlocks(FormPlan plan, List<Item> items) {
        Random random =
                recipe.random("blocks" + plan.form().code() + plan.blocks().size());
        List<Breakdown> columns = columns(items, random);
        markOutside(plan, items, columns, random);
        boolean free = !recipe.has(Trait.CODE_ABSENT) || namesAreUnique(plan.form());
        List<Item> order = new ArrayList<>(items);
        if (recipe.has(Trait.ROW_ORDER) && free) {
            Collections.shuffle(order, random);
        }
        if (recipe.has(Trait.FORM_OVER_SHEETS) && free && order.size() >= LEAST_LINES_TO_SPLIT) {
            int cut = order.size() / 3 + random.nextInt(order.size() / 3);
            addBlock(plan, order.subList(0, cut), columns, false, random);
            addBlock(plan, order.subList(cut, order.size()), columns, true, random);
        } else if (recipe.has(Trait.COLUMNS_OVER_SHEETS)
                && free
                && columns.size() > 2
                && order.size() >= LEAST_LINES_TO_SPLIT) {
            int cut = 1 + random.nextInt(columns.size() - 1);
            addBlock(plan, order, columns.subList(0, cut), false, random);
            addBlock(plan, order, columns.subList(cut, columns.size()), true, random);
        } else {
            addBlock(plan, order, columns, false, random);
        }
    }

    private boolean namesAreUnique(Form form) {
        List<String> names = catalogue.itemsOf(form.code()).stream()
                .map(item -> item.nameZh().replaceFirst("^其中：", ""))
                .toList();
        return Set.copyOf(names).size() == names.size();
    }

    /** All that the rows are broken down by; what stands under one word of a header stays together. */
    private List<Breakdown> columns(List<Item> items, Random random) {
        Set<Breakdown> all = new LinkedHashSet<>();
        for (Item item : items) {
            item.layout().columns().forEach(column -> all.add(column.breakdown()));
        }
        List<Breakdown> order = new ArrayList<>(all);
        if (recipe.has(Trait.COLUMN_ORDER)) {
            Collections.shuffle(order, random);
        }
        Map<String, List<Breakdown>> groups = order.stream()
                .collect(Collectors.groupingBy(FormPlanner::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private static String group(Breakdown breakdown) {
        if (!breakdown.age().isTotal()) {
            return breakdown.age().code();
        }
        return breakdown.residence() != Residence.TOTAL ? "residence" : breakdown.sex() != Sex.TOTAL ? "sex" : "total";
    }

    private void markOutside(FormPlan plan, List<Item> items, List<Breakdown> columns, Random random) {
        for (Item item : items) {
            for (Breakdown column : columns) {
                if (!item.layout().has(column) && random.nextBoolean() && recipe.has(Trait.OUTSIDE_SYMBOLS)) {
                    String symbol = CANNOT_BE.get(random.nextInt(CANNOT_BE.size()));
                    plan.outside().put(new FactKey(item.code(), column), PaperCell.text(symbol));
                }
            }
        }
    }

    private void addBlock(FormPlan plan, List<Item> items, List<Breakdown> columns, boolean newSheet, Random random) {
        List<Item> printed = items.stream()
                .filter(item -> columns.stream().anyMatch(item.layout()::has))
                .toList();
        if (!printed.isEmpty()) {
            List<Line> lines = new OtherLines(recipe, random).among(printed);
            plan.blocks().add(new FormPlan.Block(lines, columns, newSheet));
        }
    }
}
