package org.fuer.variety;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.FactKey;
import org.fuer.intake.CellContent;
import org.jspecify.annotations.Nullable;

/** Plants faults in cells of values, so far apart that each must be found by itself. */
final class FaultPlanter {

    private static final List<String> TEXTS = List.of("约120", "待核实", "12人", "见附件", "1200左右", "暂无数据", "12.3.4");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal LEAST_TO_JUMP = BigDecimal.valueOf(50);

    private final Recipe recipe;
    private final Catalogue catalogue;
    private final Report report;
    private final Relations relations;
    private final Random random;
    private final Set<String> touched = new HashSet<>();

    FaultPlanter(Recipe recipe, Catalogue catalogue, Report report, Relations relations) {
        this.recipe = recipe;
        this.catalogue = catalogue;
        this.report = report;
        this.relations = relations;
        this.random = recipe.random("faults");
    }

    /** Plants the faults of the recipe where there is a place for them. */
    List<Planted> plant(List<FormPlan> plans) {
        List<Planted> planted = new ArrayList<>();
        TableFaultPlanter tableFaults = new TableFaultPlanter(recipe, catalogue, report, relations, touched);
        for (Fault fault : recipe.faults()) {
            plant(fault, plans).or(() -> tableFaults.plant(fault, plans)).ifPresent(planted::add);
        }
        return planted;
    }

    private Optional<Planted> plant(Fault fault, List<FormPlan> plans) {
        return switch (fault) {
            case TEXT -> replace(fault, plans, entry -> true, entry -> other(entry, PaperCell.text(any(TEXTS))));
            case DATE ->
                replace(
                        fault,
                        plans,
                        entry -> true,
                        entry -> other(entry, PaperCell.date(LocalDate.of(report.year(), 3, 8))));
            case TRUTH -> replace(fault, plans, entry -> true, entry -> other(entry, PaperCell.truth()));
            case PERCENT_OF_A_COUNT ->
                replace(
                        fault,
                        plans,
                        entry -> !item(entry.key()).unit().equals("%"),
                        entry -> other(entry, PaperCell.text("12.5%")));
            case ERROR_CELL -> replace(fault, plans, entry -> true, entry -> error(entry, PaperCell.error()));
            case FORMULA_WITHOUT_RESULT ->
                recipe.isCsv() || recipe.has(Trait.XLS)
                        ? Optional.empty()
                        : replace(
                                fault,
                                plans,
                                entry -> true,
                                entry -> error(entry, PaperCell.formulaWithoutResult("SUM(1,2)")));
            case SUM ->
                replace(
                        fault,
                        plans,
                        entry -> isSum(entry, plans),
                        entry -> number(entry, value(entry).add(digit())));
            case PART_ABOVE_WHOLE ->
                replace(
                        fault,
                        plans,
                        entry -> wholeOf(entry, plans).isPresent(),
                        entry -> number(
                                entry, wholeOf(entry, plans).orElseThrow().add(digit())));
            case NEGATIVE ->
                replace(
                        fault,
                        plans,
                        entry -> isZero(item(entry.key()).min()),
                        entry -> number(entry, value(entry).add(ONE).negate()));
            case ABOVE_RANGE ->
                replace(
                        fault,
                        plans,
                        entry -> item(entry.key()).max() != null,
                        entry -> number(
                                entry,
                                Objects.requireNonNull(item(entry.key()).max()).add(digit())));
            case NOT_WHOLE ->
                replace(
                        fault,
                        plans,
                        this::isCount,
                        entry -> number(entry, value(entry).add(HALF)));
            case EXTRA_ZERO ->
                replace(
                        fault,
                        plans,
                        this::mayGrow,
                        entry -> number(entry, value(entry).multiply(BigDecimal.TEN)));
            case EMPTY -> replace(fault, plans, this::isDue, entry -> Entry.blank(entry.key()));
            default -> Optional.empty();
        };
    }

    private Optional<Planted> replace(
            Fault fault, List<FormPlan> plans, Predicate<Entry> suits, Function<Entry, Entry> change) {
        List<FormPlan> order = new ArrayList<>(plans);
        Collections.shuffle(order, random);
        for (FormPlan plan : order) {
            List<Entry> suitable = plan.entries().values().stream()
                    .filter(entry -> entry.content() == CellContent.NUMBER)
                    .filter(entry -> relations.apart(entry.key().item(), touched))
                    .filter(suits)
                    .toList();
            if (!suitable.isEmpty() && !plan.isRefused()) {
                Entry entry = suitable.get(random.nextInt(suitable.size()));
                plan.entries().put(entry.key(), change.apply(entry));
                touched.addAll(relations.around(entry.key().item()));
                return Optional.of(new Planted(fault, plan.form(), item(entry.key()), entry.key()));
            }
        }
        return Optional.empty();
    }

    private Item item(FactKey key) {
        return catalogue.item(key.item()).orElseThrow();
    }

    private static BigDecimal value(Entry entry) {
        return Objects.requireNonNull(entry.value());
    }

    private static boolean isZero(@Nullable BigDecimal number) {
        return number != null && number.signum() == 0;
    }

    private static Entry other(Entry entry, PaperCell cell) {
        return new Entry(entry.key(), CellContent.TEXT, null, cell);
    }

    private static Entry error(Entry entry, PaperCell cell) {
        return new Entry(entry.key(), CellContent.ERROR, null, cell);
    }

    private Entry number(Entry entry, BigDecimal value) {
        PaperCell cell = new ValueSpelling(recipe, "fault" + entry.key()).cell(item(entry.key()), value);
        return new Entry(entry.key(), CellContent.NUMBER, value, cell);
    }

    private boolean isCount(Entry entry) {
        return item(entry.key()).valueType() == ValueType.COUNT;
    }

    /** Whether nothing but last year's value can tell that a number has a zero too many. */
    private boolean mayGrow(Entry entry) {
        Item item = item(entry.key());
        return isCount(entry)
                && item.layout().columns().size() == 1
                && relations.around(item.code()).size() == 1
                && value(entry).compareTo(LEAST_TO_JUMP) >= 0
                && report.history().latestBefore(report.year(), entry.key()).isPresent();
    }

    private boolean isDue(Entry entry) {
        Item item = item(entry.key());
        return item.required() && catalogue.owedItems(report.place()).contains(item.code());
    }

    /** Whether men and women are printed, and are all that the total counts. */
    private boolean isSum(Entry entry, List<FormPlan> plans) {
        Breakdown breakdown = entry.key().breakdown();
        return isCount(entry)
                && breakdown.isTotal()
                && isNumber(plans, entry.key().item(), breakdown.withSex(Sex.MALE))
                && isNumber(plans, entry.key().item(), breakdown.withSex(Sex.FEMALE));
    }

    private static boolean isNumber(List<FormPlan> plans, String item, Breakdown breakdown) {
        return find(plans, item, breakdown)
                .filter(entry -> entry.content() == CellContent.NUMBER)
                .isPresent();
    }

    private static Optional<Entry> find(List<FormPlan> plans, String item, Breakdown breakdown) {
        FactKey key = new FactKey(item, breakdown);
        return plans.stream()
                .map(plan -> plan.entries().get(key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The value of what an item without parts of its own is part of. */
    private Optional<BigDecimal> wholeOf(Entry entry, List<FormPlan> plans) {
        Item item = item(entry.key());
        String parent = item.parent();
        boolean alone = item.layout().columns().size() == 1 && item.max() == null;
        if (parent == null
                || !alone
                || !isCount(entry)
                || !isNumber(plans, parent, entry.key().breakdown())) {
            return Optional.empty();
        }
        return find(plans, parent, entry.key().breakdown()).map(FaultPlanter::value);
    }

    private BigDecimal digit() {
        return BigDecimal.valueOf(1L + random.nextInt(9));
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
