package org.fuer.batch;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fuer.assessment.Status;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Severity;

/**
 * What stands published for a place and year after a run.
 *
 * @param place the code of the place
 * @param year the year
 * @param outcome whether this run published it
 * @param workbooks the files that arrived
 * @param facts the accepted facts
 * @param findings how many findings of each severity; every severity is there
 * @param missingUnits the codes of the units that owe a form with a required row that did not arrive, in the order of
 *     {@code units.csv}
 * @param targets how many targets have each status; every status is there, and they add up to the number of targets
 * @param draft whether the edition is 初稿: a unit owes data or a warning is not explained
 * @param folder where the output is
 * @param outputs what is printed beside {@code data/} and {@code collection.xlsx}
 */
public record YearSummary(
        String place,
        int year,
        Outcome outcome,
        int workbooks,
        int facts,
        Map<Severity, Integer> findings,
        List<String> missingUnits,
        Map<Status, Integer> targets,
        boolean draft,
        Path folder,
        Set<Output> outputs) {

    public YearSummary {
        Map<Severity, Integer> everySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            everySeverity.put(severity, findings.getOrDefault(severity, 0));
        }
        findings = Collections.unmodifiableMap(everySeverity);
        missingUnits = List.copyOf(missingUnits);
        Map<Status, Integer> everyStatus = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            everyStatus.put(status, targets.getOrDefault(status, 0));
        }
        targets = Collections.unmodifiableMap(everyStatus);
        outputs = Collections.unmodifiableSet(outputs.isEmpty() ? Set.of() : new TreeSet<>(outputs));
    }

    /** Whether a run published a place and year. */
    public enum Outcome {
        /** A new edition was published. */
        PUBLISHED,
        /** Nothing was to do: what stands there is what the input gives. */
        UNCHANGED
    }

    /** Whether some unit owes data or something is 初稿: what {@code --strict} asks. */
    public boolean unfinished() {
        return draft || !missingUnits.isEmpty();
    }

    YearSummary as(Outcome other) {
        return new YearSummary(
                place, year, other, workbooks, facts, findings, missingUnits, targets, draft, folder, outputs);
    }
}
