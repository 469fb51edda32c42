package org.fuer.publication;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.fuer.assessment.Assessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Task;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Finding;
import org.fuer.fact.Reporting;
import org.fuer.fact.RuleOutcome;
import org.fuer.fact.Submission;
import org.fuer.fact.TaskProgress;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.publication.lineage.FactsBehind;
import org.fuer.ranking.CompositeIndex;
import org.fuer.ranking.RankedUnit;
import org.fuer.ranking.RankedUnit.Group;

/**
 * Everything that one run publishes for a place and year (版).
 *
 * @param place the place
 * @param year the year
 * @param fingerprint of the input, the catalogue, the program and the options that change the output
 * @param inputs the hash of every input file by its name
 * @param parameters the options and versions that change the output, by name
 * @param facts the accepted facts of this year and the earlier ones
 * @param indicators the indicators of this year and the earlier ones
 * @param assessments of this year
 * @param ranking of this year
 * @param composites the composite indices of this year: the whole, each plan, each domain
 * @param findings of this year, in the order of findings.csv
 * @param findingsBefore for each unit that had submitted something else for this year before, by its code, what was
 *     found on that
 * @param submissions of this year
 * @param earlierHashes the sha256 of each submission that a fact of an earlier year names, by the submission's id
 * @param reportings of this year
 * @param blockedByYear the forms that arrived and are not accepted (待核), of this year and the earlier ones; a year
 *     without any may be absent
 * @param earlierContacts whom each unit named last in an earlier year, by its code; units that named nobody are absent
 * @param outcomes how often each rule ended in each way this year, sorted by rule, form and reason
 * @param taskProgress what the units report of the tasks, by task, then by unit in the order of its responsibility
 * @param previous what the edition before printed
 */
public record Edition(
        Place place,
        int year,
        String fingerprint,
        SortedMap<String, String> inputs,
        SortedMap<String, String> parameters,
        AcceptedFacts facts,
        IndicatorHistory indicators,
        List<Assessment> assessments,
        List<RankedUnit> ranking,
        List<CompositeIndex> composites,
        List<Finding> findings,
        SortedMap<String, List<Finding>> findingsBefore,
        List<Submission> submissions,
        SortedMap<String, String> earlierHashes,
        List<Reporting> reportings,
        SortedMap<Integer, SortedSet<String>> blockedByYear,
        SortedMap<String, Contact> earlierContacts,
        List<RuleOutcome> outcomes,
        List<TaskProgress> taskProgress,
        PreviousEdition previous) {

    /** The units of a group, by rank, then by code. */
    List<RankedUnit> ranking(Group group) {
        return ranking.stream().filter(unit -> unit.group() == group).toList();
    }

    /** The forms of the edition's year that arrived and are not accepted: 待核. */
    public SortedSet<String> blockedForms() {
        return blockedForms(year);
    }

    /** The forms of a year that arrived and are not accepted: 待核. */
    public SortedSet<String> blockedForms(int ofYear) {
        return blockedByYear.getOrDefault(ofYear, Collections.emptySortedSet());
    }

    /** The same about the targets and tasks of some plans only. */
    public Edition ofPlans(Set<Plan> plans) {
        Place narrow = new Place(
                place.code(),
                place.settings(),
                place.units(),
                place.targets().stream()
                        .filter(target -> plans.contains(target.plan()))
                        .toList(),
                place.tasks().stream()
                        .filter(task -> plans.contains(task.plan()))
                        .toList(),
                place.baselines(),
                place.breaks());
        Set<String> tasks = narrow.tasks().stream().map(Task::code).collect(Collectors.toSet());
        return new Edition(
                narrow,
                year,
                fingerprint,
                inputs,
                parameters,
                facts,
                indicators,
                assessments.stream()
                        .filter(assessment -> plans.contains(assessment.target().plan()))
                        .toList(),
                ranking,
                composites,
                findings,
                findingsBefore,
                submissions,
                earlierHashes,
                reportings,
                blockedByYear,
                earlierContacts,
                outcomes,
                taskProgress.stream()
                        .filter(progress -> tasks.contains(progress.task()))
                        .toList(),
                previous);
    }

    /** What stands behind the figures that are printed of it. */
    public FactsBehind factsBehind(Catalogue catalogue) {
        Map<String, String> hashes = new HashMap<>(earlierHashes);
        submissions.forEach(submission -> hashes.put(submission.id(), submission.sha256()));
        return new FactsBehind(catalogue, place, year, facts, indicators, assessments, hashes);
    }

    /** Whom to ask about the reports of a unit: whom it names this year, else whom it named last before. */
    public Optional<Contact> contact(String unit) {
        List<Submission> ofUnit = submissions.stream()
                .filter(submission -> submission.unit().equals(unit))
                .toList();
        return Contact.of(year, ofUnit).or(() -> Optional.ofNullable(earlierContacts.get(unit)));
    }

    /** The same facts with what was computed from them anew. */
    public Edition recomputed(
            SortedMap<String, String> otherParameters,
            IndicatorHistory otherIndicators,
            List<Assessment> otherAssessments,
            List<RankedUnit> otherRanking,
            List<CompositeIndex> otherComposites) {
        return new Edition(
                place,
                year,
                fingerprint,
                inputs,
                otherParameters,
                facts,
                otherIndicators,
                otherAssessments,
                otherRanking,
                otherComposites,
                findings,
                findingsBefore,
                submissions,
                earlierHashes,
                reportings,
                blockedByYear,
                earlierContacts,
                outcomes,
                taskProgress,
                previous);
    }
}
