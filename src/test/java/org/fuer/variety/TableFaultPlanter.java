package org.fuer.variety;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Unit;
import org.fuer.fact.FactKey;
import org.fuer.intake.CellContent;

/** Plants faults in rows, columns and heads of tables. */
final class TableFaultPlanter {

    private static final int LEAST_LINES = 4;
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);

    private final Recipe recipe;
    private final Catalogue catalogue;
    private final Report report;
    private final Relations relations;
    private final Random random;
    private final Set<String> touched;

    /**
     * @param touched the items that are related to a planted fault; this planter adds its own
     */
    TableFaultPlanter(Recipe recipe, Catalogue catalogue, Report report, Relations relations, Set<String> touched) {
        this.recipe = recipe;
        this.catalogue = catalogue;
        this.report = report;
        this.relations = relations;
        this.touched = touched;
        this.random = recipe.random("table faults");
    }

    Optional<Planted> plant(Fault fault, List<FormPlan> plans) {
        FormPlan plan = plans.get(random.nextInt(plans.size()));
        if (plan.isRefused()) {
            return Optional.empty();
        }
        return switch (fault) {
            case TWICE -> twice(plan);
            case WRONG_CODE -> wrongCode(plan);
            case OUTSIDE_VALUE -> outsideValue(plan);
            case UNKNOWN_COLUMN -> unknownColumn(plan);
            case OTHER_LAST_YEAR -> otherLastYear(plan);
            case OTHER_YEAR -> otherYear(plan);
            case OTHER_UNIT -> otherUnit(plan);
            case OTHER_FORM -> recipe.isCsv() ? Optional.empty() : Optional.of(new Planted(fault, null, null, null));
            default -> Optional.empty();
        };
    }

    private Optional<Planted> twice(FormPlan plan) {
        List<Line.OfItem> lines = free(plan);
        boolean told = !recipe.has(Trait.CODE_ABSENT) && !recipe.has(Trait.COLUMNS_OVER_SHEETS);
        if (!told || lines.isEmpty()) {
            return Optional.empty();
        }
        Item item = any(lines).item();
        List<Entry> numbers = numbers(plan, item);
        Entry entry = numbers.get(random.nextInt(numbers.size()));
        BigDecimal other = entry.value() == null ? SEVEN : entry.value().add(SEVEN);
        plan.printAgain(new Entry(
                entry.key(), CellContent.NUMBER, other, new ValueSpelling(recipe, "again").cell(item, other)));
        List<Line> block = plan.blocks().get(blockOf(plan, item)).lines();
        block.add(new Line.Again(item));
        touched.addAll(relations.around(item.code()));
        return Optional.of(new Planted(Fault.TWICE, plan.form(), item, entry.key()));
    }

    private Optional<Planted> wrongCode(FormPlan plan) {
        // where a table has few rows and one of them contradicts itself, nobody can tell whose table it is
        List<Line.OfItem> lines = plan.blocks().stream()
                .filter(block -> items(block).size() >= LEAST_LINES)
                .flatMap(block -> free(plan, block).stream())
                .toList();
        boolean told = !recipe.has(Trait.CODE_ABSENT)
                && !recipe.has(Trait.NAME_ABSENT)
                && !recipe.has(Trait.COLUMNS_OVER_SHEETS);
        if (!told || lines.isEmpty()) {
            return Optional.empty();
        }
        Item item = any(lines).item();
        List<Item> others = catalogue.itemsOf(plan.form().code()).stream()
                .filter(other -> !shareLetters(item.nameZh(), other.nameZh()))
                .filter(other -> relations.apart(other.code(), touched))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Item other = others.get(random.nextInt(others.size()));
        List<Line> block = plan.blocks().get(blockOf(plan, item)).lines();
        block.replaceAll(line -> line instanceof Line.OfItem of && of.item().equals(item)
                ? new Line.OfItem(item, other.row(), true)
                : line);
        touched.addAll(relations.around(item.code()));
        touched.addAll(relations.around(other.code()));
        return Optional.of(new Planted(Fault.WRONG_CODE, plan.form(), item, null));
    }

    /** Whether a third of the letters of one name stand in the other too, so that it might be a slip of it. */
    private static boolean shareLetters(String one, String other) {
        Set<Integer> letters = one.chars().boxed().collect(Collectors.toSet());
        long shared = other.chars().filter(letters::contains).count();
        return 3 * shared >= Math.min(one.length(), other.length());
    }

    private Optional<Planted> outsideValue(FormPlan plan) {
        List<FactKey> places = new ArrayList<>();
        for (FormPlan.Block block : plan.blocks()) {
            for (Line.OfItem line : items(block)) {
                for (Breakdown column : block.breakdowns()) {
                    FactKey key = new FactKey(line.item().code(), column);
                    if (!line.item().layout().has(column) && isFree(plan, line.item())) {
                        places.add(key);
                    }
                }
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        FactKey key = places.get(random.nextInt(places.size()));
        plan.outside().put(key, PaperCell.number(BigDecimal.valueOf(10L + random.nextInt(90))));
        touched.addAll(relations.around(key.item()));
        return Optional.of(new Planted(Fault.OUTSIDE_VALUE, plan.form(), item(key), key));
    }

    private static Optional<Planted> unknownColumn(FormPlan plan) {
        plan.addForeignColumn("外省来源");
        return Optional.of(new Planted(Fault.UNKNOWN_COLUMN, plan.form(), null, null));
    }

    private Optional<Planted> otherLastYear(FormPlan plan) {
        Set<String> printed = new HashSet<>();
        plan.blocks().forEach(block -> free(plan, block)
                .forEach(line -> printed.add(line.item().code())));
        List<Map.Entry<FactKey, BigDecimal>> values = plan.lastYear().entrySet().stream()
                .filter(value -> printed.contains(value.getKey().item()))
                .toList();
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<FactKey, BigDecimal> value = values.get(random.nextInt(values.size()));
        plan.lastYear().put(value.getKey(), value.getValue().add(SEVEN));
        touched.addAll(relations.around(value.getKey().item()));
        return Optional.of(new Planted(Fault.OTHER_LAST_YEAR, plan.form(), item(value.getKey()), value.getKey()));
    }

    private Optional<Planted> otherYear(FormPlan plan) {
        if (!hasHead() || !plan.lastYear().isEmpty() || isTouched(plan)) {
            return Optional.empty();
        }
        plan.sayYear(report.year() - 1);
        return Optional.of(new Planted(Fault.OTHER_YEAR, plan.form(), null, null));
    }

    private Optional<Planted> otherUnit(FormPlan plan) {
        List<Unit> others = report.place().units().stream()
                .filter(unit -> !unit.equals(report.unit()) && !unit.forms().isEmpty())
                .toList();
        if (!hasHead() || others.isEmpty() || isTouched(plan)) {
            return Optional.empty();
        }
        plan.sayUnit(others.get(random.nextInt(others.size())).nameZh());
        return Optional.of(new Planted(Fault.OTHER_UNIT, plan.form(), null, null));
    }

    /** Whether another fault is planted in the form, which nobody would find in a table that is not taken. */
    private boolean isTouched(FormPlan plan) {
        return !plan.foreignColumn().isEmpty()
                || plan.entries().keySet().stream().anyMatch(key -> touched.contains(key.item()));
    }

    private boolean hasHead() {
        return !recipe.has(Trait.HEAD_SHEET_NAME) && !recipe.has(Trait.HEAD_FILE_NAME);
    }

    private Item item(FactKey key) {
        return catalogue.item(key.item()).orElseThrow();
    }

    private List<Line.OfItem> free(FormPlan plan) {
        return plan.blocks().stream()
                .flatMap(block -> free(plan, block).stream())
                .toList();
    }

    private List<Line.OfItem> free(FormPlan plan, FormPlan.Block block) {
        return items(block).stream().filter(line -> isFree(plan, line.item())).toList();
    }

    private boolean isFree(FormPlan plan, Item item) {
        return relations.apart(item.code(), touched) && !numbers(plan, item).isEmpty();
    }

    private static List<Line.OfItem> items(FormPlan.Block block) {
        return block.lines().stream()
                .filter(Line.OfItem.class::isInstance)
                .map(Line.OfItem.class::cast)
                .filter(Line.OfItem::isCodedRight)
                .toList();
    }

    private static List<Entry> numbers(FormPlan plan, Item item) {
        return plan.entries().values().stream()
                .filter(entry -> entry.key().item().equals(item.code()))
                .filter(entry -> entry.content() == CellContent.NUMBER)
                .toList();
    }

    private static int blockOf(FormPlan plan, Item item) {
        for (int i = 0; i < plan.blocks().size(); i++) {
            if (items(plan.blocks().get(i)).stream()
                    .anyMatch(line -> line.item().equals(item))) {
                return i;
            }
        }
        throw new IllegalStateException("no block with " + item.code());
    }

    private Line.OfItem any(List<Line.OfItem> lines) {
        return lines.get(random.nextInt(lines.size()));
    }
}
