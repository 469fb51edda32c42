package org.fuer.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.ValueType;
import org.fuer.intake.CellReading;

/**
 * How far rounding alone can take printed values from each other. A printed value lies within half a unit of its last
 * digit of the true one, so a total and its parts may differ by the sum of these halves: (k + 1) · ½u for k parts and a
 * total that are all rounded to u. A count printed in its own unit is exact; one in 万人 is exact where any of its
 * neighbours in the sum shows single persons, for then nothing was rounded.
 */
final class Rounding {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Catalogue catalogue;

    Rounding(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How far the sides of an equality between these cells may lie apart. */
    BigDecimal margin(Collection<CellReading> cells) {
        boolean exact = cells.stream().anyMatch(this::showsSingleOnes);
        BigDecimal margin = BigDecimal.ZERO;
        for (CellReading cell : cells) {
            margin = margin.add(exact && isCount(cell) ? BigDecimal.ZERO : halfUnit(cell));
        }
        return margin;
    }

    /**
     * By how much a part may exceed its whole. Rounding keeps the order of two values that are rounded alike, so that
     * a single cell has no margin against another of its kind.
     */
    BigDecimal marginOfOrder(List<CellReading> cells) {
        return cells.size() == 2 && alike(cells.get(0), cells.get(1)) ? BigDecimal.ZERO : margin(cells);
    }

    /** Half a unit of the last digit of a cell; zero where it is exact. */
    BigDecimal halfUnit(CellReading cell) {
        BigDecimal unit = cell.unitOfLastDigit().orElse(BigDecimal.ZERO);
        boolean exact = isCount(cell) && unit.compareTo(BigDecimal.ONE) <= 0;
        return exact ? BigDecimal.ZERO : unit.divide(TWO);
    }

    private boolean alike(CellReading one, CellReading other) {
        boolean measured = !isCount(one) && !isCount(other);
        return measured || (halfUnit(one).signum() > 0 && halfUnit(other).signum() > 0);
    }

    private boolean showsSingleOnes(CellReading cell) {
        return isCount(cell)
                && cell.converted()
                && cell.unitOfLastDigit()
                        .filter(unit -> unit.compareTo(BigDecimal.ONE) <= 0)
                        .isPresent();
    }

    private boolean isCount(CellReading cell) {
        return catalogue.item(cell.key().item()).map(Item::valueType).orElseThrow() == ValueType.COUNT;
    }
}
