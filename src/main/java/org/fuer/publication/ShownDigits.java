package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.fuer.assessment.Assessment;
import org.fuer.fact.Quotient;

/** With how many digits a value is printed: more than usual where rounding would let a miss look like a hit. */
final class ShownDigits {

    private ShownDigits() {}

    /** The digits after the point of a value that these targets judge. */
    static int of(Collection<Assessment> assessments, int usual, RoundingMode rounding) {
        return assessments.stream()
                .mapToInt(assessment -> of(assessment, usual, rounding))
                .max()
                .orElse(usual);
    }

    /** The digits after the point of the value of an assessment. */
    static int of(Assessment assessment, int usual, RoundingMode rounding) {
        BigDecimal value = assessment.value();
        BigDecimal target = assessment.targetValue();
        boolean met = assessment.status().isMet();
        return value == null || target == null || met ? usual : of(value, target, usual, rounding);
    }

    /** The digits that show on which side of a target a value is. */
    static int of(BigDecimal value, BigDecimal target, int usual, RoundingMode rounding) {
        int digits = usual;
        while (digits < Quotient.PUBLISHED_SCALE
                && value.setScale(digits, rounding).compareTo(target) != value.compareTo(target)) {
            digits++;
        }
        return digits;
    }
}
