package org.fuer.batch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuer.assessment.Status;
import org.fuer.assessment.StatusCounts;
import org.fuer.batch.YearSummary.Outcome;
import org.fuer.catalogue.JobSettings.Output;
import org.fuer.catalogue.Severity;
import org.fuer.publication.Edition;
import org.fuer.publication.Publication;

/**
 * What stands in an edition, as it is kept with it.
 *
 * @param workbooks the files that arrived
 * @param facts the accepted facts
 * @param findings how many findings of each severity
 * @param missingUnits the codes of the units that owe a form with a required row that did not arrive
 * @param targets how many targets have each status
 * @param draft whether it is 初稿
 * @param printed what is printed beside {@code data/} and {@code collection.xlsx}
 */
record EditionSummary(
        int workbooks,
        int facts,
        Map<Severity, Integer> findings,
        List<String> missingUnits,
        Map<Status, Integer> targets,
        boolean draft,
        Set<Output> printed) {

    static EditionSummary of(Edition edition, Set<Output> printed) {
        Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        edition.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
        return new EditionSummary(
                edition.inputs().size(),
                edition.facts().of(edition.year()).size(),
                findings,
                Publication.missingUnits(edition),
                StatusCounts.of(edition.assessments()).byStatus(),
                Publication.isDraft(edition),
                printed);
    }

    YearSummary in(PlaceYear year, Outcome outcome, Path folder) {
        return new YearSummary(
                year.place(),
                year.year(),
                outcome,
                workbooks,
                facts,
                findings,
                missingUnits,
                targets,
                draft,
                folder,
                printed);
    }
}
