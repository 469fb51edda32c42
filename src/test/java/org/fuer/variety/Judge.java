package org.fuer.variety;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Severity;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;
import org.fuer.intake.FormReading;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;
import org.fuer.validation.Validation;
import org.fuer.validation.ValidationResult;

/** Reads and judges a workbook with the program and says where that differs from what is known of it. */
final class Judge {

    private static final Set<String> INTAKE_WARNINGS =
            Set.of("UNKNOWN-ROW", "UNKNOWN-COLUMN", "LAST-YEAR", "UNKNOWN-FORM");
    private static final String HASH = "0".repeat(64);
    private static final int MOST_SHOWN = 6;

    private final WorkbookIntake intake;
    private final Validation validation;
    private final Relations relations;

    Judge(Catalogue catalogue, Relations relations) {
        this.intake = new WorkbookIntake(catalogue);
        this.validation = new Validation(catalogue);
        this.relations = relations;
    }

    Reading read(ForeignWorkbook workbook, Path content) {
        return intake.read(
                content,
                workbook.file(),
                HASH,
                workbook.report().place(),
                workbook.report().year());
    }

    ValidationResult validate(ForeignWorkbook workbook, List<Reading> readings) {
        return validation.validate(
                workbook.report().place(),
                workbook.report().year(),
                readings,
                workbook.report().history());
    }

    /** What is wrong with what the program makes of the workbook; empty when nothing is. */
    List<String> complaints(ForeignWorkbook workbook, Path content) {
        Reading reading = read(workbook, content);
        List<String> complaints = new ArrayList<>();
        if (!reading.readable()) {
            complaints.add("not readable: " + reading.findings());
            return complaints;
        }
        Truth truth = workbook.truth();
        compare("cells", truth.expected(), cells(reading, false), complaints);
        compare("last year", truth.expectedLastYear(), cells(reading, true), complaints);
        if (!reading.ledger().equals(truth.ledger())) {
            complaints.add("ledger " + reading.ledger() + " but counted " + truth.ledger());
        }
        LocalDate day = workbook.recipe().has(Trait.SIGNATURE_ABSENT)
                ? null
                : ForeignWorkbook.reportedOn(workbook.recipe(), workbook.report());
        if (!Objects.equals(day, reading.reportedOn())) {
            complaints.add("reported on " + reading.reportedOn() + " but printed " + day);
        }
        ValidationResult result = validate(workbook, List.of(reading));
        List<Finding> findings = result.findings().stream()
                .filter(finding -> finding.source().file().equals(workbook.file()))
                .filter(finding -> !finding.rule().equals("FORM-MISSING"))
                .toList();
        complainOfMissed(workbook, findings, complaints);
        complainOfFalse(workbook, findings, complaints);
        if (workbook.planted().isEmpty()) {
            compare("accepted", truth.acceptable(), accepted(result), complaints);
        }
        return complaints;
    }

    private static Map<FactKey, String> cells(Reading reading, boolean lastYear) {
        Map<FactKey, String> cells = new TreeMap<>();
        for (FormReading form : reading.forms()) {
            for (CellReading cell : lastYear ? form.lastYear() : form.cells()) {
                if (!lastYear || cell.content() != CellContent.BLANK) {
                    cells.put(cell.key(), Truth.describe(cell.content(), cell.value(), place(cell.source())));
                }
            }
        }
        return cells;
    }

    private static Map<FactKey, String> accepted(ValidationResult result) {
        Map<FactKey, String> facts = new TreeMap<>();
        result.facts()
                .forEach(fact -> facts.put(
                        fact.key(), fact.value().stripTrailingZeros().toPlainString() + " in " + place(fact.source())));
        return facts;
    }

    private static Truth.Place place(Source source) {
        return new Truth.Place(source.sheet(), source.cell());
    }

    private static void compare(
            String what, Map<FactKey, String> expected, Map<FactKey, String> actual, List<String> complaints) {
        if (expected.equals(actual)) {
            return;
        }
        Set<FactKey> keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        List<String> differences = keys.stream()
                .filter(key -> !Objects.equals(expected.get(key), actual.get(key)))
                .map(key -> key.item() + " " + key.breakdown() + " is " + actual.get(key) + " but must be "
                        + expected.get(key))
                .toList();
        complaints.add(differences.size() + " of " + expected.size() + " " + what + " differ: "
                + differences.subList(0, Math.min(MOST_SHOWN, differences.size())));
    }

    private static void complainOfMissed(ForeignWorkbook workbook, List<Finding> findings, List<String> complaints) {
        for (Planted planted : workbook.planted()) {
            Set<Truth.Place> places =
                    planted.places(workbook.truth(), workbook.recipe().isCsv());
            boolean found = findings.stream()
                    .anyMatch(finding -> planted.fault().rules().contains(finding.rule())
                            && places.contains(place(finding.source())));
            if (!found) {
                complaints.add("missed " + planted.fault() + " at " + places + " of " + planted.item());
            }
        }
    }

    private void complainOfFalse(ForeignWorkbook workbook, List<Finding> findings, List<String> complaints) {
        List<Finding> wrong = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        || (finding.severity() == Severity.WARNING && INTAKE_WARNINGS.contains(finding.rule())))
                .filter(finding -> !isExplained(workbook, finding))
                .toList();
        if (!wrong.isEmpty()) {
            complaints.add(wrong.size() + " false: "
                    + wrong.stream()
                            .limit(MOST_SHOWN)
                            .map(finding -> finding.rule() + " " + finding.severity() + " at " + place(finding.source())
                                    + " " + finding.messageKey() + finding.arguments())
                            .toList());
        }
    }

    /** Whether a planted fault, a row that is none of the form or a sheet that is no report is the reason. */
    private boolean isExplained(ForeignWorkbook workbook, Finding finding) {
        Truth.Place at = place(finding.source());
        if (workbook.truth().foreign().contains(at) && finding.severity() != Severity.ERROR) {
            return true;
        }
        if (finding.source().sheet().equals("通讯录") && finding.severity() != Severity.ERROR) {
            return true;
        }
        return workbook.planted().stream().anyMatch(planted -> explains(workbook, planted, finding, at));
    }

    private boolean explains(ForeignWorkbook workbook, Planted planted, Finding finding, Truth.Place at) {
        if (planted.places(workbook.truth(), workbook.recipe().isCsv()).contains(at)) {
            return true;
        }
        FactKey key = finding.key();
        if (planted.item() == null) {
            return planted.form() != null
                    && key != null
                    && key.item().startsWith(planted.form().code());
        }
        Set<String> around = relations.around(planted.item().code());
        return (key != null && around.contains(key.item()))
                || relations.of(finding.rule()).contains(planted.item().code());
    }
}
