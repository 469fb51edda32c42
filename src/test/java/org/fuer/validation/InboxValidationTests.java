package org.fuer.validation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuer.CsvRows;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.CatalogueReader;
import org.fuer.catalogue.Expression;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Rule;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.Source;
import org.fuer.fact.Submission;
import org.fuer.intake.Reading;
import org.fuer.intake.WorkbookIntake;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Judges everything that ships under {@code input/}, oldest year first, and holds it against what is known of it. */
class InboxValidationTests {

    private static final Path INPUT = Path.of("input");

    private static final Map<String, Set<String>> RULES_OF_A_FAULT = Map.of(
            "sum_mismatch", Set.of("SUM-SEX", "SUM-AGE", "SUM-RESIDENCE"),
            "part_gt_parent", Set.of("PART"),
            "negative", Set.of("RANGE"),
            "text_in_number", Set.of("NUMBER"),
            "missing_required", Set.of("REQUIRED"),
            "decimal_in_count", Set.of("INTEGER"),
            "error_cell", Set.of("CELL-ERROR"),
            "extra_zero", Set.of("JUMP", "PART"));

    private static Catalogue catalogue;
    private static List<Map<String, String>> truth;
    private static List<Map<String, String>> faults;

    /** What became of each place and year, by {@code place/year}. */
    private static final Map<String, ValidationResult> RESULTS = new TreeMap<>();

    @BeforeAll
    static void judgeEverything() throws IOException {
        catalogue = new CatalogueReader().read(Path.of("jobs"));
        truth = CsvRows.ofInbox("truth.csv");
        faults = CsvRows.ofInbox("faults.csv");
        for (Place place : catalogue.places()) {
            Map<Integer, Collection<Fact>> history = new TreeMap<>();
            for (Path folder : childrenOf(INPUT.resolve(place.code()))) {
                int year = Integer.parseInt(folder.getFileName().toString());
                List<Reading> readings = readings(folder, place, year);
                ValidationResult result =
                        new Validation(catalogue).validate(place, year, readings, AcceptedFacts.of(history));
                RESULTS.put(place.code() + "/" + year, result);
                history.put(year, result.facts());
            }
        }
    }

    private static List<Reading> readings(Path folder, Place place, int year) throws IOException {
        WorkbookIntake intake = new WorkbookIntake(catalogue);
        List<Reading> readings = new ArrayList<>();
        for (Path file : childrenOf(folder)) {
            String name = file.getFileName().toString();
            readings.add(intake.read(file, name, Integer.toHexString(name.hashCode()), place, year));
        }
        return readings;
    }

    private static List<Path> childrenOf(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    @Test
    void everyPlantedFaultIsFoundByTheRightRuleAtExactlyItsCell() {
        Map<String, Set<String>> rulesByCell = new TreeMap<>();
        RESULTS.forEach((year, result) -> result.findings().forEach(finding -> rulesByCell
                .computeIfAbsent(addressOf(year, finding.source()), cell -> new HashSet<>())
                .add(finding.rule())));

        assertThat(faults).hasSize(113).allSatisfy(fault -> assertThat(
                        rulesByCell.getOrDefault(addressOf(fault), Set.of()))
                .as("%s", fault)
                .containsAnyElementsOf(RULES_OF_A_FAULT.get(fault.get("kind"))));
    }

    @Test
    void everyFormInWhichNothingWasPlantedGivesExactlyItsTrueFacts() {
        Set<String> planted = faults.stream().map(InboxValidationTests::formOf).collect(toSet());
        Map<String, String> expected = new TreeMap<>();
        truth.stream()
                .filter(row -> !planted.contains(formOf(row)))
                .forEach(row -> expected.put(
                        yearOf(row) + "/" + row.get("item") + "/" + row.get("sex") + "/" + row.get("age") + "/"
                                + row.get("residence"),
                        plain(new BigDecimal(row.get("value"))) + " of " + row.get("unit") + " in " + addressOf(row)));
        Map<String, String> actual = new TreeMap<>();
        RESULTS.forEach((year, result) -> result.facts().stream()
                .filter(fact -> !planted.contains(year + "/" + formOf(fact.key().item())))
                .forEach(fact -> actual.put(
                        year + "/" + fact.key().item() + "/" + fact.key().breakdown(),
                        fact.value() + " of " + fact.unit() + " in " + addressOf(year, fact.source()))));

        assertThat(expected).hasSizeGreaterThan(20_000);
        assertThat(inOneOnly(expected, actual)).as("true, but not accepted").isEmpty();
        assertThat(inOneOnly(actual, expected)).as("accepted, but not true").isEmpty();
    }

    @Test
    void everyErrorIsExplainedByAPlantedCellOfItsFormOrOfItsRelation() {
        assertThat(unexplained(Severity.ERROR)).isEmpty();
    }

    @Test
    void atMostOneWarningInAThousandCleanCellsIsUnexplained() {
        assertThat(unexplained(Severity.WARNING)).hasSizeLessThanOrEqualTo(truth.size() / 1000);
    }

    private static List<String> unexplained(Severity severity) {
        Set<String> planted = faults.stream().map(InboxValidationTests::formOf).collect(toSet());
        List<String> unexplained = new ArrayList<>();
        RESULTS.forEach((year, result) -> result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .filter(finding ->
                        formsConcerned(finding).stream().noneMatch(form -> planted.contains(year + "/" + form)))
                .forEach(finding -> unexplained.add(year + " " + finding)));
        return unexplained;
    }

    @Test
    void everyFileIsCountedOnceAndBelongsToAUnit() {
        assertThat(RESULTS.values().stream().flatMap(result -> result.submissions().stream()))
                .hasSize(548)
                .noneMatch(submission -> submission.unit().isEmpty())
                .noneMatch(submission -> submission.state() == Submission.State.UNREADABLE)
                .allMatch(submission -> submission.cells()
                        == submission.facts() + submission.blanks() + submission.symbols() + submission.rejected());
    }

    @Test
    void everyFindingCanBeSaidInBothLanguages() {
        for (Language language : Language.values()) {
            for (ValidationResult result : RESULTS.values()) {
                assertThat(result.findings()).allSatisfy(finding -> assertThat(
                                Wording.of(finding.bundle(), language).say(finding.messageKey(), finding.arguments()))
                        .doesNotContainPattern("\\{\\d"));
            }
        }
    }

    @Test
    void whatAUnitOwesIsFilledWhereNothingWasPlanted() {
        ValidationResult clean = RESULTS.get("zengdu/2020");

        assertThat(clean.reportings()).allSatisfy(reporting -> {
            assertThat(reporting.receivedForms()).isEqualTo(reporting.owedForms());
            assertThat(reporting.passedForms()).isEqualTo(reporting.owedForms());
            assertThat(reporting.filledCells()).isLessThanOrEqualTo(reporting.owedCells());
        });
        assertThat(clean.blockedForms()).isEmpty();
    }

    private static List<String> inOneOnly(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    /** The form a finding stands in and, for a row of rules.csv, every form the rule looks at. */
    private static Set<String> formsConcerned(Finding finding) {
        Set<String> forms = new HashSet<>();
        if (finding.key() != null) {
            forms.add(formOf(finding.key().item()));
        }
        catalogue.rules().stream()
                .filter(rule -> rule.code().equals(finding.rule()))
                .flatMap(InboxValidationTests::expressions)
                .flatMap(expression -> expression.references().stream())
                .forEach(reference -> forms.add(formOf(reference.item())));
        return forms;
    }

    private static Stream<Expression> expressions(Rule rule) {
        return Stream.of(rule.left(), rule.right())
                .filter(Objects::nonNull)
                .flatMap(side -> Stream.of(side.numerator(), side.denominator()))
                .filter(Objects::nonNull);
    }

    private static String formOf(String item) {
        return item.substring(0, item.indexOf('_'));
    }

    private static String formOf(Map<String, String> row) {
        return yearOf(row) + "/" + formOf(row.get("item"));
    }

    private static String yearOf(Map<String, String> row) {
        return row.get("place") + "/" + row.get("year");
    }

    private static String addressOf(Map<String, String> row) {
        return addressOf(yearOf(row), new Source(row.get("file"), row.get("sheet"), row.get("cell")));
    }

    private static String addressOf(String year, Source source) {
        return year + "/" + source.file() + "!" + source.sheet() + "!" + source.cell();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
