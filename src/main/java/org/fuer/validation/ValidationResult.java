package org.fuer.validation;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.Reporting;
import org.fuer.fact.Submission;

/**
 * What validation decided on all files of a place and year.
 *
 * @param facts the accepted facts, sorted by key
 * @param findings every finding of intake and validation, sorted by file, sheet, cell (row then column), rule
 * @param submissions one for each file, sorted by unit, file
 * @param reportings one for each unit that fills in a form, in the order of {@code units.csv}
 * @param blockedForms the codes of forms that arrived and are blocked by errors: 待核
 * @param rulesNotRun the rules of rules.csv that ended without pass or fail
 */
public record ValidationResult(
        List<Fact> facts,
        List<Finding> findings,
        List<Submission> submissions,
        List<Reporting> reportings,
        SortedSet<String> blockedForms,
        List<RuleNotRun> rulesNotRun) {

    public ValidationResult {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        submissions = List.copyOf(submissions);
        reportings = List.copyOf(reportings);
        blockedForms = Collections.unmodifiableSortedSet(new TreeSet<>(blockedForms));
        rulesNotRun = List.copyOf(rulesNotRun);
    }

    /**
     * A rule that ended without pass or fail.
     *
     * @param rule its code
     * @param reason why
     */
    public record RuleNotRun(String rule, Reason reason) {}

    /** Why a rule did not run. */
    public enum Reason {
        /** An operand is missing or not applicable. */
        NO_DATA,
        /** An operand has an error of an earlier level, its form is blocked, or a quotient's denominator is zero. */
        COULD_NOT_RUN
    }
}
