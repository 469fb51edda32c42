package org.fuer.assessment;

import java.math.BigDecimal;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.fact.Quotient;

/** The classes of a pace ratio: from 0.95 on track, from 0.60 at risk, from 0 off track, below that backwards. */
final class Pace {

    /** What is added to a sentence: the way left is longer than it was. */
    static final String FARTHER = "{note.farther}";

    private static final Quotient HUNDRED = Quotient.of(100);

    private Pace() {}

    /** What is added to the sentence of a target that moves too slowly, or away: how slowly; nothing when on track. */
    static String note(Quotient ratio, AssessmentSettings settings) {
        return switch (status(ratio, settings)) {
            case AT_RISK, OFF_TRACK -> "{note.slow-pace|" + percent(ratio, settings) + "%}";
            case REGRESSED -> FARTHER;
            default -> "";
        };
    }

    /** With as few digits as keep it in its class: 94.96 % is not the 95 % that would be on track. */
    private static String percent(Quotient ratio, AssessmentSettings settings) {
        Status status = status(ratio, settings);
        int digits = 0;
        BigDecimal percent = ratio.times(HUNDRED).rounded(digits);
        while (digits < Quotient.PUBLISHED_SCALE
                && status(Quotient.of(percent).dividedBy(HUNDRED), settings) != status) {
            digits++;
            percent = ratio.times(HUNDRED).rounded(digits);
        }
        return percent.toPlainString();
    }

    static Status status(Quotient ratio, AssessmentSettings settings) {
        if (ratio.compareTo(Quotient.of(settings.onTrackFrom())) >= 0) {
            return Status.ON_TRACK;
        }
        if (ratio.compareTo(Quotient.of(settings.atRiskFrom())) >= 0) {
            return Status.AT_RISK;
        }
        return ratio.signum() >= 0 ? Status.OFF_TRACK : Status.REGRESSED;
    }
}
