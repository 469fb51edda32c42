package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Finding;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;

/** Judges each cell by itself: is it a number, whole where it counts, within its range. */
final class CellEdits {

    /** The message of a value above its range. */
    static final String TOO_HIGH = "RANGE-HIGH";

    /** A number with a percent sign of any width: a slip of the unit of measure, where the item is not in %. */
    private static final Pattern PERCENT = Pattern.compile("[^%％]*\\p{IsDigit}[^%％]*[%％]\\s*");

    private final Catalogue catalogue;
    private final Marking marking;

    CellEdits(Catalogue catalogue, Marking marking) {
        this.catalogue = catalogue;
        this.marking = marking;
    }

    List<Finding> judge(FormReturn form) {
        List<Finding> findings = new ArrayList<>();
        form.cells().values().forEach(cell -> judge(cell, findings));
        return findings;
    }

    private void judge(CellReading cell, List<Finding> findings) {
        Item item = catalogue.item(cell.key().item()).orElseThrow();
        if (cell.content() == CellContent.TEXT) {
            boolean percent = PERCENT.matcher(cell.raw()).matches();
            findings.add(marking.on(
                    cell, BuiltInRule.NUMBER, "", percent ? "NUMBER-PERCENT" : "NUMBER", cell.raw(), item.unit()));
        } else if (cell.content() == CellContent.ERROR) {
            boolean calculated = !cell.raw().startsWith("=");
            findings.add(marking.on(
                    cell, BuiltInRule.CELL_ERROR, "", calculated ? "CELL-ERROR" : "CELL-ERROR-FORMULA", cell.raw()));
        }
        BigDecimal value = cell.value();
        if (value != null) {
            judgeNumber(cell, value, item, findings);
        }
    }

    private void judgeNumber(CellReading cell, BigDecimal value, Item item, List<Finding> findings) {
        if (item.valueType() == ValueType.COUNT && value.stripTrailingZeros().scale() > 0) {
            findings.add(marking.on(cell, BuiltInRule.INTEGER, "", "INTEGER", Marking.plain(value)));
        }
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        if (min != null && value.compareTo(min) < 0) {
            findings.add(outOfRange(cell, value, ">=", min, "RANGE-LOW"));
        }
        if (max != null && value.compareTo(max) > 0) {
            findings.add(outOfRange(cell, value, "<=", max, TOO_HIGH));
        }
    }

    private Finding outOfRange(
            CellReading cell, BigDecimal value, String operator, BigDecimal bound, String messageKey) {
        String limit = Marking.plain(bound);
        return marking.on(cell, BuiltInRule.RANGE, operator + limit, messageKey, Marking.plain(value), limit);
    }
}
