package org.fuer.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.publication.lineage.Origin;

/**
 * What the report says of an indicator and those whom its targets are about: its figures as they are printed.
 *
 * @param indicator the indicator
 * @param breakdown whom it is about
 * @param assessments its targets in a domain, as they stand, the earliest due first
 * @param now the value that was judged; of an earlier year where a survey's value stands on
 * @param before the latest earlier value that it can be compared with; empty where nothing can be said of the change
 * @param change what happened between them
 * @param smallNumber whether it is a rate on so few events that a single one moves it far
 * @param digits the digits after the point of its values
 */
record ReportReading(
        Indicator indicator,
        Breakdown breakdown,
        List<Assessment> assessments,
        Optional<Value> now,
        Optional<Value> before,
        Optional<Change> change,
        boolean smallNumber,
        int digits) {

    ReportReading {
        assessments = List.copyOf(assessments);
    }

    /**
     * A figure of a year.
     *
     * @param year the year
     * @param printed as printed
     * @param unexplained whether it stands on a warning that nobody has explained
     * @param origin what it says
     */
    record Value(int year, BigDecimal printed, boolean unexplained, Origin origin) {}

    /** How the indicator stands: as the worst of its targets. */
    enum Outcome {
        /** All its targets that can be judged are met. */
        MET,
        /** Under way, and fast enough. */
        PROGRESSING,
        /** One of its targets is in danger. */
        IN_DANGER,
        /** Nothing can be said. */
        OPEN
    }

    /** How it stands. */
    Outcome outcome() {
        if (now.isEmpty() || assessments.stream().allMatch(ReportReading::isOpen)) {
            return Outcome.OPEN;
        }
        if (assessments.stream().anyMatch(ReportReading::isInDanger)) {
            return Outcome.IN_DANGER;
        }
        boolean met =
                assessments.stream().allMatch(assessment -> assessment.status().isMet() || isOpen(assessment));
        return met ? Outcome.MET : Outcome.PROGRESSING;
    }

    /** Whether nothing can be said of a target. */
    static boolean isOpen(Assessment assessment) {
        return switch (assessment.status()) {
            case NO_DATA, NOT_ASSESSABLE, NO_TREND -> true;
            default -> false;
        };
    }

    /** Whether a target is not met and not on its way. */
    static boolean isInDanger(Assessment assessment) {
        boolean warned = assessment.warning() == Warning.RED || assessment.warning() == Warning.ORANGE;
        return assessment.status() == Status.MISSED
                || (warned && !assessment.status().isMet());
    }

    /** Whether the value is of an earlier survey. */
    boolean isCarriedForward(int year) {
        return now.filter(value -> value.year() < year).isPresent();
    }

    /** Whether it was measured and can be compared like any other. */
    boolean isPlain(int year) {
        return assessments.size() == 1
                && now.filter(value -> !value.unexplained()).isPresent()
                && change.isPresent()
                && !smallNumber
                && !isCarriedForward(year);
    }
}
