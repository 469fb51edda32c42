package org.fuer.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Rule;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;
import org.fuer.template.CellPlaces.CellPlace;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code rules.csv} all of whose cells stand in the workbook, on whatever sheet; they show at the first cell
 * of their left side. A change on the year before is checked where last year's values are printed.
 */
final class RuleChecks {

    /** Binary fractions do not add up to the last digit. */
    private static final String ROUNDING = "0.0000001";

    private final Catalogue catalogue;
    private final CellPlaces places;
    private final Checks checks;
    private final Function<FactKey, Boolean> servesAsHistory;

    /**
     * @param servesAsHistory whether last year's value of a cell is printed and may be compared with
     */
    RuleChecks(Catalogue catalogue, CellPlaces places, Checks checks, Function<FactKey, Boolean> servesAsHistory) {
        this.catalogue = catalogue;
        this.places = places;
        this.checks = checks;
        this.servesAsHistory = servesAsHistory;
    }

    void add() {
        catalogue.rules().forEach(this::add);
    }

    private void add(Rule rule) {
        List<FactKey> keys = new ArrayList<>();
        boolean known = addCells(rule.left(), keys) && (rule.right() == null || addCells(rule.right(), keys));
        if (!known || keys.isEmpty() || !places.haveAll(keys)) {
            return;
        }
        CellPlace at = places.find(keys.get(0)).orElseThrow();
        List<String> cells = new ArrayList<>(
                keys.stream().map(key -> place(key).on(at.sheet())).toList());
        Optional<String> holds = rule.kind() == Rule.Kind.YEAR_ON_YEAR
                ? change(rule, keys, cells, at)
                : Optional.of(relation(rule, at.sheet()));
        holds.ifPresent(formula ->
                checks.add(at, new Condition(cells, formula), rule.severity(), rule.code() + " " + rule.messageZh()));
    }

    private CellPlace place(FactKey key) {
        return places.find(key).orElseThrow();
    }

    private boolean addCells(Rule.Side side, List<FactKey> keys) {
        return addCells(side.numerator(), keys) && addCells(side.denominator(), keys);
    }

    private boolean addCells(@Nullable Expression expression, List<FactKey> keys) {
        if (expression == null) {
            return true;
        }
        List<FactKey> cells = ItemValues.cells(catalogue, expression, Breakdown.TOTAL);
        keys.addAll(cells);
        return !cells.isEmpty();
    }

    private String relation(Rule rule, String sheet) {
        Rule.Side right = rule.right();
        if (right == null) {
            throw new IllegalStateException("rule " + rule.code() + " has no right side");
        }
        String leftBelow = below(rule.left(), sheet);
        String rightBelow = below(right, sheet);
        // multiplied out, so that nothing is divided by zero
        String left = product(above(rule.left(), sheet), rightBelow);
        String limit = product(above(right, sheet), leftBelow);
        String margin = rule.tolerance().signum() == 0
                ? ROUNDING
                : "ABS(" + limit + ")*" + rule.tolerance().toPlainString() + "+" + ROUNDING;
        String holds =
                switch (rule.operator()) {
                    case EQUAL -> "ABS(" + left + "-(" + limit + "))<=" + margin;
                    case AT_MOST -> left + "<=" + limit + "+" + margin;
                    case AT_LEAST -> left + "+" + margin + ">=" + limit;
                };
        List<String> overZero = new ArrayList<>();
        addOverZero(rule.left(), sheet, overZero);
        addOverZero(right, sheet, overZero);
        return overZero.isEmpty() ? holds : "AND(" + holds + "," + String.join(",", overZero) + ")";
    }

    /** Something out of nothing cannot be. */
    private void addOverZero(Rule.Side side, String sheet, List<String> conditions) {
        if (side.denominator() != null) {
            conditions.add("OR(" + below(side, sheet) + "<>0," + above(side, sheet) + "=0)");
        }
    }

    private static String product(String one, String other) {
        return other.equals("1") ? one : one + "*" + other;
    }

    private String above(Rule.Side side, String sheet) {
        BigDecimal number = side.number();
        if (number != null) {
            return number.toPlainString();
        }
        Expression numerator = side.numerator();
        return numerator == null ? "0" : sum(numerator, sheet, Function.identity());
    }

    private String below(Rule.Side side, String sheet) {
        Expression denominator = side.denominator();
        return denominator == null ? "1" : sum(denominator, sheet, Function.identity());
    }

    private String sum(Expression expression, String sheet, Function<CellPlace, CellPlace> which) {
        StringBuilder sum = new StringBuilder("(");
        for (Reference reference : expression.references()) {
            for (FactKey key : ItemValues.cells(catalogue, reference, Breakdown.TOTAL)) {
                sum.append(reference.sign() < 0 ? "-" : sum.length() > 1 ? "+" : "")
                        .append(Condition.value(which.apply(place(key)).on(sheet)));
            }
        }
        return sum.append(')').toString();
    }

    private Optional<String> change(Rule rule, List<FactKey> keys, List<String> cells, CellPlace at) {
        Expression expression = rule.left().numerator();
        BigDecimal most = rule.maxChange();
        if (expression == null || most == null || !keys.stream().allMatch(servesAsHistory::apply)) {
            return Optional.empty();
        }
        keys.forEach(key -> cells.add(place(key).lastYear().on(at.sheet())));
        String now = sum(expression, at.sheet(), Function.identity());
        String before = sum(expression, at.sheet(), CellPlace::lastYear);
        return Optional.of("OR(" + before + "=0,ABS(" + now + "-" + before + ")<=ABS(" + before + ")*"
                + most.toPlainString() + "+" + ROUNDING + ")");
    }
}
