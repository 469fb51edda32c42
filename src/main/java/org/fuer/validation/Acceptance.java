package org.fuer.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuer.catalogue.Severity;
import org.fuer.fact.DecimalColumn;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Source;
import org.fuer.fact.Submission;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;
import org.fuer.intake.Reading;

/** Makes facts of the forms that nothing blocks. A cell with a warning that nobody explained gives one of low reliability. */
final class Acceptance {

    private Acceptance() {}

    /** The facts of all forms but the blocked ones, sorted by key. Empty and not applicable cells give none. */
    static List<Fact> accept(Collection<FormReturn> forms, Set<String> blocked, Collection<Finding> findings) {
        Set<Source> doubtful = findings.stream()
                .filter(Finding::awaitsExplanation)
                .map(Finding::source)
                .collect(Collectors.toSet());
        Map<Source, TreeSet<String>> explained = findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .filter(finding -> !finding.explanation().isEmpty())
                .collect(Collectors.groupingBy(
                        Finding::source,
                        Collectors.mapping(Finding::explanation, Collectors.toCollection(TreeSet::new))));
        List<Fact> facts = new ArrayList<>();
        for (FormReturn form : forms) {
            if (!blocked.contains(form.form())) {
                for (CellReading cell : form.cells().values()) {
                    BigDecimal value = cell.value();
                    if (value != null) {
                        facts.add(fact(
                                cell,
                                value,
                                form.readingOf(cell.source()),
                                doubtful.contains(cell.source()),
                                String.join(
                                        Explanations.BETWEEN, explained.getOrDefault(cell.source(), new TreeSet<>()))));
                    }
                }
            }
        }
        facts.sort(Comparator.comparing(Fact::key));
        return facts;
    }

    private static Fact fact(
            CellReading cell, BigDecimal value, Reading reading, boolean doubtful, String explanation) {
        return new Fact(
                cell.key(),
                DecimalColumn.plain(value),
                cell.content() == CellContent.BELOW_HALF,
                doubtful ? ObsStatus.U : ObsStatus.A,
                reading.unit(),
                Submission.idOf(reading.unit(), reading.sha256()),
                cell.source(),
                explanation);
    }
}
