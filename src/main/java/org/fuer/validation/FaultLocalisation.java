package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.FactKey;

/**
 * Tells which cells are most likely wrong where sums, parts and relations fail together (Fellegi and Holt 1976): the
 * least weighted set of cells that can be changed so that all edits hold again. Every cell weighs 3, and 2 where
 * something else speaks against it, so that one doubted cell comes before one that is not, and that before two. Sets of
 * equal weight are told by the number of their cells; those that remain equal are all named, unless there are more than
 * three: then nobody can tell. It suggests and changes nothing.
 */
final class FaultLocalisation {

    /** So many cells at most in edits that fail together; among more nobody can tell. */
    private static final int MOST_FIELDS = 15;

    /** So many cells at most in a set. */
    private static final int LARGEST_SET = 4;

    private static final int MOST_SETS = 3;
    private static final int WEIGHT = 3;
    private static final int WEIGHT_IN_DOUBT = 2;

    private final Catalogue catalogue;
    private final JudgedCells cells;
    private final List<LinearEdit> edits;
    private final Predicate<FactKey> doubted;

    /**
     * @param edits all edits that concern the cells, those that hold too
     * @param doubted whether something else speaks against a cell
     */
    FaultLocalisation(Catalogue catalogue, JudgedCells cells, List<LinearEdit> edits, Predicate<FactKey> doubted) {
        this.catalogue = catalogue;
        this.cells = cells;
        this.edits = edits;
        this.doubted = doubted;
    }

    /** The cells to be suspected, by the edit that fails; nothing for an edit of which nobody can tell. */
    Map<LinearEdit, List<FactKey>> suspects() {
        List<LinearEdit> failed =
                edits.stream().filter(edit -> !edit.holds(this::value)).toList();
        Map<LinearEdit, List<FactKey>> suspects = new LinkedHashMap<>();
        for (List<LinearEdit> together : components(failed)) {
            List<List<FactKey>> cheapest = cheapestSets(together);
            for (LinearEdit edit : together) {
                suspects.put(
                        edit,
                        cheapest.stream()
                                .flatMap(List::stream)
                                .filter(edit.coefficients()::containsKey)
                                .distinct()
                                .toList());
            }
        }
        return suspects;
    }

    /** Edits that have cells in common, directly or through others that fail, belong together. */
    private static List<List<LinearEdit>> components(List<LinearEdit> failed) {
        List<List<LinearEdit>> components = new ArrayList<>();
        List<LinearEdit> left = new ArrayList<>(failed);
        while (!left.isEmpty()) {
            List<LinearEdit> together = new ArrayList<>(List.of(left.remove(0)));
            for (int i = 0; i < together.size(); i++) {
                Set<FactKey> fields = together.get(i).coefficients().keySet();
                List<LinearEdit> joined = left.stream()
                        .filter(edit -> edit.coefficients().keySet().stream().anyMatch(fields::contains))
                        .toList();
                left.removeAll(joined);
                together.addAll(joined);
            }
            components.add(together);
        }
        return components;
    }

    private List<List<FactKey>> cheapestSets(List<LinearEdit> failed) {
        SortedSet<FactKey> fields = failed.stream()
                .flatMap(edit -> edit.coefficients().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (fields.size() > MOST_FIELDS) {
            return List.of();
        }
        Map<FactKey, Integer> weights = new TreeMap<>();
        fields.forEach(field -> weights.put(field, doubted.test(field) ? WEIGHT_IN_DOUBT : WEIGHT));
        List<Candidate> candidates = new ArrayList<>();
        addCandidates(List.copyOf(fields), 0, new Candidate(List.of(), 0), weights, candidates);
        candidates.removeIf(candidate -> !candidate.touchesAll(failed));
        candidates.sort(Candidate.CHEAPEST_FIRST);
        List<LinearEdit> concerned = edits.stream()
                .filter(edit -> edit.coefficients().keySet().stream().anyMatch(fields::contains))
                .toList();
        List<List<FactKey>> cheapest = new ArrayList<>();
        Candidate first = null;
        for (Candidate candidate : candidates) {
            if (first != null && !candidate.asCheapAs(first)) {
                break;
            }
            if (canBeMended(candidate.fields(), concerned)) {
                first = candidate;
                cheapest.add(candidate.fields());
            }
        }
        return cheapest.size() > MOST_SETS ? List.of() : cheapest;
    }

    /** A set of cells that may be wrong together. */
    private record Candidate(List<FactKey> fields, int weight) {

        static final Comparator<Candidate> CHEAPEST_FIRST = Comparator.comparingInt(Candidate::weight)
                .thenComparingInt(candidate -> candidate.fields().size())
                .thenComparingInt(candidate -> -candidate.parts())
                .thenComparing(candidate -> candidate.fields().toString());

        boolean asCheapAs(Candidate other) {
            return weight == other.weight && fields.size() == other.fields.size();
        }

        boolean touchesAll(List<LinearEdit> failed) {
            return failed.stream().allMatch(edit -> fields.stream().anyMatch(edit.coefficients()::containsKey));
        }

        /** Totals are mostly computed, parts typed. */
        int parts() {
            return (int) fields.stream()
                    .filter(field -> !field.breakdown().isTotal())
                    .count();
        }

        Candidate and(FactKey field, int itsWeight) {
            List<FactKey> more = new ArrayList<>(fields);
            more.add(field);
            return new Candidate(List.copyOf(more), weight + itsWeight);
        }
    }

    private static void addCandidates(
            List<FactKey> fields, int from, Candidate base, Map<FactKey, Integer> weights, List<Candidate> candidates) {
        for (int i = from; i < fields.size(); i++) {
            FactKey field = fields.get(i);
            Candidate candidate = base.and(field, weights.getOrDefault(field, WEIGHT));
            candidates.add(candidate);
            if (candidate.fields().size() < LARGEST_SET) {
                addCandidates(fields, i + 1, candidate, weights, candidates);
            }
        }
    }

    /** Whether these cells can take values under which all edits hold, the other cells as they are. */
    private boolean canBeMended(List<FactKey> fields, List<LinearEdit> concerned) {
        LinearSystem system = new LinearSystem(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            addRange(fields, i, system);
        }
        for (LinearEdit edit : concerned) {
            if (fields.stream().anyMatch(edit.coefficients()::containsKey)) {
                addEdit(fields, edit, system);
            }
        }
        boolean single = fields.size() == 1 && isCount(fields.get(0));
        return single ? system.hasWholeSolution() : system.isSolvable();
    }

    private void addRange(List<FactKey> fields, int index, LinearSystem system) {
        Item item = catalogue.item(fields.get(index).item()).orElseThrow();
        BigDecimal min = item.min() == null && isCount(fields.get(index)) ? BigDecimal.ZERO : item.min();
        BigDecimal max = item.max();
        if (min != null) {
            system.atMost(unit(fields.size(), index, BigDecimal.ONE.negate()), min.negate());
        }
        if (max != null) {
            system.atMost(unit(fields.size(), index, BigDecimal.ONE), max);
        }
    }

    private static List<BigDecimal> unit(int size, int index, BigDecimal coefficient) {
        List<BigDecimal> unit = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            unit.add(i == index ? coefficient : BigDecimal.ZERO);
        }
        return unit;
    }

    private void addEdit(List<FactKey> fields, LinearEdit edit, LinearSystem system) {
        BigDecimal fixed = BigDecimal.ZERO;
        for (Map.Entry<FactKey, BigDecimal> term : edit.coefficients().entrySet()) {
            if (!fields.contains(term.getKey())) {
                fixed = fixed.add(term.getValue().multiply(value(term.getKey())));
            }
        }
        List<BigDecimal> coefficients = fields.stream()
                .map(field -> edit.coefficients().getOrDefault(field, BigDecimal.ZERO))
                .toList();
        system.atMost(coefficients, edit.most().subtract(fixed));
        BigDecimal least = edit.least();
        if (least != null) {
            system.atMost(coefficients.stream().map(BigDecimal::negate).toList(), fixed.subtract(least));
        }
    }

    private boolean isCount(FactKey field) {
        return catalogue.item(field.item()).map(Item::valueType).orElseThrow() == ValueType.COUNT;
    }

    private BigDecimal value(FactKey key) {
        return cells.value(key).orElseThrow();
    }
}
