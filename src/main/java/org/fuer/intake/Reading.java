package org.fuer.intake;

import java.time.LocalDate;
import java.util.List;
import org.fuer.fact.Finding;
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
 */
public record Reading(
        String file,
        String sha256,
        String unit,
        boolean readable,
        @Nullable LocalDate reportedOn,
        List<FormReading> forms,
        Ledger ledger,
        List<Finding> findings) {

    public Reading {
        forms = List.copyOf(forms);
        findings = List.copyOf(findings);
    }
}
