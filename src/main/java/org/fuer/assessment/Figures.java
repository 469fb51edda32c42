package org.fuer.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * Puts the figures of an indicator into text: with its digits and unit, but with more digits where rounding would let a
 * miss look like a hit, or a change look like none.
 */
final class Figures {

    private final Indicator indicator;
    private final RoundingMode rounding;

    Figures(Indicator indicator, RoundingMode rounding) {
        this.indicator = indicator;
        this.rounding = rounding;
    }

    /** A value. */
    String value(Quotient value) {
        return withUnit(round(value, indicator.decimals()));
    }

    /** A value that is compared with a region, on the side of it where it really is. */
    String value(Quotient value, Region region) {
        return withUnit(round(value, digits(value, region)));
    }

    /** A figure that stands beside such a value, with as many digits. */
    String beside(Quotient other, Quotient value, Region region) {
        return withUnit(round(other, digits(value, region)));
    }

    /**
     * A number of a plan with all its digits; one that is computed from a base with two more than the indicator has.
     */
    String exact(Quotient value) {
        BigDecimal number = value.published();
        int most = indicator.decimals() + 2;
        return withUnit(number.scale() > most ? round(value, most) : number);
    }

    /** What a target accepts. */
    String region(Region region) {
        Quotient low = region.low();
        Quotient high = region.high();
        List<String> parts = new ArrayList<>();
        if (low != null && high != null) {
            parts.add(exact(low));
            if (!low.equals(high)) {
                parts.add(exact(high));
            }
        } else if (low != null) {
            parts.add((region.endsIncluded() ? "≥" : "＞") + exact(low));
        } else if (high != null) {
            parts.add((region.endsIncluded() ? "≤" : "＜") + exact(high));
        }
        return String.join("—", parts);
    }

    /** How far a value lies outside a region, computed from the figures as shown so that a reader can check it. */
    Change distance(Quotient value, Region region) {
        int digits = digits(value, region);
        return absolute(Quotient.of(round(value, digits).subtract(round(region.edge(value), digits))));
    }

    /** How far a value lies from another, computed from the figures as shown beside a region. */
    Change difference(Quotient value, Quotient other, Region region) {
        int digits = digits(value, region);
        return absolute(Quotient.of(round(value, digits).subtract(round(other, digits))));
    }

    /** The key of the word for going up or down: a rate 提高, a number of things 增加. */
    String movement(Quotient change) {
        boolean level =
                switch (indicator.unit()) {
                    case "%", "‰", "1/万", "1/10万", "百分点", "比值", "女=100", "岁", "年", "元", "元/月" -> true;
                    default -> false;
                };
        if (change.signum() < 0) {
            return level ? "word.fall" : "word.decrease";
        }
        return level ? "word.rise" : "word.increase";
    }

    /** The difference of two values: 百分点 for a percentage, 千分点 for a permillage, otherwise in its unit. */
    Change absolute(Quotient difference) {
        BigDecimal number = visible(difference.magnitude());
        return switch (indicator.unit()) {
            case "%", "百分点" -> new Change(number.toPlainString(), "word.points");
            case "‰" -> new Change(number.toPlainString(), "word.permille-points");
            default -> new Change(withUnit(number), "word.none");
        };
    }

    /** The mean yearly change of a trend; of a rate or amount that grows by so many per cent a year, with these. */
    Change yearly(PaceKind kind, Trend trend) {
        Change step = absolute(trend.yearly());
        if (kind == PaceKind.LINEAR || !step.measureKey().equals("word.none")) {
            return step;
        }
        Point first = trend.first();
        Point last = trend.last();
        double growth = PaceKind.growth(first.value(), last.value(), last.year() - first.year());
        BigDecimal percent = BigDecimal.valueOf(Math.abs(growth * 100)).setScale(1, rounding);
        return new Change(step.number() + "（" + percent.toPlainString() + "%）", step.measureKey());
    }

    /** As few digits as show the value on its side of the region, whose ends are shown with as many. */
    private int digits(Quotient value, Region region) {
        int digits = Math.max(printedDigits(region.low()), printedDigits(region.high()));
        while (digits < Quotient.PUBLISHED_SCALE
                && rounded(region, digits).side(rounded(value, digits)) != region.side(value)) {
            digits++;
        }
        return digits;
    }

    /** A number that a plan prints keeps its digits; one with many more than the indicator has is computed. */
    private int printedDigits(@Nullable Quotient end) {
        int own = end == null ? 0 : end.published().scale();
        int usual = indicator.decimals();
        return own > usual + 2 ? usual : Math.max(own, usual);
    }

    private Region rounded(Region region, int digits) {
        Quotient low = region.low();
        Quotient high = region.high();
        return new Region(
                low == null ? null : rounded(low, digits),
                high == null ? null : rounded(high, digits),
                region.endsIncluded());
    }

    private Quotient rounded(Quotient value, int digits) {
        return Quotient.of(round(value, digits));
    }

    private BigDecimal visible(Quotient value) {
        int digits = indicator.decimals();
        BigDecimal shown = round(value, digits);
        while (digits < Quotient.PUBLISHED_SCALE && shown.signum() != value.signum()) {
            digits++;
            shown = round(value, digits);
        }
        return shown;
    }

    private BigDecimal round(Quotient value, int digits) {
        return value.numerator().divide(value.denominator(), digits, rounding);
    }

    private String withUnit(BigDecimal number) {
        String text = number.toPlainString();
        return switch (indicator.unit()) {
            case "1/10万", "1/万" -> text + indicator.unit().substring(1);
            case "比值", "女=100" -> text;
            case "百分点" -> text + "个百分点";
            default -> text + indicator.unit();
        };
    }
}
