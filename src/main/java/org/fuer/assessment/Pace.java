package org.fuer.assessment;

import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.fact.Quotient;

/** The classes of a pace ratio: from 0.95 on track, from 0.60 at risk, from 0 off track, below that backwards. */
final class Pace {

    private Pace() {}

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
