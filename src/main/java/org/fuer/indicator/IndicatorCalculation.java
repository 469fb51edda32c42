package org.fuer.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * Computes indicators from facts: numerator ÷ denominator × multiplier, for everybody and for each sex, age and
 * residence in which the indicator may be sliced and both sides have facts. A reference that fixes a dimension keeps
 * its own cell; the others follow the slice. Rounded once, at the end.
 */
public final class IndicatorCalculation {

    private final Catalogue catalogue;
    private final Uncertainty uncertainty;
    private final SortedSet<IndicatorKey> published = new TreeSet<>();

    /** A calculation of the indicators of this catalogue. */
    public IndicatorCalculation(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.uncertainty = new Uncertainty(catalogue);
        for (Indicator indicator : catalogue.indicators()) {
            Slices.of(indicator).forEach(slice -> published.add(new IndicatorKey(indicator.code(), slice)));
        }
    }

    /**
     * The indicators of a place and year from its facts, sorted by key. An indicator of which a side is missing is
     * there only where a target of the place needs it, with status O.
     */
    public List<IndicatorValue> calculate(Place place, Collection<Fact> facts) {
        Map<FactKey, Fact> byKey = new HashMap<>();
        facts.forEach(fact -> byKey.put(fact.key(), fact));
        ItemValues values = new ItemValues(
                catalogue, key -> Optional.ofNullable(byKey.get(key)).map(Fact::value));
        SortedSet<IndicatorKey> demanded = DemandedKeys.of(place);

        List<IndicatorValue> calculated = new ArrayList<>();
        for (IndicatorKey key : keys(demanded)) {
            Indicator indicator = catalogue.indicator(key.indicator()).orElseThrow();
            IndicatorValue value = calculate(indicator, key, values, byKey);
            if (value.status() != ObsStatus.O || demanded.contains(key)) {
                calculated.add(value);
            }
        }
        return List.copyOf(calculated);
    }

    private SortedSet<IndicatorKey> keys(SortedSet<IndicatorKey> demanded) {
        SortedSet<IndicatorKey> keys = new TreeSet<>(published);
        keys.addAll(demanded);
        return keys;
    }

    private IndicatorValue calculate(
            Indicator indicator, IndicatorKey key, ItemValues values, Map<FactKey, Fact> facts) {
        Expression below = indicator.denominator();
        BigDecimal numerator =
                values.value(indicator.numerator(), key.breakdown()).orElse(null);
        BigDecimal denominator =
                below == null ? null : values.value(below, key.breakdown()).orElse(null);
        if (numerator == null || (below != null && denominator == null)) {
            return without(key, numerator, denominator, ObsStatus.O);
        }
        if (denominator != null && denominator.signum() == 0) {
            return without(key, numerator, denominator, ObsStatus.M);
        }
        boolean unreliable = unreliable(indicator.numerator(), key.breakdown(), facts)
                || (below != null && unreliable(below, key.breakdown(), facts));
        BigDecimal divisor = denominator == null ? BigDecimal.ONE : denominator;
        Optional<Interval> interval =
                denominator == null ? Optional.empty() : uncertainty.interval(indicator, numerator, denominator);
        return new IndicatorValue(
                key,
                new Quotient(numerator.multiply(indicator.multiplier()), divisor).published(),
                numerator,
                denominator,
                unreliable ? ObsStatus.U : ObsStatus.A,
                uncertainty.smallNumber(indicator, numerator),
                interval.map(Interval::lower).orElse(null),
                interval.map(Interval::upper).orElse(null));
    }

    private boolean unreliable(Expression expression, Breakdown breakdown, Map<FactKey, Fact> facts) {
        return ItemValues.cells(catalogue, expression, breakdown).stream().anyMatch(cell -> {
            Fact fact = facts.get(cell);
            return fact != null && fact.status() == ObsStatus.U;
        });
    }

    private static IndicatorValue without(
            IndicatorKey key, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, ObsStatus status) {
        return new IndicatorValue(key, null, numerator, denominator, status, false, null, null);
    }
}
