package org.fuer.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Finding;

/**
 * How the errors and warnings of a unit stand beside its submission before; each cell counts. What stands in no file,
 * such as a form that did not arrive, and notices are not counted, as they go back to nobody.
 *
 * @param fixed there are no more
 * @param explained are warnings that the unit explained
 * @param remaining were there before and are still to be corrected or explained
 * @param added were not there before
 */
public record SubmissionChange(int fixed, int explained, int remaining, int added) {

    /**
     * The changes of each unit that submitted something else before, by its code.
     *
     * @param findings what was found on everything that counts now
     * @param findingsBefore for each such unit, what was found on its submission before
     */
    public static SortedMap<String, SubmissionChange> of(
            List<Finding> findings, Map<String, List<Finding>> findingsBefore) {
        Set<FindingIdentity> now = identities(findings);
        SortedMap<String, SubmissionChange> changes = new TreeMap<>();
        findingsBefore.forEach((unit, before) -> {
            List<Finding> ofUnit =
                    findings.stream().filter(one -> one.unit().equals(unit)).toList();
            changes.put(unit, of(ofUnit, now, before));
        });
        return changes;
    }

    private static SubmissionChange of(List<Finding> findings, Set<FindingIdentity> now, List<Finding> before) {
        Set<FindingIdentity> known = identities(before);
        int explained = 0;
        int remaining = 0;
        int added = 0;
        for (Finding finding : findings) {
            if (!counts(finding)) {
                continue;
            }
            if (finding.severity() == Severity.WARNING && !finding.awaitsExplanation()) {
                explained++;
            } else if (known.contains(identity(finding))) {
                remaining++;
            } else {
                added++;
            }
        }
        int fixed = (int) before.stream()
                .filter(finding -> counts(finding) && !now.contains(identity(finding)))
                .count();
        return new SubmissionChange(fixed, explained, remaining, added);
    }

    private static boolean counts(Finding finding) {
        return finding.severity() != Severity.NOTICE && !finding.source().file().isEmpty();
    }

    private static Set<FindingIdentity> identities(List<Finding> findings) {
        Set<FindingIdentity> identities = new HashSet<>();
        findings.forEach(finding -> identities.add(identity(finding)));
        return identities;
    }

    private static FindingIdentity identity(Finding finding) {
        return FindingIdentity.of(finding).betweenSubmissions();
    }
}
