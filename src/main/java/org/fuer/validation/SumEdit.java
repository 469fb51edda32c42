package org.fuer.validation;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Item;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;

/**
 * That the parts of a count add up to its total.
 *
 * @param item the count
 * @param rule which of its sums it is
 * @param total the cell of the total
 * @param parts the cells of the parts, at least one
 * @param cells the total and its parts
 */
record SumEdit(Item item, BuiltInRule rule, FactKey total, List<FactKey> parts, List<FactKey> cells) {

    static SumEdit of(Item item, BuiltInRule rule, FactKey total, List<FactKey> parts) {
        List<FactKey> cells = new ArrayList<>();
        cells.add(total);
        cells.addAll(parts);
        return new SumEdit(item, rule, total, List.copyOf(parts), List.copyOf(cells));
    }
}
