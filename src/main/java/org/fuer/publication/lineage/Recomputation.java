package org.fuer.publication.lineage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;
import org.fuer.fact.Quotient;
import org.fuer.publication.lineage.LineageRow.Part;
import org.jspecify.annotations.Nullable;

/** Computes figures again from the facts behind them, by the formulas of the catalogue, exactly. */
public final class Recomputation {

    private static final Quotient HUNDRED = Quotient.of(100);

    private final Catalogue catalogue;
    private final Function<Origin, List<Part>> facts;
    private final Function<Origin, Optional<BigDecimal>> printed;

    /**
     * @param facts the facts behind a figure
     * @param printed a figure as printed; changes are computed from those
     */
    public Recomputation(
            Catalogue catalogue, Function<Origin, List<Part>> facts, Function<Origin, Optional<BigDecimal>> printed) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.printed = printed;
    }

    /**
     * Both sides of an indicator.
     *
     * @param numerator the sum above the line
     * @param denominator the sum below it; null where the numerator is the value
     */
    public record Sides(BigDecimal numerator, @Nullable BigDecimal denominator) {}

    /** Both sides of an indicator; empty when a fact is missing. */
    public Optional<Sides> sides(Origin.OfIndicator origin, List<Part> parts) {
        Indicator indicator = catalogue.indicator(origin.key().indicator()).orElse(null);
        if (indicator == null) {
            return Optional.empty();
        }
        ItemValues values = new ItemValues(catalogue, key -> value(parts, key));
        Breakdown whom = origin.key().breakdown();
        Expression below = indicator.denominator();
        BigDecimal denominator =
                below == null ? null : values.value(below, whom).orElse(null);
        return below != null && (denominator == null || denominator.signum() == 0)
                ? Optional.empty()
                : values.value(indicator.numerator(), whom).map(above -> new Sides(above, denominator));
    }

    private static Optional<BigDecimal> value(List<Part> parts, FactKey key) {
        return parts.stream()
                .filter(part -> part.key().equals(key))
                .map(Part::value)
                .findFirst();
    }

    /** The exact figure; empty for a count, a rank, and what else is not computed from facts alone. */
    public Optional<Quotient> of(Origin origin) {
        if (origin instanceof Origin.OfFact) {
            return facts.apply(origin).stream()
                    .map(Part::value)
                    .map(Quotient::of)
                    .findFirst();
        }
        if (origin instanceof Origin.OfIndicator indicator) {
            return sides(indicator, facts.apply(origin)).map(sides -> value(indicator, sides));
        }
        return origin instanceof Origin.Derived derived ? derived(derived) : Optional.empty();
    }

    /** The value of an indicator with these sides. */
    public Quotient value(Origin.OfIndicator origin, Sides sides) {
        Indicator indicator = catalogue.indicator(origin.key().indicator()).orElseThrow();
        BigDecimal below = sides.denominator();
        return new Quotient(sides.numerator().multiply(indicator.multiplier()), below == null ? BigDecimal.ONE : below);
    }

    private Optional<Quotient> derived(Origin.Derived derived) {
        boolean change = derived.how() == Origin.Derivation.DIFFERENCE || derived.how() == Origin.Derivation.GROWTH;
        List<Quotient> operands = new ArrayList<>();
        for (Origin each : derived.from()) {
            (change ? asPrinted(each) : operand(each)).ifPresent(operands::add);
        }
        if (operands.isEmpty() || operands.size() < derived.from().size()) {
            return Optional.empty();
        }
        Quotient first = operands.get(0);
        Quotient last = operands.get(operands.size() - 1);
        return switch (derived.how()) {
            case SUM -> operands.stream().reduce(Quotient::plus);
            case DIFFERENCE -> Optional.of(last.minus(first));
            case SHARE -> divided(first, last).map(HUNDRED::times);
            case QUOTIENT -> divided(first, last);
            case GROWTH -> divided(last.minus(first), first).map(HUNDRED::times);
        };
    }

    private Optional<Quotient> asPrinted(Origin origin) {
        return printed.apply(origin).map(Quotient::of);
    }

    /** What a figure is computed from: exact where facts give it; a count is what is printed. */
    public Optional<Quotient> operand(Origin origin) {
        boolean fromFacts = !(origin instanceof Origin.OfCount || origin instanceof Origin.OfData);
        return fromFacts ? of(origin) : asPrinted(origin);
    }

    private static Optional<Quotient> divided(Quotient above, Quotient below) {
        return below.signum() == 0 ? Optional.empty() : Optional.of(above.dividedBy(below));
    }
}
