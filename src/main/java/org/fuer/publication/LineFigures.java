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
 * it had reached its target or were nothing.
 */
final class LineFigures {

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
        return asPlanned(line, line.start());
    }

    /** The value to reach; null without one. */
    @Nullable
    BigDecimal end(ScoreLine line) {
        return asPlanned(line, line.end());
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
        boolean fallsShort = line.degree() != null && line.degree().compareTo(Quotient.of(100)) < 0;
        int digits = visible(exact, decimals(line));
        return exact.setScale(
                end == null || !fallsShort ? digits : ShownDigits.of(exact, end.published(), digits, rounding),
                rounding);
    }

    private @Nullable BigDecimal asPlanned(ScoreLine line, @Nullable Quotient value) {
        if (value == null) {
            return null;
        }
        BigDecimal exact = value.published();
        int digits = exact.scale() <= MOST_DIGITS_OF_A_PLAN
                ? Math.max(exact.scale(), decimals(line))
                : visible(exact, decimals(line));
        return exact.setScale(digits, rounding);
    }

    private int visible(BigDecimal exact, int usual) {
        int digits = usual;
        while (exact.signum() != 0 && exact.setScale(digits, rounding).signum() == 0) {
            digits++;
        }
        return digits;
    }

    private int decimals(ScoreLine line) {
        return catalogue
                .indicator(line.assessment().target().indicator())
                .map(Indicator::decimals)
                .orElse(0);
    }
}
