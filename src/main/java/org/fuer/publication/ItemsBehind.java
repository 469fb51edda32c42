package org.fuer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Sex;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;

/**
 * What stands behind the indicators of a chapter: the numerators and denominators as reported, the total and 其中女. Each
 * is given once, to the first table that needs it; what an indicator of the chapter says as it is, and the population,
 * which has a chapter of its own, are left out.
 */
final class ItemsBehind {

    private final Catalogue catalogue;
    private final Edition edition;
    private final YearColumns years;
    private final Set<FactKey> said = new HashSet<>();

    ItemsBehind(
            Catalogue catalogue,
            Edition edition,
            YearColumns years,
            BreakdownRows rows,
            Map<Indicator, List<Assessment>> chapter) {
        this.catalogue = catalogue;
        this.edition = edition;
        this.years = years;
        chapter.forEach((indicator, assessments) -> {
            if (isReported(indicator)) {
                cells(indicator, rows.of(indicator.code(), BreakdownRows.demanded(assessments)))
                        .forEach(said::add);
            }
        });
    }

    /**
     * An item in a table.
     *
     * @param item the item
     * @param depth of how many items above it in the table it is part
     * @param breakdowns its rows, the total first unless that is said elsewhere
     */
    record Shown(Item item, int depth, List<Breakdown> breakdowns) {

        Shown {
            breakdowns = List.copyOf(breakdowns);
        }

        /** Whether it is an average or a percentage of its own, whose parts make no whole. */
        boolean isLevel() {
            return item.valueType() != ValueType.COUNT && item.layout().has(Breakdown.TOTAL.withSex(Sex.MALE));
        }
    }

    /** Whether an indicator is the value of an item as it is reported. */
    static boolean isReported(Indicator indicator) {
        return indicator.denominator() == null && indicator.references().size() == 1;
    }

    /** The items that these indicators need and no table had before, what belongs to another below it. */
    List<Shown> take(Map<Indicator, List<Assessment>> indicators) {
        SortedMap<String, SortedSet<Breakdown>> needed = new TreeMap<>();
        indicators.forEach((indicator, assessments) -> {
            if (!isReported(indicator)) {
                List<Breakdown> wanted = new ArrayList<>(BreakdownRows.demanded(assessments));
                wanted.add(Breakdown.TOTAL);
                wanted.add(Breakdown.TOTAL.withSex(Sex.FEMALE));
                for (FactKey cell : cells(indicator, wanted)) {
                    if (said.add(cell)) {
                        needed.computeIfAbsent(cell.item(), any -> new TreeSet<>(BreakdownRows.ORDER))
                                .add(cell.breakdown());
                    }
                }
            }
        });
        needed.entrySet().removeIf(item -> !isKnown(item.getKey(), item.getValue()));
        return inOrder(needed);
    }

    private Set<FactKey> cells(Indicator indicator, Collection<Breakdown> breakdowns) {
        Set<FactKey> cells = new TreeSet<>();
        for (Reference reference : indicator.references()) {
            if (!Figures.formOf(reference.item()).equals(PopulationChapter.FORM)) {
                breakdowns.forEach(breakdown -> cells.addAll(ItemValues.cells(catalogue, reference, breakdown)));
            }
        }
        return cells;
    }

    /** Whether a year printed has a value of it, or a form that is not accepted. */
    private boolean isKnown(String item, Collection<Breakdown> breakdowns) {
        return years.years().stream()
                .anyMatch(year -> edition.blockedForms(year).contains(Figures.formOf(item))
                        || breakdowns.stream().anyMatch(breakdown -> edition.facts()
                                .find(year, new FactKey(item, breakdown))
                                .isPresent()));
    }

    private List<Shown> inOrder(SortedMap<String, SortedSet<Breakdown>> needed) {
        List<Item> items = needed.keySet().stream()
                .flatMap(code -> catalogue.item(code).stream())
                .toList();
        return ItemOrder.of(items).stream()
                .map(placed -> new Shown(
                        placed.item(),
                        placed.depth(),
                        List.copyOf(needed.getOrDefault(placed.item().code(), Collections.emptySortedSet()))))
                .toList();
    }
}
