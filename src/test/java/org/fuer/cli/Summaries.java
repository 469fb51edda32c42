package org.fuer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuer.assessment.Status;
import org.fuer.batch.YearSummary;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.Severity;

/** Places and years as a run may leave them. */
final class Summaries {

    private Summaries() {}

    static YearSummary clean(String place, int year, Outcome outcome) {
        return summary(place, year, outcome, Map.of(), List.of(), false);
    }

    static YearSummary draft(String place, int year, Outcome outcome, String... missingUnits) {
        return summary(
                place, year, outcome, Map.of(Severity.ERROR, 3, Severity.WARNING, 12), List.of(missingUnits), true);
    }

    private static YearSummary summary(
            String place,
            int year,
            Outcome outcome,
            Map<Severity, Integer> findings,
            List<String> missingUnits,
            boolean draft) {
        return new YearSummary(
                place,
                year,
                outcome,
                19,
                4321,
                findings,
                missingUnits,
                Map.of(Status.MET, 100, Status.AT_RISK, 9, Status.NO_DATA, 89),
                draft,
                Path.of("output", place, String.valueOf(year)).toAbsolutePath(),
                Set.of());
    }
}
