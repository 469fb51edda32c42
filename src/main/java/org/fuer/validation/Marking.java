package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.CellReading;
import org.fuer.intake.Reading;

/**
 * Marks cells with findings. The first four places of every sentence on a cell are the row code, the name of the row,
 * the column's header and the breakdown's codes; what is particular to the rule follows.
 */
final class Marking {

    private static final String BUNDLE = "validation";

    private final Catalogue catalogue;
    private final Map<String, String> unitsByFile = new TreeMap<>();

    Marking(Catalogue catalogue, List<Reading> readings) {
        this.catalogue = catalogue;
        readings.forEach(reading -> unitsByFile.put(reading.file(), reading.unit()));
    }

    /** A finding of a built-in rule on a cell, its severity the rule's own. */
    Finding on(CellReading cell, BuiltInRule rule, String expected, String messageKey, String... particulars) {
        return on(cell, rule.code(), rule.severity(), valueOf(cell), expected, messageKey, particulars);
    }

    /** A finding on a cell. */
    Finding on(
            CellReading cell,
            String rule,
            Severity severity,
            String value,
            String expected,
            String messageKey,
            String... particulars) {
        return at(cell.source(), cell.key(), rule, severity, value, expected, messageKey, particulars);
    }

    /** A finding on a cell or on the place where a cell should be. */
    Finding at(
            Source source,
            FactKey key,
            String rule,
            Severity severity,
            String value,
            String expected,
            String messageKey,
            String... particulars) {
        List<String> arguments = new ArrayList<>(words(key));
        arguments.addAll(Arrays.asList(particulars));
        return new Finding(
                unitsByFile.getOrDefault(source.file(), ""),
                source,
                rule,
                severity,
                key,
                value,
                expected,
                BUNDLE,
                messageKey,
                arguments);
    }

    /** A finding on a form as a whole. */
    static Finding onForm(
            String unit, Source source, BuiltInRule rule, Severity severity, String key, String... words) {
        return new Finding(unit, source, rule.code(), severity, null, "", "", BUNDLE, key, List.of(words));
    }

    private List<String> words(FactKey key) {
        Item item = catalogue.item(key.item()).orElseThrow();
        return List.of(
                item.row(),
                item.nameZh(),
                label(item.layout(), key.breakdown()),
                key.breakdown().toString());
    }

    private static String label(Layout layout, Breakdown breakdown) {
        return layout.columns().stream()
                .filter(column -> column.breakdown().equals(breakdown))
                .map(column -> column.labelZh().replace("/", ""))
                .findFirst()
                .orElseGet(breakdown::toString);
    }

    /** What stands in a cell: its number in the item's unit, or its text as it is. */
    static String valueOf(CellReading cell) {
        BigDecimal value = cell.value();
        return value == null || cell.content().isSymbol() ? cell.raw() : plain(value);
    }

    /** A number as people write it: no exponent, no zeros at its end. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
