package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.CellReading;
import org.jspecify.annotations.Nullable;

/** Adds to the findings on sums, parts and relations the cells that are most likely wrong (最可能有误的单元格). */
final class Suspicion {

    private static final Set<String> STRUCTURAL = Set.of(
            BuiltInRule.SUM_SEX.code(),
            BuiltInRule.SUM_AGE.code(),
            BuiltInRule.SUM_RESIDENCE.code(),
            BuiltInRule.PART.code());

    private static final Set<String> DOUBTS =
            Set.of(BuiltInRule.JUMP.code(), BuiltInRule.OUTLIER.code(), BuiltInRule.LAST_YEAR.code());

    private final Catalogue catalogue;
    private final StructuralEdits structure;
    private final JudgedCells cells;
    private final HistoryEdits history;
    private final Set<String> linearRules;

    /**
     * @param cells the cells after the edits of single cells
     */
    Suspicion(Catalogue catalogue, StructuralEdits structure, JudgedCells cells, HistoryEdits history) {
        this.catalogue = catalogue;
        this.structure = structure;
        this.cells = cells;
        this.history = history;
        this.linearRules = catalogue.rules().stream()
                .filter(LinearEdits::isLinear)
                .map(rule -> rule.code())
                .collect(Collectors.toSet());
    }

    /** The same findings in the same order, with suspects where they can be told. */
    List<Finding> on(List<Finding> findings) {
        if (findings.stream().noneMatch(this::isOnARelation)) {
            return findings;
        }
        LinearEdits linear = new LinearEdits(catalogue, structure, cells);
        List<LinearEdit> edits = new ArrayList<>(linear.ofRules());
        Set<String> failing =
                findings.stream().filter(this::isOnARelation).map(Finding::rule).collect(Collectors.toSet());
        Set<String> forms = new TreeSet<>(linear.forms(
                edits.stream().filter(edit -> failing.contains(edit.rule())).toList()));
        findings.stream()
                .filter(this::isOnARelation)
                .map(finding -> formOf(finding.key()))
                .forEach(forms::add);
        forms.forEach(form -> edits.addAll(linear.of(form)));
        Set<FactKey> doubted = findings.stream()
                .filter(finding -> DOUBTS.contains(finding.rule()))
                .map(Finding::key)
                .collect(Collectors.toSet());
        Map<String, Set<Source>> suspects = new HashMap<>();
        new FaultLocalisation(catalogue, cells, edits, key -> doubted.contains(key) || isUnlikely(key))
                .suspects()
                .forEach((edit, keys) -> suspects.computeIfAbsent(
                                nameOf(edit.rule(), edit.at()), any -> new LinkedHashSet<>())
                        .addAll(sources(keys)));
        return findings.stream()
                .map(finding -> isOnARelation(finding) ? withSuspects(finding, suspects) : finding)
                .toList();
    }

    private Finding withSuspects(Finding finding, Map<String, Set<Source>> suspects) {
        Set<Source> found = suspects.get(nameOf(finding.rule(), finding.key()));
        return found == null || found.isEmpty() ? finding : finding.suspecting(List.copyOf(found));
    }

    private boolean isOnARelation(Finding finding) {
        return finding.severity() == Severity.ERROR
                && finding.key() != null
                && (STRUCTURAL.contains(finding.rule()) || linearRules.contains(finding.rule()));
    }

    private boolean isUnlikely(FactKey key) {
        CellReading cell = cells.readingOrNull(key);
        BigDecimal value = cells.valueOrNull(key);
        return cell != null && value != null && history.isUnlikely(cell, value);
    }

    private List<Source> sources(List<FactKey> keys) {
        return cells.readings(keys).stream().map(CellReading::source).toList();
    }

    private static String nameOf(String rule, @Nullable FactKey at) {
        return rule + " " + at;
    }

    private String formOf(@Nullable FactKey key) {
        return key == null ? "" : catalogue.item(key.item()).orElseThrow().form();
    }
}
