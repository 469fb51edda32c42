package org.fuer.validation;

import java.math.BigDecimal;
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
import org.fuer.fact.ItemValues;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.fuer.intake.CellReading;
import org.fuer.validation.ValidationResult.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rows of {@code rules.csv} that apply in a place: those whose forms are all collected there. A rule does not
 * run when a cell it needs has an error, or stands in another form that is blocked; in its own form the cells without
 * errors are judged all the same, so that a unit learns of all faults at once.
 */
final class RuleEdits {

    private final Catalogue catalogue;
    private final Place place;
    private final Marking marking;
    private final JudgedCells cells;
    private final Set<String> blockedForms;
    private final RuleOperands operands;
    private final ItemValues now;
    private final ItemValues yearBefore;

    /**
     * @param cells the cells after the earlier levels of edits
     * @param blockedForms the forms that those levels blocked
     */
    RuleEdits(
            Catalogue catalogue,
            Place place,
            int year,
            AcceptedFacts history,
            Marking marking,
            JudgedCells cells,
            Set<String> blockedForms) {
        this.catalogue = catalogue;
        this.place = place;
        this.marking = marking;
        this.cells = cells;
        this.blockedForms = blockedForms;
        this.operands = new RuleOperands(catalogue);
        this.now = new ItemValues(catalogue, cells::value);
        this.yearBefore = new ItemValues(catalogue, key -> history.find(year - 1, key)
                .filter(fact -> fact.status() != ObsStatus.U)
                .map(Fact::value));
    }

    /** How each rule that applies ended, in the order of the rules. */
    List<RuleVerdict> judge() {
        return catalogue.rules().stream().filter(this::applies).map(this::judge).toList();
    }

    private boolean applies(Rule rule) {
        return place.unitOf(rule.form()).isPresent()
                && operands.forms(rule).stream()
                        .allMatch(form -> place.unitOf(form).isPresent());
    }

    private RuleVerdict judge(Rule rule) {
        if (operands.cells(rule).stream().anyMatch(key -> unusable(rule, key))) {
            return RuleVerdict.notRun(rule.code(), Reason.COULD_NOT_RUN);
        }
        return switch (rule.kind()) {
            case RELATION, RATIO -> compareSides(rule);
            case YEAR_ON_YEAR -> compareWithYearBefore(rule);
        };
    }

    private RuleVerdict compareSides(Rule rule) {
        Rule.Side right = rule.right();
        if (right == null) {
            throw new IllegalStateException("rule " + rule.code() + " has no right side");
        }
        Optional<BigDecimal> leftAbove = above(rule.left());
        Optional<BigDecimal> leftBelow = below(rule.left());
        Optional<BigDecimal> rightAbove = above(right);
        Optional<BigDecimal> rightBelow = below(right);
        if (leftAbove.isEmpty() || leftBelow.isEmpty() || rightAbove.isEmpty() || rightBelow.isEmpty()) {
            return RuleVerdict.notRun(rule.code(), Reason.NO_DATA);
        }
        if (isOverZero(leftAbove.get(), leftBelow.get())) {
            return failedOverZero(rule, rule.left(), leftAbove.get());
        }
        if (isOverZero(rightAbove.get(), rightBelow.get())) {
            return failedOverZero(rule, right, rightAbove.get());
        }
        if (leftBelow.get().signum() <= 0 || rightBelow.get().signum() <= 0) {
            return RuleVerdict.notRun(rule.code(), Reason.COULD_NOT_RUN);
        }
        RuleSides sides = new RuleSides(
                new Quotient(leftAbove.get(), leftBelow.get()), new Quotient(rightAbove.get(), rightBelow.get()));
        if (sides.stand(rule.operator(), rule.tolerance())) {
            return RuleVerdict.passed(rule.code());
        }
        String operator = rule.operator().symbol();
        String limit = RuleSides.plain(sides.right());
        String expected = rule.operator() == Rule.Operator.EQUAL ? limit : operator + limit;
        return failed(rule, expected, "RELATION-", operator, right.toString(), RuleSides.plain(sides.left()), limit);
    }

    /** Something out of nothing cannot be, whatever the ratio is compared with; nothing out of nothing is no ratio. */
    private static boolean isOverZero(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 && above.signum() > 0;
    }

    private RuleVerdict failedOverZero(Rule rule, Rule.Side side, BigDecimal above) {
        String denominator = String.valueOf(side.denominator());
        String value = Marking.plain(above) + "/0";
        return failed(rule, denominator + ">0", "RATIO-OVER-ZERO-", "", side.toString(), value, denominator);
    }

    private RuleVerdict compareWithYearBefore(Rule rule) {
        Expression expression = rule.left().numerator();
        BigDecimal maxChange = rule.maxChange();
        if (expression == null || maxChange == null) {
            throw new IllegalStateException("rule " + rule.code() + " bounds no change");
        }
        Optional<BigDecimal> value = now.value(expression, Breakdown.TOTAL);
        Optional<BigDecimal> before = yearBefore.value(expression, Breakdown.TOTAL);
        if (value.isEmpty() || before.isEmpty()) {
            return RuleVerdict.notRun(rule.code(), Reason.NO_DATA);
        }
        if (before.get().signum() == 0) {
            return RuleVerdict.notRun(rule.code(), Reason.COULD_NOT_RUN);
        }
        BigDecimal change = value.get().subtract(before.get()).abs();
        if (change.compareTo(before.get().abs().multiply(maxChange)) <= 0) {
            return RuleVerdict.passed(rule.code());
        }
        String percent = Marking.plain(maxChange.movePointRight(2));
        String base = Marking.plain(before.get());
        String expected = base + "±" + percent + "%";
        return failed(rule, expected, "YEAR-ON-YEAR-", "", percent, Marking.plain(value.get()), base);
    }

    private RuleVerdict failed(
            Rule rule, String expected, String messageStem, String operator, String right, String value, String limit) {
        return RuleVerdict.failed(marking.on(
                firstCell(rule),
                rule.code(),
                rule.severity(),
                value,
                expected,
                messageStem + rule.severity().name(),
                rule.messageZh(),
                rule.left().toString(),
                operator,
                right,
                value,
                limit));
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
