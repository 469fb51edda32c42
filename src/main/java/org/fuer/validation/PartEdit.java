package org.fuer.validation;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Item;
import org.fuer.fact.FactKey;

/**
 * That a part (其中) is no more than what it is part of.
 *
 * @param part the cell of the part
 * @param whole the item it is part of
 * @param breakdown whom the whole counts
 * @param wholeCells the cells that the whole is the sum of, at least one
 * @param cells the part and those
 */
record PartEdit(FactKey part, Item whole, Breakdown breakdown, List<FactKey> wholeCells, List<FactKey> cells) {

    static PartEdit of(FactKey part, Item whole, Breakdown breakdown, List<FactKey> wholeCells) {
        List<FactKey> cells = new ArrayList<>();
        cells.add(part);
        cells.addAll(wholeCells);
        return new PartEdit(part, whole, breakdown, List.copyOf(wholeCells), List.copyOf(cells));
    }
}
