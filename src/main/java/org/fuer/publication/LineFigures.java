package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.YearbookSettings;
import org.fuer.fact.Quotient;
import org.fuer.ranking.ScoreLine;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a score line as printed: with the digits of the indicator, and with more where a value would look as if
 * it had reached its target or were nothing, or where a reader who computes the degree from what is printed would not
 * come to the printed degree.
 */
final class LineFigures {

    /** The digits that a degree is printed with. */
    static final int DEGREE_DIGITS = 2;

    private static final Quotient ALL = Quotient.of(100);

    /** A number of a plan is printed with all its digits; one that was computed has more. */
    private static final int MOST_DIGITS_OF_A_PLAN = 4;

    private final Catalogue catalogue;
    private final RoundingMode rounding;

    LineFigures(Catalogue catalogue, YearbookSettings settings) {
        this.catalogue = catalogue;
        this.rounding = settings.rounding();
    }

    /** Where the way begins; null without one. */
    @Nullable
    BigDecimal start(ScoreLine line) {
        return asPlanned(line, line.start(), digits(line));
    }

    /** The value to reach; null without one. */
    @Nullable
    BigDecimal end(ScoreLine line) {
        return asPlanned(line, line.end(), digits(line));
    }

    /** The value that is scored; null without data. */
    @Nullable
    BigDecimal value(ScoreLine line) {
        Quotient value = line.value();
        if (value == null) {
            return null;
        }
        BigDecimal exact = value.published();
        Quotient end = line.end();
        boolean fallsShort = line.degree() != null && line.degree().compareTo(ALL) < 0;
        int digits = visible(exact, digits(line));
        return exact.setScale(
                end == null || !fallsShort ? digits : ShownDigits.of(exact, end.published(), digits, rounding),
                rounding);
    }

    private @Nullable BigDecimal asPlanned(ScoreLine line, @Nullable Quotient value, int digitsOfOthers) {
        if (value == null) {
            return null;
        }
        BigDecimal exact = value.published();
        int digits = exact.scale() <= MOST_DIGITS_OF_A_PLAN
                ? Math.max(exact.scale(), decimals(line))
                : visible(exact, digitsOfOthers);
        return exact.setScale(digits, rounding);
    }

    private int visible(BigDecimal exact, int usual) {
        int digits = usual;
        while (exact.signum() != 0 && exact.setScale(digits, rounding).signum() == 0) {
            digits++;
        }
        return digits;
    }

    /** Those of the indicator, and as many more as it takes to see a change and to come to the printed degree. */
    private int digits(ScoreLine line) {
        int digits = decimals(line);
        Quotient degree = line.role() == ScoreLine.Role.COUNTED ? line.degree() : null;
        boolean onTheWay = degree != null && degree.signum() > 0 && degree.compareTo(ALL) < 0;
        while (digits < Quotient.PUBLISHED_SCALE
                && (hidesChange(line, digits)
                        || (onTheWay && degree != null && !comesOut(line, digits, degree.rounded(DEGREE_DIGITS))))) {
            digits++;
        }
        return digits;
    }

    private boolean hidesChange(ScoreLine line, int digits) {
        Quotient start = line.start();
        Quotient value = line.value();
        return start != null
                && value != null
                && !start.equals(value)
                && start.published()
                                .setScale(digits, rounding)
                                .compareTo(value.published().setScale(digits, rounding))
                        == 0;
    }

    private boolean comesOut(ScoreLine line, int digits, BigDecimal degree) {
        Quotient exact = line.value();
        BigDecimal end = asPlanned(line, line.end(), digits);
        if (exact == null || end == null) {
            return true;
        }
        BigDecimal value = exact.published().setScale(digits, rounding);
        BigDecimal start = asPlanned(line, line.start(), digits);
        boolean rises = value.compareTo(end) < 0;
        BigDecimal above = start != null ? value.subtract(start) : rises ? value : end;
        BigDecimal below = start != null ? end.subtract(start) : rises ? end : value;
        return below.signum() != 0
                && above.movePointRight(2)
                                .divide(below, DEGREE_DIGITS, RoundingMode.HALF_EVEN)
                                .compareTo(degree)
                        == 0;
    }

    private int decimals(ScoreLine line) {
        return catalogue
                .indicator(line.assessment().target().indicator())
                .map(Indicator::decimals)
                .orElse(0);
    }
}
