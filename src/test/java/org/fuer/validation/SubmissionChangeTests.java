package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Severity;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.junit.jupiter.api.Test;

/** What a unit did about the findings on its submission before, in numbers. */
class SubmissionChangeTests {

    private static Finding found(String item, String file, Severity severity) {
        return new Finding(
                "HEALTH",
                new Source(file, "Sheet1", file.isEmpty() ? "" : "D4"),
                "INTEGER",
                severity,
                file.isEmpty() ? null : new FactKey(item, Breakdown.TOTAL),
                "1.5",
                "",
                "validation",
                "INTEGER",
                List.of());
    }

    @Test
    void eachFaultIsFixedExplainedLeftOrNewWhateverTheFileIsCalled() {
        List<Finding> before = List.of(
                found("H01_01", "一.xlsx", Severity.ERROR),
                found("H01_02", "一.xlsx", Severity.ERROR),
                found("H01_03", "一.xlsx", Severity.WARNING),
                found("H01_04", "一.xlsx", Severity.WARNING));
        List<Finding> now = List.of(
                found("H01_02", "一修订1.xls", Severity.ERROR),
                found("H01_03", "一修订1.xls", Severity.WARNING).explainedBy("属实"),
                found("H01_04", "一修订1.xls", Severity.WARNING),
                found("H01_05", "一修订1.xls", Severity.ERROR));

        assertThat(SubmissionChange.of(now, Map.of("HEALTH", before)))
                .containsOnly(Map.entry("HEALTH", new SubmissionChange(1, 1, 2, 1)));
    }

    @Test
    void noticesAndWhatStandsInNoFileAreNotCounted() {
        List<Finding> findings = List.of(found("H01_01", "一.xlsx", Severity.NOTICE), found("", "", Severity.ERROR));

        assertThat(SubmissionChange.of(findings, Map.of("HEALTH", List.of())))
                .containsOnly(Map.entry("HEALTH", new SubmissionChange(0, 0, 0, 0)));
        assertThat(SubmissionChange.of(List.of(), Map.of("HEALTH", findings)))
                .containsOnly(Map.entry("HEALTH", new SubmissionChange(0, 0, 0, 0)));
    }

    @Test
    void aUnitThatReportsForTheFirstTimeHasNone() {
        assertThat(SubmissionChange.of(List.of(found("H01_01", "一.xlsx", Severity.ERROR)), Map.of()))
                .isEmpty();
    }
}
