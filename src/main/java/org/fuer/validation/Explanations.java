package org.fuer.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fuer.fact.Finding;
import org.fuer.intake.Explanation;
import org.fuer.intake.Reading;

/**
 * What the units wrote to findings on their last submissions (说明). An explanation belongs to the finding of the same
 * rule on the same item and breakdown, wherever its cell is by now; to one without an item, at the same cell of the same
 * file. A file that no longer counts explains nothing, and what is said of a finding that is no more is passed over.
 */
final class Explanations {

    /** Between different texts on one finding. */
    static final String BETWEEN = "；";

    private final Map<FindingIdentity, TreeSet<String>> texts = new LinkedHashMap<>();

    private Explanations() {}

    static Explanations of(Collection<Reading> readings, Collection<FormReturn> returns) {
        Explanations explanations = new Explanations();
        for (Reading reading : readings) {
            if (returns.stream().anyMatch(form -> form.standsIn(reading.file()))) {
                reading.explanations().forEach(explanation -> explanations
                        .texts
                        .computeIfAbsent(identity(reading, explanation), about -> new TreeSet<>())
                        .add(explanation.text()));
            }
        }
        return explanations;
    }

    private static FindingIdentity identity(Reading reading, Explanation explanation) {
        return FindingIdentity.of(
                reading.unit(),
                explanation.rule(),
                explanation.key(),
                reading.file(),
                explanation.sheet(),
                explanation.cell());
    }

    /** The findings, each with what was written to it; an error stays an error, and is not cleared by words. */
    List<Finding> applyTo(List<Finding> findings) {
        return texts.isEmpty()
                ? findings
                : findings.stream().map(this::explained).toList();
    }

    private Finding explained(Finding finding) {
        TreeSet<String> written = texts.get(FindingIdentity.of(finding));
        return written == null ? finding : finding.explainedBy(String.join(BETWEEN, written));
    }
}
