package org.fuer.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.intake.Explanation;
import org.fuer.intake.Reading;

/**
 * What the units wrote to findings on their last submissions (说明). An explanation belongs to the finding of the same
 * rule on the same item and breakdown, wherever its cell is by now; to one without an item, at the same cell of the same
 * file. Where the file lost what says so, it belongs to the warnings at the cell that its line names, or else to the
 * errors there; where there is none either, that is said. A file that no longer counts explains nothing, and what is
 * said of a finding that is known to be no more is passed over.
 */
final class Explanations {

    /** Between different texts on one finding. */
    static final String BETWEEN = "；";

    private final Map<FindingIdentity, TreeSet<String>> texts = new LinkedHashMap<>();
    private final Map<Source, TreeSet<String>> textsAtCells = new LinkedHashMap<>();
    private final Map<Source, List<Written>> written = new LinkedHashMap<>();

    private Explanations() {}

    static Explanations of(Collection<Reading> readings, Collection<FormReturn> returns, TaskReports tasks) {
        Explanations explanations = new Explanations();
        for (Reading reading : readings) {
            boolean counts =
                    tasks.standIn(reading.file()) || returns.stream().anyMatch(form -> form.standsIn(reading.file()));
            if (counts) {
                reading.explanations().forEach(explanation -> explanations.add(reading, explanation));
            }
        }
        return explanations;
    }

    private void add(Reading reading, Explanation explanation) {
        if (explanation.byCell()) {
            Source about = new Source(reading.file(), explanation.sheet(), explanation.cell());
            textsAtCells.computeIfAbsent(about, cell -> new TreeSet<>()).add(explanation.text());
            Source place = new Source(reading.file(), explanation.page(), explanation.place());
            written.computeIfAbsent(about, cell -> new ArrayList<>())
                    .add(new Written(reading.unit(), place, explanation.text()));
        } else {
            FindingIdentity about = FindingIdentity.of(
                    reading.unit(),
                    explanation.rule(),
                    explanation.key(),
                    reading.file(),
                    explanation.sheet(),
                    explanation.cell());
            texts.computeIfAbsent(about, identity -> new TreeSet<>()).add(explanation.text());
        }
    }

    /**
     * The findings, each with what was written to it; an error stays an error, and is not cleared by words. Behind them
     * a notice for each text that nobody can place.
     */
    List<Finding> applyTo(List<Finding> findings) {
        if (texts.isEmpty() && textsAtCells.isEmpty()) {
            return findings;
        }
        Set<Source> warned = new HashSet<>();
        Set<Source> placed = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.severity() != Severity.NOTICE) {
                placed.add(finding.source());
            }
            if (finding.severity() == Severity.WARNING) {
                warned.add(finding.source());
            }
        }
        List<Finding> explained = new ArrayList<>();
        findings.forEach(finding -> explained.add(explained(finding, warned)));
        explained.addAll(unplaced(placed));
        return explained;
    }

    private Finding explained(Finding finding, Set<Source> warned) {
        TreeSet<String> all = new TreeSet<>(texts.getOrDefault(FindingIdentity.of(finding), new TreeSet<>()));
        boolean meant = finding.severity() == Severity.WARNING
                || finding.severity() == Severity.ERROR && !warned.contains(finding.source());
        if (meant) {
            all.addAll(textsAtCells.getOrDefault(finding.source(), new TreeSet<>()));
        }
        return all.isEmpty() ? finding : finding.explainedBy(String.join(BETWEEN, all));
    }

    /** A text that names several cells is placed when one of them is. */
    private List<Finding> unplaced(Set<Source> placed) {
        Set<Written> found = new HashSet<>();
        Set<Written> all = new LinkedHashSet<>();
        written.forEach((about, texts) -> {
            all.addAll(texts);
            if (placed.contains(about)) {
                found.addAll(texts);
            }
        });
        all.removeAll(found);
        return all.stream().map(Written::unplaced).toList();
    }

    /** A text of a unit and where it is written. */
    private record Written(String unit, Source place, String text) {

        Finding unplaced() {
            return new Finding(
                    unit,
                    place,
                    BuiltInRule.EXPLANATION.code(),
                    BuiltInRule.EXPLANATION.severity(),
                    null,
                    text,
                    "",
                    "validation",
                    "EXPLANATION",
                    List.of(text));
        }
    }
}
