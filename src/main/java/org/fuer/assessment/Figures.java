package org.fuer.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * Puts the figures of an indicator into text: with its digits and unit, the unit as a word of the bundle
 * {@code assessment} ({@code 5{unit.人}}), so that the text is of no language.
 */
final class Figures {

    /** Only asked which units it knows; that is the same in every language. */
    private static final Wording KNOWN = Wording.of("assessment", Language.CHINESE);

    private final Indicator indicator;
    private final RoundingMode rounding;

    Figures(Indicator indicator, RoundingMode rounding) {
        this.indicator = indicator;
        this.rounding = rounding;
    }

    /** A value that is compared with nothing. */
    String value(Quotient value) {
        return shown(Digits.from(0)).value(value);
    }

    /** The figures of a sentence: with the digits of the indicator, and more where what it compares needs them. */
    Shown shown(Digits compared) {
        return new Shown(this, compared.atLeast(indicator.decimals()).fewest(this));
    }

    /** What a sentence compares with a target, whose numbers it shows with all digits that a plan prints. */
    Digits beside(Region region) {
        return Digits.from(Math.max(printedDigits(region.low()), printedDigits(region.high())));
    }

    /** The key of the word for going up or down: a rate 提高 or 降低 (in ‰ 下降), a number of things 增加 or 减少. */
    String movement(Quotient change) {
        return movement(indicator.unit(), change.signum());
    }

    /** The same for a unit of measure and the sign of the change. */
    static String movement(String unit, int sign) {
        boolean level =
                switch (unit) {
                    case "%", "‰", "1/万", "1/10万", "百分点", "比值", "女=100", "岁", "年", "元", "元/月" -> true;
                    default -> false;
                };
        if (sign < 0) {
            return unit.equals("‰") ? "word.drop" : level ? "word.fall" : "word.decrease";
        }
        return level ? "word.rise" : "word.increase";
    }

    /** The same for a change by so many per cent: a number of things 增加42人 and 增长20%. */
    static String growth(String unit, int sign) {
        String movement = movement(unit, sign);
        return movement.equals("word.increase") ? "word.grow" : movement;
    }

    /** A step of a year, which stands by itself: with as many digits as show that it is one. */
    String step(Quotient step) {
        return difference(round(step.magnitude(), stepDigits(step)));
    }

    /** The fewest digits that show a step. */
    int stepDigits(Quotient step) {
        return Digits.from(indicator.decimals())
                .order(step.magnitude(), Quotient.ZERO)
                .fewest(this);
    }

    /** A step that a plan demands, with all its digits. */
    String demanded(Quotient step) {
        Quotient size = step.magnitude();
        return difference(round(size, printedDigits(size)));
    }

    /** By how many per cent a year a rate or amount grew on average; nothing for what moves by points. */
    String growth(PaceKind kind, Trend trend) {
        boolean grows =
                trend.first().value().signum() > 0 && trend.last().value().signum() > 0;
        if (kind == PaceKind.LINEAR || isInPoints() || trend.yearly().signum() == 0 || !grows) {
            return "";
        }
        Point first = trend.first();
        Point last = trend.last();
        double growth = PaceKind.growth(first.value(), last.value(), last.year() - first.year());
        BigDecimal percent = BigDecimal.valueOf(Math.abs(growth * 100)).setScale(1, rounding);
        return "{mark.open}" + percent.toPlainString() + "%{mark.close}";
    }

    BigDecimal round(Quotient value, int digits) {
        return value.numerator().divide(value.denominator(), digits, rounding);
    }

    /** A number that a plan prints keeps its digits; one with many more than the indicator has is computed. */
    int printedDigits(@Nullable Quotient end) {
        int own = end == null ? 0 : Math.max(0, end.published().scale());
        int usual = indicator.decimals();
        return own > usual + 2 ? usual : Math.max(own, usual);
    }

    /** A rounded number with its unit. */
    String withUnit(BigDecimal number) {
        return withUnit(number, indicator.unit());
    }

    /** The difference of two rounded numbers: 百分点 for a percentage, 千分点 for a permillage, otherwise in its unit. */
    String difference(BigDecimal difference) {
        return difference(difference, indicator.unit());
    }

    /** The same for a unit of measure. */
    static String difference(BigDecimal difference, String unit) {
        return withUnit(difference.abs(), Indicator.unitOfDifference(unit));
    }

    private boolean isInPoints() {
        return switch (indicator.unit()) {
            case "%", "‰", "百分点" -> true;
            default -> false;
        };
    }

    /** A rounded number with a unit of measure. */
    static String withUnit(BigDecimal number, String unit) {
        String key = "unit." + unit;
        if (!KNOWN.has(key)) {
            return number.toPlainString() + unit;
        }
        boolean one = number.compareTo(BigDecimal.ONE) == 0 && KNOWN.has(key + ".one");
        return number.toPlainString() + "{" + key + (one ? ".one}" : "}");
    }
}
