package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Rule;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;
import org.fuer.intake.CellReading;
import org.jspecify.annotations.Nullable;

/**
 * The edits that bound sums of cells and must hold: sums, parts, and those rows of {@code rules.csv} that compare sums
 * and are errors. Of each only what can be judged: its cells have numbers, and no error of their own. Ratios are not
 * linear, and warnings need not hold.
 */
final class LinearEdits {

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    private final Catalogue catalogue;
    private final StructuralEdits structure;
    private final JudgedCells cells;
    private final Rounding rounding;
    private final RuleOperands operands;

    /**
     * @param cells the cells after the edits of single cells
     */
    LinearEdits(Catalogue catalogue, StructuralEdits structure, JudgedCells cells) {
        this.catalogue = catalogue;
        this.structure = structure;
        this.cells = cells;
        this.rounding = new Rounding(catalogue);
        this.operands = new RuleOperands(catalogue);
    }

    /** The sums and parts of a form. */
    List<LinearEdit> of(String form) {
        List<LinearEdit> edits = new ArrayList<>();
        structure.of(form).sums().forEach(edit -> addSum(edit, edits));
        structure.of(form).parts().forEach(edit -> addPart(edit, edits));
        return edits;
    }

    /** Where a part is missing, those that are there may not exceed the total. */
    private void addSum(SumEdit edit, List<LinearEdit> edits) {
        List<FactKey> known = edit.parts().stream().filter(this::isKnown).toList();
        if (!isKnown(edit.total()) || known.isEmpty()) {
            return;
        }
        SortedMap<FactKey, BigDecimal> coefficients = new TreeMap<>();
        known.forEach(part -> coefficients.put(part, BigDecimal.ONE));
        coefficients.put(edit.total(), MINUS_ONE);
        BigDecimal margin = rounding.margin(cells.readings(edit.cells()));
        boolean complete = known.size() == edit.parts().size();
        edits.add(new LinearEdit(
                edit.rule().code(), edit.total(), coefficients, complete ? margin.negate() : null, margin));
    }

    private void addPart(PartEdit edit, List<LinearEdit> edits) {
        if (!edit.cells().stream().allMatch(this::isKnown)) {
            return;
        }
        SortedMap<FactKey, BigDecimal> coefficients = new TreeMap<>();
        edit.wholeCells().forEach(whole -> coefficients.put(whole, MINUS_ONE));
        LinearEdit.add(coefficients, edit.part(), BigDecimal.ONE);
        BigDecimal margin = rounding.marginOfOrder(cells.readings(edit.cells()));
        edits.add(new LinearEdit(BuiltInRule.PART.code(), edit.part(), coefficients, null, margin));
    }

    /** The rows of rules.csv. */
    List<LinearEdit> ofRules() {
        List<LinearEdit> edits = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            Rule.Side right = rule.right();
            if (isLinear(rule) && right != null && operands.cells(rule).stream().allMatch(this::isKnown)) {
                addRule(rule, right, edits);
            }
        }
        return edits;
    }

    static boolean isLinear(Rule rule) {
        Rule.Side right = rule.right();
        return rule.severity() == Severity.ERROR
                && rule.kind() == Rule.Kind.RELATION
                && rule.left().denominator() == null
                && right != null
                && right.denominator() == null;
    }

    /** A tolerance is a share of the right side, which no count makes negative. */
    private void addRule(Rule rule, Rule.Side right, List<LinearEdit> edits) {
        boolean order = rule.operator() != Rule.Operator.EQUAL;
        List<CellReading> readings = cells.readings(operands.cells(rule));
        BigDecimal margin = order ? rounding.marginOfOrder(readings) : rounding.margin(readings);
        if (rule.operator() != Rule.Operator.AT_LEAST) {
            BigDecimal share = BigDecimal.ONE.add(rule.tolerance());
            edits.add(bound(rule, right, BigDecimal.ONE, share.negate(), margin));
        }
        if (rule.operator() != Rule.Operator.AT_MOST) {
            BigDecimal share = BigDecimal.ONE.subtract(rule.tolerance());
            edits.add(bound(rule, right, MINUS_ONE, share, margin));
        }
    }

    /** That so many times the left side and so many times the right side are at most the margin together. */
    private LinearEdit bound(
            Rule rule, Rule.Side right, BigDecimal leftTimes, BigDecimal rightTimes, BigDecimal margin) {
        SortedMap<FactKey, BigDecimal> coefficients = new TreeMap<>();
        addTerms(rule.left().numerator(), leftTimes, coefficients);
        addTerms(right.numerator(), rightTimes, coefficients);
        BigDecimal number = right.number();
        BigDecimal most = number == null ? margin : margin.subtract(number.multiply(rightTimes));
        return new LinearEdit(rule.code(), operands.cells(rule.left()).get(0), coefficients, null, most);
    }

    private void addTerms(@Nullable Expression sum, BigDecimal times, SortedMap<FactKey, BigDecimal> coefficients) {
        List<Reference> references = sum == null ? List.of() : sum.references();
        for (Reference reference : references) {
            BigDecimal coefficient = reference.sign() < 0 ? times.negate() : times;
            ItemValues.cells(catalogue, reference, Breakdown.TOTAL)
                    .forEach(cell -> LinearEdit.add(coefficients, cell, coefficient));
        }
    }

    /** The forms that the cells of edits stand in. */
    Collection<String> forms(Collection<LinearEdit> edits) {
        return edits.stream()
                .flatMap(edit -> edit.coefficients().keySet().stream())
                .map(cell -> catalogue.item(cell.item()).orElseThrow().form())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isKnown(FactKey key) {
        return cells.valueOrNull(key) != null;
    }
}
