package org.fuer.validation;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.Reporting;
import org.fuer.fact.RuleOutcome;
import org.fuer.fact.Submission;
import org.fuer.fact.TaskProgress;

/**
 * What validation decided on all files of a place and year.
 *
 * @param facts the accepted facts, sorted by key
 * @param findings every finding of intake and validation, sorted by file, sheet, cell (row then column), rule
 * @param submissions one for each file, sorted by unit, file
 * @param reportings one for each unit that fills in a form, in the order of {@code units.csv}
 * @param blockedForms the codes of forms that arrived and are blocked by errors: 待核
 * @param taskProgress what the units report of the tasks, by task, then by unit in the order of its responsibility
 * @param outcomes how often each rule ended in each way, sorted by rule, form and reason
 */
public record ValidationResult(
        List<Fact> facts,
        List<Finding> findings,
        List<Submission> submissions,
        List<Reporting> reportings,
        SortedSet<String> blockedForms,
        List<TaskProgress> taskProgress,
        List<RuleOutcome> outcomes) {

    public ValidationResult {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        submissions = List.copyOf(submissions);
        reportings = List.copyOf(reportings);
        blockedForms = Collections.unmodifiableSortedSet(new TreeSet<>(blockedForms));
        taskProgress = List.copyOf(taskProgress);
        outcomes = List.copyOf(outcomes);
    }
}
