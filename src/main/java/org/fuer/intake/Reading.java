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
        boolean template) {

    public Reading {
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
        explanations = List.copyOf(explanations);
    }

    /** The reading of a file that is no template. */
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
        this(file, sha256, unit, readable, reportedOn, forms, ledger, findings, signature, explanations, false);
    }

    /** The same, read from a template. */
    public Reading ofTemplate() {
        return new Reading(
                file, sha256, unit, readable, reportedOn, forms, ledger, findings, signature, explanations, true);
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
