package org.fuer.publication.gate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.fact.ItemValues;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorKey;
import org.fuer.publication.lineage.Origin;
import org.fuer.publication.lineage.Origin.Derivation;

/** Computes what a figure must be from what it says: from facts, data files and the catalogue's formulas, exactly. */
final class Recomputation {

    private static final Quotient HUNDRED = Quotient.of(100);

    private final Catalogue catalogue;
    private final KnownFacts facts;
    private final EditionData data;
    private final TargetCounting counts;

    Recomputation(Catalogue catalogue, KnownFacts facts, EditionData data, TargetCounting counts) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.data = data;
        this.counts = counts;
    }

    /**
     * The unrounded value of an origin; empty when what it names is not there or has no number. A difference or growth is
     * computed from printed figures and so has none.
     */
    Optional<Quotient> exact(Origin origin) {
        try {
            if (origin instanceof Origin.OfFact fact) {
                return facts.values(fact.year())
                        .value(fact.key().item(), fact.key().breakdown())
                        .map(Quotient::of);
            }
            if (origin instanceof Origin.OfIndicator indicator) {
                return indicator(indicator.year(), indicator.key());
            }
            if (origin instanceof Origin.OfData cell) {
                return number(data.cell(cell.file(), cell.row(), cell.column())).map(Quotient::of);
            }
            if (origin instanceof Origin.OfCount count) {
                return counts.of(count.scope(), count.what()).map(Quotient::of);
            }
            return origin instanceof Origin.Derived derived ? derived(derived) : Optional.empty();
        } catch (ArithmeticException byZero) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException words) {
            return Optional.empty();
        }
    }

    /** Numerator ÷ denominator × multiplier; empty when a side has no value or the denominator is zero. */
    Optional<Quotient> indicator(int year, IndicatorKey key) {
        ItemValues values = facts.values(year);
        Breakdown breakdown = key.breakdown();
        return catalogue.indicator(key.indicator()).flatMap(indicator -> {
            Optional<BigDecimal> above = values.value(indicator.numerator(), breakdown);
            Expression denominator = indicator.denominator();
            Optional<BigDecimal> below = denominator == null
                    ? Optional.of(BigDecimal.ONE)
                    : values.value(denominator, breakdown).filter(value -> value.signum() != 0);
            return above.isEmpty() || below.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Quotient(above.get().multiply(indicator.multiplier()), below.get()));
        });
    }

    private Optional<Quotient> derived(Origin.Derived derived) {
        if (derived.how() == Derivation.DIFFERENCE || derived.how() == Derivation.GROWTH) {
            return Optional.empty();
        }
        List<Optional<Quotient>> from = derived.from().stream().map(this::exact).toList();
        if (from.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Quotient> values = from.stream().map(Optional::get).toList();
        return switch (derived.how()) {
            case SUM -> Optional.of(values.stream().reduce(Quotient.ZERO, Quotient::plus));
            case SHARE -> Optional.of(values.get(0).times(HUNDRED).dividedBy(values.get(1)));
            default -> Optional.of(values.get(0).dividedBy(values.get(1)));
        };
    }

    /** The difference or growth of two printed figures. */
    static Quotient change(Derivation how, BigDecimal from, BigDecimal to) {
        Quotient difference = Quotient.of(to.subtract(from));
        return how == Derivation.DIFFERENCE
                ? difference
                : difference.times(HUNDRED).dividedBy(Quotient.of(from));
    }

    /** The text of a cell of a data file. */
    String text(Origin.OfData cell) {
        return data.cell(cell.file(), cell.row(), cell.column());
    }
}
