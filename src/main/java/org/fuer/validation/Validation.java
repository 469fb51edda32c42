package org.fuer.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.fuer.validation.ValidationResult.Reason;
import org.fuer.validation.ValidationResult.RuleNotRun;

/**
 * Judges everything that arrived for a place and year. In order: several submissions of one form are resolved; each
 * cell is judged by itself; sums and parts; the rows of {@code rules.csv}; jumps against accepted history. What an
 * earlier level found wrong no later level builds on. An error blocks its form, a warning leaves the fact in doubt until
 * the unit has explained it.
 */
public final class Validation {

    private final Catalogue catalogue;

    /** A validation by the items and rules of this catalogue. */
    public Validation(Catalogue catalogue) {
        this.catalogue = catalogue;
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
        List<Finding> intakeFindings =
                sorted.stream().flatMap(reading -> reading.findings().stream()).toList();
        List<Finding> findings = new ArrayList<>(intakeFindings);
        arrived.forEach((form, all) -> {
            Resolution resolution = revisions.resolve(form, all);
            returns.put(form, resolution.form());
            findings.addAll(resolution.findings());
        });
        FormEdits formEdits = new FormEdits(catalogue, owedItems, year, history, marking);
        Blocking blocking = new Blocking(catalogue, returns.values());

        FormEdits.Judgement judgement = formEdits.judge(returns.values(), findings);
        findings.addAll(judgement.findings());
        findings.addAll(MissingForms.find(catalogue, place, owedItems, returns.keySet()));
        List<RuleVerdict> verdicts = new RuleEdits(
                        catalogue, place, year, history, marking, judgement.cells(), blocking.blockedBy(findings))
                .judge();
        verdicts.stream().map(RuleVerdict::failure).filter(Objects::nonNull).forEach(findings::add);
        JumpEdits jumpEdits = new JumpEdits(catalogue, place.settings().validation(), year, history, marking);
        findings.addAll(jumpEdits.judge(returns.values(), findings));

        List<Finding> explained = Explanations.of(sorted, returns.values()).applyTo(findings);
        Set<String> blocked = blocking.blockedBy(explained);
        FirstPass firstPass = new FirstPass(catalogue, revisions, formEdits, arrived, blocked, intakeFindings);
        return new ValidationResult(
                Acceptance.accept(returns.values(), blocked, explained),
                FindingOrder.sorted(explained),
                new Submissions(returns.values(), blocked, explained).of(sorted),
                new ReportingCount(catalogue, owedItems, returns, firstPass::passed).of(place, sorted),
                new TreeSet<>(blocked),
                notRun(verdicts));
    }

    private static List<RuleNotRun> notRun(List<RuleVerdict> verdicts) {
        List<RuleNotRun> notRun = new ArrayList<>();
        for (RuleVerdict verdict : verdicts) {
            Reason reason = verdict.notRun();
            if (reason != null) {
                notRun.add(new RuleNotRun(verdict.rule(), reason));
            }
        }
        return notRun;
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
