package org.fuer.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * A change as statistics offices put it into words: of a percentage in 百分点, of a permillage in 千分点, of a rate per
 * 10,000 or 100,000, a number or an amount of money in per cent, of years, hours and ratios in their own unit. It is
 * computed from the figures as printed, so that a reader can check it, as in the reports on the national plans:
 * 30.0 → 16.9 is 降低43.7%, 61.2 → 75.5 is 提高14.3个百分点.
 *
 * @param kind how it is put
 * @param unit the unit of measure of both figures
 * @param from the earlier figure as printed
 * @param to the later figure as printed
 * @param size the change with its sign: in points, per cent or the unit of the figures; null where only the two figures
 *     themselves can be named
 * @param hidden whether the unrounded values moved another way than the figures printed: up or down where those are the
 *     same, for instance
 */
public record Change(
        Kind kind,
        String unit,
        BigDecimal from,
        BigDecimal to,
        @Nullable BigDecimal size,
        boolean hidden) {

    /** How a change is put. */
    public enum Kind {
        /** 持平: the same figure. */
        SAME,
        /**
         * 基本持平: 0.1 or less of a percentage or of a rate per 10,000 or 100,000, if that is less than 1 % of it (1.3 %
         * → 1.2 % is a fall); otherwise less than 0.05 %.
         */
        ALMOST_SAME,
        /** By so many points or units. */
        DIFFERENCE,
        /** By so many per cent. */
        PERCENT,
        /** From one figure to another: nothing can be said in per cent from 0, and to 0 it would be 下降100%. */
        FROM_TO
    }

    private static final BigDecimal ALMOST = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DIGITS = 1;

    /**
     * The change of an indicator between two years.
     *
     * @param from the earlier value, which is printed with the indicator's digits
     * @param to the later one
     * @param digits with how many digits after the point the later one is printed
     * @param rounding as the place rounds
     */
    public static Change of(Indicator indicator, Quotient from, Quotient to, int digits, RoundingMode rounding) {
        BigDecimal earlier = rounded(from, indicator.decimals(), rounding);
        BigDecimal later = rounded(to, digits, rounding);
        return of(indicator.unit(), earlier, later, to.compareTo(from), rounding);
    }

    /**
     * The change between two published figures.
     *
     * @param unit their unit of measure: {@code %}, {@code ‰}, {@code 1/10万}, 人 …
     */
    public static Change ofPublished(String unit, BigDecimal from, BigDecimal to, RoundingMode rounding) {
        return of(unit, from, to, to.compareTo(from), rounding);
    }

    private static Change of(String unit, BigDecimal from, BigDecimal to, int direction, RoundingMode rounding) {
        BigDecimal difference = to.subtract(from);
        boolean hidden = difference.signum() != direction;
        if (difference.signum() == 0) {
            return new Change(Kind.SAME, unit, from, to, BigDecimal.ZERO, hidden);
        }
        boolean almost = isAlmostNothing(unit, from, difference);
        if (!isRelative(unit)) {
            return new Change(almost ? Kind.ALMOST_SAME : Kind.DIFFERENCE, unit, from, to, plain(difference), hidden);
        }
        if (from.signum() <= 0 || to.signum() <= 0) {
            return new Change(Kind.FROM_TO, unit, from, to, null, hidden);
        }
        BigDecimal percent = percent(from, difference, rounding);
        return new Change(
                almost || percent.signum() == 0 ? Kind.ALMOST_SAME : Kind.PERCENT,
                unit,
                from,
                to,
                plain(percent),
                hidden);
    }

    /** As a report has it: 16.5 → 16.6 per 100,000 is 基本持平, 1.3 % → 1.2 % is not. */
    private static boolean isAlmostNothing(String unit, BigDecimal from, BigDecimal difference) {
        boolean small =
                switch (unit) {
                    case "%", "1/万", "1/10万" -> difference.abs().compareTo(ALMOST) <= 0;
                    default -> false;
                };
        return small && difference.abs().multiply(HUNDRED).compareTo(from.abs()) < 0;
    }

    /** What remains is never rounded away: a fall to nearly nothing has digits until it is less than 100 %. */
    private static BigDecimal percent(BigDecimal from, BigDecimal difference, RoundingMode rounding) {
        Quotient exact = new Quotient(difference.multiply(HUNDRED), from);
        int digits = PERCENT_DIGITS;
        BigDecimal percent = rounded(exact, digits, rounding);
        while (percent.negate().compareTo(HUNDRED) == 0) {
            digits++;
            percent = rounded(exact, digits, rounding);
        }
        return percent;
    }

    /** What changes by per cent: rates per 10,000 and more, numbers of things, and money. */
    private static boolean isRelative(String unit) {
        return switch (unit) {
            case "%", "‰", "百分点", "千分点", "比值", "女=100", "岁", "年", "小时", "分钟", "课时", "平方米" -> false;
            default -> true;
        };
    }

    private static BigDecimal rounded(Quotient value, int digits, RoundingMode rounding) {
        return value.numerator().divide(value.denominator(), digits, rounding);
    }

    /** As reports print a change: 39 %, not 39.0 %. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The change in words: 降低43.7%, 提高14.3个百分点, 持平. */
    public String words(Wording wording) {
        return wording.say("change." + key(), filling(""));
    }

    /** The same with the earlier year: 比2010年降低43.7%, 与2010年持平. */
    public String since(int year, Wording wording) {
        return wording.say("change." + key() + ".since", filling(String.valueOf(year)));
    }

    /** Which way it went: 提高, 降低; empty for 持平 and 基本持平. */
    public String way(Wording wording) {
        return isSame() ? "" : wording.say("change.way", filling(""));
    }

    /** By how much: 14.3个百分点, 43.7%; empty for 持平 and 基本持平. */
    public String amount(Wording wording) {
        return isSame() ? "" : wording.say("change.amount", filling(""));
    }

    private boolean isSame() {
        return kind == Kind.SAME || kind == Kind.ALMOST_SAME;
    }

    private String key() {
        return switch (kind) {
            case SAME -> "same";
            case ALMOST_SAME -> "almost-same";
            case DIFFERENCE, PERCENT -> "by";
            case FROM_TO -> "from-to";
        };
    }

    /** The later figure with its unit: 16.9/10万. */
    public String value(Wording wording) {
        return wording.say("change.value", filling(""));
    }

    /** The year, which way, by how much or from where, and to where. */
    private List<String> filling(String year) {
        String way =
                switch (kind) {
                    case FROM_TO -> Figures.withUnit(from, unit);
                    case PERCENT -> Figures.withUnit(magnitude(), "%");
                    default -> Figures.difference(magnitude(), unit);
                };
        String movement = kind == Kind.PERCENT
                ? Figures.growth(unit, to.compareTo(from))
                : Figures.movement(unit, to.compareTo(from));
        return List.of(year, movement, way, Figures.withUnit(to, unit));
    }

    private BigDecimal magnitude() {
        return size == null ? BigDecimal.ZERO : size.abs();
    }
}
