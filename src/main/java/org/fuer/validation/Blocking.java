package org.fuer.validation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Rule;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.CellReading;

/**
 * Tells which forms errors block: a relation the form that its rule names, an error on a cell the form of its item, an
 * error on a row, a sheet or a file the forms that stand there. An error in a file that no longer counts blocks
 * nothing, nor does one on something that never became a form: an unreadable file, an unknown table, a table of another
 * year or unit, the state of a task.
 */
final class Blocking {

    private static final Set<String> NEVER_A_FORM = EnumSet.of(
                    BuiltInRule.UNREADABLE,
                    BuiltInRule.HOSTILE,
                    BuiltInRule.UNKNOWN_FORM,
                    BuiltInRule.WRONG_YEAR,
                    BuiltInRule.WRONG_UNIT,
                    BuiltInRule.FORM_MISSING,
                    BuiltInRule.UNKNOWN_TASK,
                    BuiltInRule.TASK_STATE)
            .stream()
            .map(BuiltInRule::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Catalogue catalogue;
    private final Collection<FormReturn> returns;
    private final Map<String, String> formOfRule = new HashMap<>();

    /** Looked up once for each sheet: a file may have thousands of rows that nobody knows. */
    private final Map<Source, Map<String, Integer>> firstRowsOfSheet = new HashMap<>();

    Blocking(Catalogue catalogue, Collection<FormReturn> returns) {
        this.catalogue = catalogue;
        this.returns = returns;
        for (Rule rule : catalogue.rules()) {
            formOfRule.put(rule.code(), rule.form());
        }
    }

    /** The forms that arrived and that one of these findings blocks. */
    Set<String> blockedBy(Collection<Finding> findings) {
        Set<String> blocked = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                blocked.addAll(formsOf(finding));
            }
        }
        blocked.retainAll(returns.stream().map(FormReturn::form).collect(Collectors.toSet()));
        return blocked;
    }

    private List<String> formsOf(Finding finding) {
        String ruleForm = formOfRule.get(finding.rule());
        if (ruleForm != null) {
            return List.of(ruleForm);
        }
        if (NEVER_A_FORM.contains(finding.rule())) {
            return List.of();
        }
        FactKey key = finding.key();
        if (key != null) {
            String form = catalogue.item(key.item()).map(Item::form).orElse("");
            return standing(finding.source()).stream().filter(form::equals).toList();
        }
        return finding.source().cell().isEmpty()
                ? standing(finding.source())
                : tableAt(finding.source()).map(List::of).orElseGet(() -> standing(finding.source()));
    }

    /** The forms on a sheet; those of the whole file where no sheet is named. */
    private List<String> standing(Source source) {
        return returns.stream()
                .filter(form -> source.sheet().isEmpty()
                        ? form.standsIn(source.file())
                        : form.standsOn(source.file(), source.sheet()))
                .map(FormReturn::form)
                .toList();
    }

    /** The form whose table a cell without an item belongs to: the last one that begins above it. */
    private Optional<String> tableAt(Source source) {
        int row = source.row();
        Source sheet = new Source(source.file(), source.sheet(), "");
        return firstRowsOfSheet.computeIfAbsent(sheet, this::firstRows).entrySet().stream()
                .filter(first -> first.getValue() <= row)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The first row of each form on a sheet. */
    private Map<String, Integer> firstRows(Source sheet) {
        Map<String, Integer> rows = new HashMap<>();
        for (FormReturn form : returns) {
            form.cells().values().stream()
                    .map(CellReading::source)
                    .filter(source ->
                            source.file().equals(sheet.file()) && source.sheet().equals(sheet.sheet()))
                    .mapToInt(Source::row)
                    .min()
                    .ifPresent(row -> rows.put(form.form(), row));
        }
        return rows;
    }
}
