package org.fuer.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Finding;
import org.fuer.intake.FormReading;
import org.fuer.intake.Reading;
import org.fuer.validation.Revisions.Resolution;

/**
 * Judges everything that arrived for a place and year. In order: several submissions of one form are resolved; each
 * cell is judged by itself; sums and parts; the rows of {@code rules.csv}; jumps and outliers against accepted history,
 * and what a report prints for the year before. What an earlier level found wrong no later level builds on. An error
 * blocks its form, a warning leaves the fact in doubt until the unit has explained it.
 */
public final class Validation {

    private final Catalogue catalogue;
    private final StructuralEdits structure;

    /** A validation by the items and rules of this catalogue. */
    public Validation(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.structure = new StructuralEdits(catalogue);
    }

    /**
     * Judges the readings of a place and year; the order of the readings changes nothing.
     *
     * @param history the accepted facts of earlier years
     */
    public ValidationResult validate(Place place, int year, List<Reading> readings, AcceptedFacts history) {
        List<Reading> sorted = readings.stream()
                .sorted(Comparator.comparing(Reading::file).thenComparing(Reading::sha256))
                .toList();
        Set<String> owedItems = catalogue.owedItems(place);
        Marking marking = new Marking(catalogue, sorted);
        SortedMap<String, List<ArrivedForm>> arrived = byForm(sorted);
        Revisions revisions = new Revisions(marking);
        Map<String, FormReturn> returns = new LinkedHashMap<>();
        Set<String> revised = new TreeSet<>();
        List<Finding> intakeFindings =
                sorted.stream().flatMap(reading -> reading.findings().stream()).toList();
        List<Finding> findings = new ArrayList<>(intakeFindings);
        arrived.forEach((form, all) -> {
            Resolution resolution = revisions.resolve(form, all);
            returns.put(form, resolution.form());
            if (!resolution.superseded().isEmpty()) {
                revised.add(form);
            }
            findings.addAll(resolution.findings());
        });
        TaskReports tasks = TaskReports.of(place, sorted);
        findings.addAll(tasks.findings());
        OutcomeTally tally = new OutcomeTally();
        FormEdits formEdits = new FormEdits(catalogue, structure, owedItems, year, history, marking);
        Blocking blocking = new Blocking(catalogue, returns.values());

        FormEdits.Judgement judgement = formEdits.judge(returns.values(), findings, tally);
        findings.addAll(judgement.findings());
        findings.addAll(MissingForms.find(catalogue, place, owedItems, returns.keySet()));
        RuleEdits.State state = new RuleEdits.State(judgement.cells(), returns.keySet(), blocking.blockedBy(findings));
        findings.addAll(new RuleEdits(catalogue, place, year, history, marking, state).judge(tally));
        HistoryEdits historyEdits = new HistoryEdits(catalogue, place.settings().validation(), year, history, marking);
        findings.addAll(historyEdits.judge(returns.values(), findings, tally));
        findings.addAll(
                new LastYearEdits(new Rounding(catalogue), year, history, marking).judge(returns.values(), tally));

        List<Finding> suspecting = new Suspicion(catalogue, structure, judgement.single(), historyEdits).on(findings);
        List<Finding> judged = Explanations.of(sorted, returns.values(), tasks).applyTo(suspecting);

        Set<String> blocked = blocking.blockedBy(judged);
        FirstPass firstPass = new FirstPass(catalogue, revisions, formEdits, arrived, blocked, intakeFindings);
        return new ValidationResult(
                Acceptance.accept(returns.values(), blocked, judged),
                FindingOrder.sorted(judged),
                new Submissions(returns.values(), blocked, tasks, judged).of(sorted),
                new ReportingCount(catalogue, owedItems, returns, revised, firstPass::passed).of(place, sorted),
                new TreeSet<>(blocked),
                tasks.progress(),
                tally.outcomes());
    }

    private static SortedMap<String, List<ArrivedForm>> byForm(List<Reading> readings) {
        SortedMap<String, List<ArrivedForm>> arrived = new TreeMap<>();
        for (Reading reading : readings) {
            for (FormReading form : reading.forms()) {
                arrived.computeIfAbsent(form.form(), code -> new ArrayList<>()).add(new ArrivedForm(reading, form));
            }
        }
        return arrived;
    }
}
