package org.fuer.validation;

import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Place;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.RuleOutcome;

/** The county of {@link SmallCatalogue}, with reports in which nothing is wrong. */
record County(Catalogue catalogue, Place place) {

    static final int YEAR = 2024;

    private static final Catalogue SMALL = SmallCatalogue.in(Path.of("target", "small-catalogue"));

    /** The county; its catalogue is read once for all tests. */
    static County small() {
        return new County(SMALL, SMALL.place("county").orElseThrow());
    }

    /** The town of the same catalogue, to which nobody need send H01. */
    County town() {
        return new County(catalogue, catalogue.place("town").orElseThrow());
    }

    /** Q01 with nothing wrong. */
    Report population() {
        return Report.of(catalogue, "population.xlsx", "STAT", "Q01")
                .row("Q01_01", "1000", "520", "480")
                .row("Q01_02", "200", "104", "96", "30", "26", "74", "70");
    }

    /** H01 with nothing wrong. */
    Report health() {
        return Report.of(catalogue, "health.xlsx", "HEALTH", "H01")
                .row("H01_01", "100", "70", "30")
                .row("H01_02", "20")
                .row("H01_03", "85.5")
                .row("H01_04", "50", "20")
                .row("H01_06", "50");
    }

    ValidationResult judge(Report... reports) {
        return judgeAfter(AcceptedFacts.of(Map.of()), reports);
    }

    ValidationResult judgeAfter(AcceptedFacts history, Report... reports) {
        return new Validation(catalogue)
                .validate(
                        place, YEAR, Arrays.stream(reports).map(Report::reading).collect(toList()), history);
    }

    /** What these reports give as accepted facts of a year. */
    AcceptedFacts accepted(int year, Report... reports) {
        List<Fact> facts = judge(reports).facts();
        return AcceptedFacts.of(Map.of(year, facts));
    }

    static List<Finding> of(ValidationResult result, String rule) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** Where findings of a rule stand: {@code sheet!cell}. */
    static List<String> places(ValidationResult result, String rule) {
        return of(result, rule).stream()
                .map(finding ->
                        finding.source().sheet() + "!" + finding.source().cell())
                .toList();
    }

    /** The rules of rules.csv that could not be evaluated, each with the reason. */
    static List<String> notRun(ValidationResult result) {
        return result.outcomes().stream()
                .filter(outcome -> outcome.rule().startsWith("R0") && outcome.notEvaluable() > 0)
                .map(outcome -> outcome.rule() + " " + outcome.reason())
                .toList();
    }

    /** How often a rule ended in each way in a form, whatever the reasons; no cells. */
    static RuleOutcome outcome(ValidationResult result, String rule, String form) {
        int[] counts = new int[4];
        for (RuleOutcome outcome : result.outcomes()) {
            if (outcome.rule().equals(rule) && outcome.form().equals(form)) {
                counts[0] += outcome.passed();
                counts[1] += outcome.failed();
                counts[2] += outcome.notApplicable();
                counts[3] += outcome.notEvaluable();
            }
        }
        return new RuleOutcome(rule, form, counts[0], counts[1], counts[2], counts[3], null, List.of());
    }

    static Optional<Fact> total(ValidationResult result, String item) {
        return result.facts().stream()
                .filter(fact ->
                        fact.key().item().equals(item) && fact.key().breakdown().equals(Breakdown.TOTAL))
                .findFirst();
    }
}
