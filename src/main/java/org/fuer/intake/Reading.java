package org.fuer.intake;

import java.time.LocalDate;
import java.util.List;
import org.fuer.fact.Finding;
import org.fuer.fact.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one file. A function of the file's bytes and name, the place, the year and the catalogue.
 *
 * @param file the file, relative to {@code input/<place>/<year>/}
 * @param sha256 the hash of its bytes
 * @param unit the code of the unit it comes from; empty when nobody knows
 * @param readable whether the file could be opened at all
 * @param reportedOn the latest 报出日期 in the file, or null
 * @param forms the forms found, in reading order
 * @param ledger its conservation ledger
 * @param findings what intake found: rules about the file, its tables, rows and columns
 * @param signature who signed it
 * @param explanations what the unit wrote to the findings on its last submission
 * @param tasks what it says of the tasks of its unit, a report for each 任务进展 table on which anything is filled in
 * @param template whether it is a template that this program printed
 */
public record Reading(
        String file,
        String sha256,
        String unit,
        boolean readable,
        @Nullable LocalDate reportedOn,
        List<FormReading> forms,
        Ledger ledger,
        List<Finding> findings,
        Signature signature,
        List<Explanation> explanations,
        List<TaskReport> tasks,
        boolean template) {

    public Reading {
        tasks = List.copyOf(tasks);
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
    }

    /** The reading of a file that is no template and says nothing of tasks. */
    public Reading(
            String file,
            String sha256,
            String unit,
            boolean readable,
            @Nullable LocalDate reportedOn,
            List<FormReading> forms,
            Ledger ledger,
            List<Finding> findings,
            Signature signature,
            List<Explanation> explanations) {
        this(
                file,
                sha256,
                unit,
                readable,
                reportedOn,
                forms,
                ledger,
                findings,
                signature,
                explanations,
                List.of(),
                false);
    }

    /** The same, read from a template. */
    public Reading ofTemplate() {
        return new Reading(
                file,
                sha256,
                unit,
                readable,
                reportedOn,
                forms,
                ledger,
                findings,
                signature,
                explanations,
                tasks,
                true);
    }

    /** The reading of a file that nobody signed and that explains nothing. */
    public Reading(
            String file,
            String sha256,
            String unit,
            boolean readable,
            @Nullable LocalDate reportedOn,
            List<FormReading> forms,
            Ledger ledger,
            List<Finding> findings) {
        this(file, sha256, unit, readable, reportedOn, forms, ledger, findings, Signature.NONE, List.of());
    }
}
