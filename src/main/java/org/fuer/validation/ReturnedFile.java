package org.fuer.validation;

import java.util.List;
import java.util.Set;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Finding;
import org.fuer.validation.ReviewLine.State;

/**
 * A file that goes back to its sender.
 *
 * @param file its name as it arrived
 * @param name what the marked-up copy is called
 * @param reviewName what goes back is called where there can be no copy, only the 审核意见
 * @param unit the code of the unit it came from; empty when nobody knows
 * @param findings every finding on it, in the order of findings.csv
 * @param submittedBefore whether the unit had submitted something else before
 * @param known what was found on that already
 * @param fixed the findings on that which are there no more
 */
public record ReturnedFile(
        String file,
        String name,
        String reviewName,
        String unit,
        List<Finding> findings,
        boolean submittedBefore,
        Set<Finding> known,
        List<Finding> fixed) {

    private static final Set<String> NEVER_OPENED = Set.of(BuiltInRule.UNREADABLE.code(), BuiltInRule.HOSTILE.code());

    /** Whether the file can be opened and marked; one that intake could not read is not opened a second time. */
    boolean opens() {
        return findings.stream().noneMatch(finding -> NEVER_OPENED.contains(finding.rule()));
    }

    /** How a finding on it stands beside the unit's submission before. */
    State stateOf(Finding finding) {
        if (finding.severity() == Severity.WARNING && !finding.explanation().isEmpty()) {
            return State.EXPLAINED;
        }
        if (!submittedBefore || finding.severity() == Severity.NOTICE) {
            return State.FIRST;
        }
        return known.contains(finding) ? State.REMAINING : State.NEW;
    }
}
