package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Rule;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.ItemValues;
import org.fuer.fact.ObsStatus;
import org.fuer.intake.CellReading;
import org.fuer.validation.ValidationResult.Reason;
import org.fuer.validation.ValidationResult.RuleNotRun;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rows of {@code rules.csv} that apply in a place: those whose forms are all collected there. A rule does not
 * run when a cell it needs has an error, or stands in another form that is blocked; in its own form the cells without
 * errors are judged all the same, so that a unit learns of all faults at once.
 */
final class RuleEdits {

    private final Catalogue catalogue;
    private final Place place;
    private final FindingSheet sheet;
    private final JudgedCells cells;
    private final Set<String> blockedForms;
    private final RuleOperands operands;
    private final ItemValues now;
    private final ItemValues yearBefore;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleNotRun> notRun = new ArrayList<>();

    /**
     * @param cells the cells after the earlier levels of edits
     * @param blockedForms the forms that those levels blocked
     */
    RuleEdits(
            Catalogue catalogue,
            Place place,
            int year,
            AcceptedFacts history,
            FindingSheet sheet,
            JudgedCells cells,
            Set<String> blockedForms) {
        this.catalogue = catalogue;
        this.place = place;
        this.sheet = sheet;
        this.cells = cells;
        this.blockedForms = blockedForms;
        this.operands = new RuleOperands(catalogue);
        this.now = new ItemValues(catalogue, cells::value);
        this.yearBefore = new ItemValues(catalogue, key -> history.find(year - 1, key)
                .filter(fact -> fact.status() != ObsStatus.U)
                .map(Fact::value));
    }

    /** Runs every rule once. */
    void run() {
        catalogue.rules().stream().filter(this::applies).forEach(this::run);
    }

    /** What failed, in the order of the rules. */
    List<Finding> findings() {
        return findings;
    }

    /** What ended without pass or fail, in the order of the rules. */
    List<RuleNotRun> notRun() {
        return notRun;
    }

    private boolean applies(Rule rule) {
        return place.unitOf(rule.form()).isPresent()
                && operands.forms(rule).stream()
                        .allMatch(form -> place.unitOf(form).isPresent());
    }

    private void run(Rule rule) {
        if (operands.cells(rule).stream().anyMatch(key -> unusable(rule, key))) {
            notRun.add(new RuleNotRun(rule.code(), Reason.COULD_NOT_RUN));
            return;
        }
        switch (rule.kind()) {
            case RELATION, RATIO -> compareSides(rule);
            case YEAR_ON_YEAR -> compareWithYearBefore(rule);
        }
    }

    private void compareSides(Rule rule) {
        Rule.Side right = rule.right();
        if (right == null) {
            throw new IllegalStateException("rule " + rule.code() + " has no right side");
        }
        Optional<BigDecimal> leftAbove = above(rule.left());
        Optional<BigDecimal> leftBelow = below(rule.left());
        Optional<BigDecimal> rightAbove = above(right);
        Optional<BigDecimal> rightBelow = below(right);
        if (leftAbove.isEmpty() || leftBelow.isEmpty() || rightAbove.isEmpty() || rightBelow.isEmpty()) {
            notRun.add(new RuleNotRun(rule.code(), Reason.NO_DATA));
        } else if (leftBelow.get().signum() <= 0 || rightBelow.get().signum() <= 0) {
            notRun.add(new RuleNotRun(rule.code(), Reason.COULD_NOT_RUN));
        } else {
            Quotient left = new Quotient(leftAbove.get(), leftBelow.get());
            Quotient limit = new Quotient(rightAbove.get(), rightBelow.get());
            if (!left.stands(rule.operator(), limit, rule.tolerance())) {
                fail(rule, left.plain(), limit.plain(), right.toString(), "RELATION-");
            }
        }
    }

    private void compareWithYearBefore(Rule rule) {
        Expression expression = rule.left().numerator();
        BigDecimal maxChange = rule.maxChange();
        if (expression == null || maxChange == null) {
            throw new IllegalStateException("rule " + rule.code() + " bounds no change");
        }
        Optional<BigDecimal> value = now.value(expression, Breakdown.TOTAL);
        Optional<BigDecimal> before = yearBefore.value(expression, Breakdown.TOTAL);
        if (value.isEmpty() || before.isEmpty()) {
            notRun.add(new RuleNotRun(rule.code(), Reason.NO_DATA));
        } else if (before.get().signum() == 0) {
            notRun.add(new RuleNotRun(rule.code(), Reason.COULD_NOT_RUN));
        } else if (value.get()
                        .subtract(before.get())
                        .abs()
                        .compareTo(before.get().abs().multiply(maxChange))
                > 0) {
            String percent = FindingSheet.plain(maxChange.movePointRight(2));
            fail(rule, FindingSheet.plain(value.get()), FindingSheet.plain(before.get()), percent, "YEAR-ON-YEAR-");
        }
    }

    private void fail(Rule rule, String left, String right, String rightText, String messageStem) {
        CellReading cell = firstCell(rule);
        boolean onYear = rule.kind() == Rule.Kind.YEAR_ON_YEAR;
        findings.add(sheet.on(
                cell,
                rule.code(),
                rule.severity(),
                left,
                onYear ? right + "±" + rightText + "%" : rule.operator().symbol() + right,
                messageStem + rule.severity().name(),
                rule.messageZh(),
                rule.left().toString(),
                onYear ? "" : rule.operator().symbol(),
                rightText,
                left,
                right));
    }

    private CellReading firstCell(Rule rule) {
        return operands.cells(rule.left()).stream()
                .map(cells::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private boolean unusable(Rule rule, FactKey key) {
        String form = catalogue.item(key.item()).map(Item::form).orElseThrow();
        return cells.faulty(key) || (!form.equals(rule.form()) && blockedForms.contains(form));
    }

    private Optional<BigDecimal> above(Rule.Side side) {
        BigDecimal number = side.number();
        return number == null ? value(side.numerator()) : Optional.of(number);
    }

    private Optional<BigDecimal> below(Rule.Side side) {
        return side.denominator() == null ? Optional.of(BigDecimal.ONE) : value(side.denominator());
    }

    private Optional<BigDecimal> value(@Nullable Expression expression) {
        return expression == null ? Optional.empty() : now.value(expression, Breakdown.TOTAL);
    }
}
