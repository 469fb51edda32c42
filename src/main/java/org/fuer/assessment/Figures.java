package org.fuer.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Indicator;
import org.fuer.indicator.Quotient;

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

    /** A value beside what it is compared with, on the side of it where it really is. */
    String value(Quotient value, Region region) {
        return withUnit(shown(value, region));
    }

    /** A number of a plan: all its digits. */
    String exact(Quotient value) {
        return withUnit(value.published());
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
        BigDecimal edge = region.edge(value).published();
        return absolute(Quotient.of(shown(value, region).subtract(edge)));
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

    /** A yearly change: a step as {@link #absolute}, a growth rate in per cent. */
    Change yearly(PaceKind kind, Quotient change) {
        if (kind == PaceKind.LINEAR) {
            return absolute(change);
        }
        BigDecimal percent = visible(change.magnitude().times(Quotient.of(100)));
        return new Change(percent.toPlainString() + "%", "word.none");
    }

    private BigDecimal shown(Quotient value, Region region) {
        int digits = indicator.decimals();
        BigDecimal shown = round(value, digits);
        while (digits < Quotient.PUBLISHED_SCALE && region.side(Quotient.of(shown)) != region.side(value)) {
            digits++;
            shown = round(value, digits);
        }
        return shown;
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
            default -> text + indicator.unit();
        };
    }
}
