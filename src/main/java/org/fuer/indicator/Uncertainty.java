package org.fuer.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.Quotient;

/**
 * How much chance there is in an indicator that divides a count by a count: a rate per 1,000, 10,000 or 100,000 as a
 * Poisson count, a percentage as a proportion, the sex ratio at birth from the share of boys. Everything else
 * (averages, standards, amounts, percentages that arrive ready made) has no interval.
 */
final class Uncertainty {

    private static final BigDecimal SMALL_NUMBER = BigDecimal.valueOf(20);

    /** The shape of the distribution behind an indicator. */
    private enum Kind {
        RATE,
        PROPORTION,
        RATIO,
        NONE
    }

    private final Catalogue catalogue;

    Uncertainty(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Whether the value is a rate or percentage of counted events, and there are 20 of them or fewer. */
    boolean smallNumber(Indicator indicator, BigDecimal numerator) {
        Kind kind = kind(indicator);
        return (kind == Kind.RATE || kind == Kind.PROPORTION)
                && numerator.signum() >= 0
                && numerator.compareTo(SMALL_NUMBER) <= 0;
    }

    /** The 95 % interval in the indicator's unit; empty where there is none, or the numbers cannot be counts. */
    Optional<Interval> interval(Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            return Optional.empty();
        }
        return switch (kind(indicator)) {
            case RATE -> rate(indicator, numerator, denominator);
            case PROPORTION -> proportion(indicator, numerator, denominator);
            case RATIO -> ratio(indicator, numerator, denominator);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Interval> rate(Indicator indicator, BigDecimal events, BigDecimal population) {
        if (events.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        double count = events.doubleValue();
        return Optional.of(new Interval(
                scaled(PoissonLimits.lower(count), population, indicator),
                scaled(PoissonLimits.upper(count), population, indicator)));
    }

    private static Optional<Interval> proportion(Indicator indicator, BigDecimal part, BigDecimal whole) {
        if (part.compareTo(whole) > 0) {
            return Optional.empty();
        }
        double events = part.doubleValue();
        double trials = whole.doubleValue();
        return Optional.of(new Interval(
                scaled(WilsonLimits.lower(events, trials), BigDecimal.ONE, indicator),
                scaled(WilsonLimits.upper(events, trials), BigDecimal.ONE, indicator)));
    }

    /** From the limits p of the first part's share: p ÷ (1 − p). */
    private static Optional<Interval> ratio(Indicator indicator, BigDecimal first, BigDecimal second) {
        double events = first.doubleValue();
        double trials = first.add(second).doubleValue();
        double lower = WilsonLimits.lower(events, trials);
        double upper = WilsonLimits.upper(events, trials);
        return Optional.of(new Interval(
                scaled(lower / (1 - lower), BigDecimal.ONE, indicator),
                scaled(upper / (1 - upper), BigDecimal.ONE, indicator)));
    }

    /** The limit is cut to ten decimals before it is scaled: its last bits may differ between machines. */
    private static BigDecimal scaled(double limit, BigDecimal population, Indicator indicator) {
        BigDecimal steady = new BigDecimal(limit).setScale(Quotient.PUBLISHED_SCALE, RoundingMode.HALF_EVEN);
        return new Quotient(steady.multiply(indicator.multiplier()), population).published();
    }

    private Kind kind(Indicator indicator) {
        Expression denominator = indicator.denominator();
        if (denominator == null || !counts(indicator.numerator()) || !counts(denominator)) {
            return Kind.NONE;
        }
        return switch (indicator.unit()) {
            case "‰", "1/万", "1/10万" -> Kind.RATE;
            case "%" -> Kind.PROPORTION;
            case "女=100" -> Kind.RATIO;
            default -> Kind.NONE;
        };
    }

    private boolean counts(Expression expression) {
        return expression.references().stream().allMatch(reference -> catalogue
                .item(reference.item())
                .map(Item::valueType)
                .filter(ValueType.COUNT::equals)
                .isPresent());
    }
}
