package org.fuer.validation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Rule;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;

/** The cells and forms that a rule needs. */
final class RuleOperands {

    private final Catalogue catalogue;

    RuleOperands(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Every cell of both sides, in the order printed. */
    List<FactKey> cells(Rule rule) {
        return references(rule).flatMap(this::cells).toList();
    }

    /** Every cell of a side, in the order printed. */
    List<FactKey> cells(Rule.Side side) {
        return references(side).flatMap(this::cells).toList();
    }

    /** Every cell of the denominators of both sides. */
    List<FactKey> denominators(Rule rule) {
        return Stream.of(rule.left(), rule.right())
                .filter(Objects::nonNull)
                .map(Rule.Side::denominator)
                .filter(Objects::nonNull)
                .flatMap(expression -> expression.references().stream())
                .flatMap(this::cells)
                .toList();
    }

    /** Every cell of a sum, in the order printed. */
    List<FactKey> cells(Expression expression) {
        return expression.references().stream().flatMap(this::cells).toList();
    }

    /** The forms that the cells of both sides stand in. */
    List<String> forms(Rule rule) {
        return references(rule)
                .map(reference -> catalogue.item(reference.item()).orElseThrow())
                .map(Item::form)
                .distinct()
                .toList();
    }

    private Stream<FactKey> cells(Reference reference) {
        return ItemValues.cells(catalogue, reference, Breakdown.TOTAL).stream();
    }

    private static Stream<Reference> references(Rule rule) {
        return Stream.of(rule.left(), rule.right()).filter(Objects::nonNull).flatMap(RuleOperands::references);
    }

    private static Stream<Reference> references(Rule.Side side) {
        return Stream.of(side.numerator(), side.denominator())
                .filter(Objects::nonNull)
                .map(Expression::references)
                .flatMap(List::stream);
    }
}
