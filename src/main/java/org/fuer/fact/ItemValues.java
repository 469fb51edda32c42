package org.fuer.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Sex;

/**
 * What items and sums of items amount to in one place and year. An item at a breakdown is the cell of its layout; where
 * the layout has no cell for both sexes together, as for the ages of the layout ASC, it is the sum of the cells of men
 * and women. A value is known only when every cell it needs is known: a missing cell never counts as zero.
 */
public final class ItemValues {

    private final Catalogue catalogue;
    private final Function<FactKey, Optional<BigDecimal>> cellValue;

    /**
     * Values taken from anywhere.
     *
     * @param cellValue the value of a cell, empty when there is none
     */
    public ItemValues(Catalogue catalogue, Function<FactKey, Optional<BigDecimal>> cellValue) {
        this.catalogue = catalogue;
        this.cellValue = cellValue;
    }

    /** The values of the accepted facts of a year. */
    public static ItemValues of(Catalogue catalogue, AcceptedFacts facts, int year) {
        return new ItemValues(catalogue, key -> facts.find(year, key).map(Fact::value));
    }

    /**
     * The cells that an item at a breakdown is the sum of: one, or those of men and women. Empty when the item is
     * unknown or its layout has no such breakdown, so that no form could ever give it.
     */
    public static List<FactKey> cells(Catalogue catalogue, String item, Breakdown breakdown) {
        return catalogue.item(item).map(known -> cells(known, breakdown)).orElse(List.of());
    }

    private static List<FactKey> cells(Item item, Breakdown breakdown) {
        if (item.layout().has(breakdown)) {
            return List.of(new FactKey(item.code(), breakdown));
        }
        Breakdown men = breakdown.withSex(Sex.MALE);
        Breakdown women = breakdown.withSex(Sex.FEMALE);
        if (breakdown.sex() == Sex.TOTAL
                && item.layout().has(men)
                && item.layout().has(women)) {
            return List.of(new FactKey(item.code(), men), new FactKey(item.code(), women));
        }
        return List.of();
    }

    /**
     * The cells that a reference, its slice laid over a breakdown, is the sum of; empty as in
     * {@link #cells(Catalogue, String, Breakdown)}.
     */
    public static List<FactKey> cells(Catalogue catalogue, Reference reference, Breakdown breakdown) {
        return cells(catalogue, reference.item(), reference.slice().over(breakdown));
    }

    /**
     * All cells that a sum needs at a breakdown, in the order printed; empty when one of its references has none. A
     * dimension that a reference fixes stays fixed, the others follow the breakdown.
     */
    public static List<FactKey> cells(Catalogue catalogue, Expression expression, Breakdown breakdown) {
        List<FactKey> all = new ArrayList<>();
        for (Reference reference : expression.references()) {
            List<FactKey> cells = cells(catalogue, reference, breakdown);
            if (cells.isEmpty()) {
                return List.of();
            }
            all.addAll(cells);
        }
        return all;
    }

    /** The value of an item at a breakdown; empty when a cell of it is missing or its layout has no such breakdown. */
    public Optional<BigDecimal> value(String item, Breakdown breakdown) {
        return sum(cells(catalogue, item, breakdown));
    }

    /**
     * The value of a reference, its slice laid over a breakdown, without its sign; empty when a cell of it is missing.
     */
    public Optional<BigDecimal> value(Reference reference, Breakdown breakdown) {
        return sum(cells(catalogue, reference, breakdown));
    }

    /** The value of a signed sum at a breakdown; empty when any cell of it is missing. */
    public Optional<BigDecimal> value(Expression expression, Breakdown breakdown) {
        BigDecimal total = BigDecimal.ZERO;
        for (Reference reference : expression.references()) {
            Optional<BigDecimal> value = value(reference, breakdown);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            total = reference.sign() < 0 ? total.subtract(value.get()) : total.add(value.get());
        }
        return Optional.of(total);
    }

    private Optional<BigDecimal> sum(List<FactKey> cells) {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        for (FactKey cell : cells) {
            Optional<BigDecimal> value = cellValue.apply(cell);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(value.get());
        }
        return Optional.of(total);
    }
}
