package org.fuer.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Layout;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;

/**
 * Judges whether the owed rows of a form are filled. Every symbol fills a cell: — says that there is none, × that there
 * cannot be any. A text or an error in a cell is a fault of its own and not missing besides.
 */
final class OwedEdits {

    private final Catalogue catalogue;
    private final Set<String> owedItems;
    private final Marking marking;

    OwedEdits(Catalogue catalogue, Set<String> owedItems, Marking marking) {
        this.catalogue = catalogue;
        this.owedItems = owedItems;
        this.marking = marking;
    }

    List<Finding> judge(FormReturn form, OutcomeTally tally) {
        List<Finding> findings = new ArrayList<>();
        OutcomeCount required = tally.of(BuiltInRule.REQUIRED, form.form());
        OutcomeCount optional = tally.of(BuiltInRule.MISSING, form.form());
        for (Item item : catalogue.itemsOf(form.form())) {
            boolean owed = owedItems.contains(item.code());
            if (owed && item.required()) {
                judgeRequired(form, item, required, findings);
            } else {
                required.notApplicable(owedCells(item));
            }
            if (owed && !item.required()) {
                judgeOptional(form, item, optional, findings);
            } else {
                optional.notApplicable();
            }
        }
        return findings;
    }

    private void judgeRequired(FormReturn form, Item item, OutcomeCount count, List<Finding> findings) {
        List<FactKey> keys = keys(item);
        if (keys.stream().allMatch(key -> form.cell(key).isEmpty())) {
            findings.add(finding(form, keys.get(0), BuiltInRule.REQUIRED, "REQUIRED-ROW"));
            count.failed();
            return;
        }
        for (FactKey key : keys) {
            Optional<CellReading> cell = form.cell(key);
            count.judged(!isEmpty(cell));
            if (isEmpty(cell)) {
                findings.add(finding(form, key, BuiltInRule.REQUIRED, cell.isEmpty() ? "REQUIRED-COLUMN" : "REQUIRED"));
            }
        }
    }

    private void judgeOptional(FormReturn form, Item item, OutcomeCount count, List<Finding> findings) {
        List<FactKey> keys = keys(item);
        boolean filled = keys.stream().anyMatch(key -> !isEmpty(form.cell(key)));
        count.judged(filled);
        if (!filled) {
            boolean absent = keys.stream().allMatch(key -> form.cell(key).isEmpty());
            findings.add(finding(form, keys.get(0), BuiltInRule.MISSING, absent ? "MISSING-ROW" : "MISSING"));
        }
    }

    private static List<FactKey> keys(Item item) {
        return item.layout().columns().stream()
                .map(Layout.Column::breakdown)
                .map(breakdown -> new FactKey(item.code(), breakdown))
                .toList();
    }

    private Finding finding(FormReturn form, FactKey key, BuiltInRule rule, String messageKey) {
        Source source = form.cell(key).map(CellReading::source).orElseGet(form::placeOfAbsent);
        return marking.at(source, key, rule.code(), rule.severity(), "", "", messageKey);
    }

    private static boolean isEmpty(Optional<CellReading> cell) {
        return cell.isEmpty() || cell.get().content() == CellContent.BLANK;
    }

    /** The cells that a row owes: each column of its layout. */
    static int owedCells(Item item) {
        return item.layout().columns().size();
    }

    /** Whether the cell at a breakdown of an item arrived with a number or a symbol. */
    static boolean filled(FormReturn form, Item item, Breakdown breakdown) {
        return form.cell(new FactKey(item.code(), breakdown))
                .filter(cell ->
                        cell.content() == CellContent.NUMBER || cell.content().isSymbol())
                .isPresent();
    }
}
