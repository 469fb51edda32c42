package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
import org.fuer.fact.Quotient;
import org.fuer.fact.RuleOutcome.Reason;
import org.fuer.fact.Source;
import org.fuer.intake.CellReading;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rows of {@code rules.csv}; those of which a form is not collected in a place do not apply there. A rule does
 * not run when a cell it needs has an error, or stands in another form that is blocked; in its own form the cells
 * without errors are judged all the same, so that a unit learns of all faults at once. A cell that is missing makes the
 * rule not evaluable: it never counts as zero.
 */
final class RuleEdits {

    private final Catalogue catalogue;
    private final Place place;
    private final Marking marking;
    private final State state;
    private final RuleOperands operands;
    private final RuleRounding rounding;
    private final ItemValues now;
    private final ItemValues yearBefore;

    RuleEdits(Catalogue catalogue, Place place, int year, AcceptedFacts history, Marking marking, State state) {
        this.catalogue = catalogue;
        this.place = place;
        this.marking = marking;
        this.state = state;
        this.operands = new RuleOperands(catalogue);
        this.rounding = new RuleRounding(catalogue, state.cells());
        this.now = new ItemValues(catalogue, state.cells()::value);
        this.yearBefore = new ItemValues(catalogue, key -> history.find(year - 1, key)
                .filter(fact -> fact.status() != ObsStatus.U)
                .map(Fact::value));
    }

    /**
     * Where the earlier levels of edits left the forms.
     *
     * @param cells the cells after those levels
     * @param arrivedForms the forms that arrived
     * @param blockedForms the forms that those levels blocked
     */
    record State(JudgedCells cells, Set<String> arrivedForms, Set<String> blockedForms) {}

    /** Judges by each rule, in their order. */
    List<Finding> judge(OutcomeTally tally) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            OutcomeCount count = tally.of(rule.code(), rule.form());
            if (applies(rule)) {
                judge(rule, count).ifPresent(findings::add);
            } else {
                count.notApplicable();
            }
        }
        return findings;
    }

    private boolean applies(Rule rule) {
        return place.unitOf(rule.form()).isPresent()
                && operands.forms(rule).stream()
                        .allMatch(form -> place.unitOf(form).isPresent());
    }

    private Optional<Finding> judge(Rule rule, OutcomeCount count) {
        List<FactKey> cells = operands.cells(rule);
        boolean complete = true;
        boolean blocked = false;
        boolean faulty = false;
        for (FactKey key : cells) {
            complete &= state.cells().valueOrNull(key) != null;
            faulty |= state.cells().faulty(key);
            blocked |= isBlockedElsewhere(rule, key);
        }
        if (faulty || (!complete && !blocked)) {
            countUnjudged(cells, faulty, count);
            return Optional.empty();
        }
        if (blocked) {
            count.notEvaluable(Reason.BLOCKED, places(cells, key -> isBlockedElsewhere(rule, key)));
            return Optional.empty();
        }
        return switch (rule.kind()) {
            case RELATION, RATIO -> compareSides(rule, count);
            case YEAR_ON_YEAR -> compareWithYearBefore(rule, count);
        };
    }

    private void countUnjudged(List<FactKey> cells, boolean faulty, OutcomeCount count) {
        if (!faulty && cells.stream().anyMatch(key -> !state.arrivedForms().contains(form(key)))) {
            count.notEvaluable(Reason.FORM_ABSENT);
        } else {
            Unjudged.count(cells, state.cells(), count);
        }
    }

    private Optional<Finding> compareSides(Rule rule, OutcomeCount count) {
        Rule.Side right = rule.right();
        if (right == null) {
            throw new IllegalStateException("rule " + rule.code() + " has no right side");
        }
        BigDecimal leftAbove = above(rule.left());
        BigDecimal leftBelow = below(rule.left());
        BigDecimal rightAbove = above(right);
        BigDecimal rightBelow = below(right);
        if (isOverZero(leftAbove, leftBelow)) {
            return failedOverZero(rule, rule.left(), leftAbove, count);
        }
        if (isOverZero(rightAbove, rightBelow)) {
            return failedOverZero(rule, right, rightAbove, count);
        }
        if (leftBelow.signum() <= 0 || rightBelow.signum() <= 0) {
            count.notEvaluable(Reason.ZERO, places(operands.denominators(rule), key -> true));
            return Optional.empty();
        }
        RuleSides sides = new RuleSides(new Quotient(leftAbove, leftBelow), new Quotient(rightAbove, rightBelow));
        if (sides.stand(rule.operator(), rule.tolerance()) || rounding.explains(rule, right, now)) {
            count.passed();
            return Optional.empty();
        }
        String operator = rule.operator().symbol();
        String limit = RuleSides.plain(sides.right());
        String expected = rule.operator() == Rule.Operator.EQUAL ? limit : operator + limit;
        count.failed();
        return Optional.of(
                failed(rule, expected, "RELATION-", operator, right.toString(), RuleSides.plain(sides.left()), limit));
    }

    /** Something out of nothing cannot be, whatever the ratio is compared with; nothing out of nothing is no ratio. */
    private static boolean isOverZero(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 && above.signum() > 0;
    }

    private Optional<Finding> failedOverZero(Rule rule, Rule.Side side, BigDecimal above, OutcomeCount count) {
        String denominator = String.valueOf(side.denominator());
        String value = Marking.plain(above) + "/0";
        count.failed();
        return Optional.of(
                failed(rule, denominator + ">0", "RATIO-OVER-ZERO-", "", side.toString(), value, denominator));
    }

    private Optional<Finding> compareWithYearBefore(Rule rule, OutcomeCount count) {
        Expression expression = rule.left().numerator();
        BigDecimal maxChange = rule.maxChange();
        if (expression == null || maxChange == null) {
            throw new IllegalStateException("rule " + rule.code() + " bounds no change");
        }
        BigDecimal value = above(rule.left());
        Optional<BigDecimal> base = yearBefore.value(expression, Breakdown.TOTAL);
        if (base.isEmpty() || base.get().signum() == 0) {
            count.notEvaluable(base.isEmpty() ? Reason.NO_HISTORY : Reason.ZERO);
            return Optional.empty();
        }
        BigDecimal before = base.get();
        BigDecimal excess = value.subtract(before).abs().subtract(before.abs().multiply(maxChange));
        if (excess.signum() <= 0 || excess.compareTo(rounding.margin(expression)) <= 0) {
            count.passed();
            return Optional.empty();
        }
        String percent = Marking.plain(maxChange.movePointRight(2));
        String expected = Marking.plain(before) + "±" + percent + "%";
        count.failed();
        return Optional.of(
                failed(rule, expected, "YEAR-ON-YEAR-", "", percent, Marking.plain(value), Marking.plain(before)));
    }

    private Finding failed(
            Rule rule, String expected, String messageStem, String operator, String right, String value, String limit) {
        return marking.on(
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
                limit);
    }

    private CellReading firstCell(Rule rule) {
        return operands.cells(rule.left()).stream()
                .map(state.cells()::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private List<Source> places(List<FactKey> keys, Predicate<FactKey> concerned) {
        return Unjudged.places(keys, state.cells(), concerned);
    }

    private boolean isBlockedElsewhere(Rule rule, FactKey key) {
        String form = form(key);
        return !form.equals(rule.form()) && state.blockedForms().contains(form);
    }

    private String form(FactKey key) {
        return catalogue.item(key.item()).map(Item::form).orElseThrow();
    }

    private BigDecimal above(Rule.Side side) {
        BigDecimal number = side.number();
        return number == null ? value(side.numerator()) : number;
    }

    private BigDecimal below(Rule.Side side) {
        return side.denominator() == null ? BigDecimal.ONE : value(side.denominator());
    }

    /** The value of a sum of which every cell is known by now. */
    private BigDecimal value(@Nullable Expression expression) {
        if (expression == null) {
            throw new IllegalStateException("a side is a sum or a number");
        }
        return now.value(expression, Breakdown.TOTAL).orElseThrow();
    }
}
