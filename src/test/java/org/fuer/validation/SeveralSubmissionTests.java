package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.fuer.catalogue.Severity;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.Reporting;
import org.fuer.fact.Source;
import org.fuer.fact.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralSubmissionTests {

    private static final County COUNTY = County.small();

    @Test
    void theHigherRevisionReplacesTheWholeFormWhateverItsDay() {
        Report first = health("a.xlsx", "21").reportedOn("2025-03-01");
        Report second = health("b.xlsx", "22").revised(2).row("H01_06").reportedOn("2025-02-01");

        for (ValidationResult result : inEveryOrder(COUNTY.population(), first, second)) {
            assertThat(olderMothersOf(result)).isEqualTo("22");
            assertThat(County.total(result, "H01_06")).isEmpty();
            assertThat(stateOf(result, "a.xlsx")).isEqualTo(Submission.State.SUPERSEDED);
            assertThat(stateOf(result, "b.xlsx")).isEqualTo(Submission.State.ACCEPTED);
        }
    }

    @Test
    void ofOneRevisionTheLaterDayCounts() {
        Report undated = health("c.xlsx", "20");
        Report early = health("b.xlsx", "21").reportedOn("2025-03-01");
        Report late = health("a.xlsx", "22").reportedOn("2025-03-02");

        for (ValidationResult result : inEveryOrder(undated, early, late)) {
            assertThat(olderMothersOf(result)).isEqualTo("22");
            assertThat(result.submissions())
                    .extracting(Submission::state)
                    .containsExactly(
                            Submission.State.ACCEPTED, Submission.State.SUPERSEDED, Submission.State.SUPERSEDED);
        }
    }

    @Test
    void aFaultOfASupersededFormBlocksNothingAndIsNotReported() {
        Report first = health("a.xlsx", "二十");
        Report second = health("b.xlsx", "22").revised(2);

        ValidationResult result = COUNTY.judge(COUNTY.population(), first, second);

        assertThat(result.findings()).isEmpty();
        assertThat(result.blockedForms()).isEmpty();
        assertThat(result.reportings())
                .extracting(Reporting::unit, Reporting::passedForms)
                .contains(tuple("HEALTH", 0));
    }

    @Test
    void aFormWhoseFirstSubmissionHadNoErrorPassedAtFirst() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(),
                health("a.xlsx", "20"),
                health("b.xlsx", "22").revised(2));

        assertThat(result.reportings()).extracting(Reporting::passedForms).containsExactly(1, 1);
    }

    @Test
    void theSameContentTwiceIsANotice() {
        for (ValidationResult result :
                inEveryOrder(COUNTY.population(), health("a.xlsx", "20"), health("b.xlsx", "20"))) {
            assertThat(result.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("DUPLICATE");
                assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
                assertThat(finding.source().file()).isEqualTo("b.xlsx");
            });
            assertThat(result.blockedForms()).isEmpty();
            assertThat(result.facts())
                    .filteredOn(fact -> fact.unit().equals("HEALTH"))
                    .allMatch(fact -> fact.source().file().equals("a.xlsx"));
        }
    }

    @Test
    void differentContentIsAnErrorAtEachCellThatDiffersInBothFiles() {
        for (ValidationResult result : inEveryOrder(
                COUNTY.population(),
                health("a.xlsx", "20"),
                health("b.xlsx", "21").row("H01_03", "90"))) {
            assertThat(result.findings())
                    .extracting(Finding::rule, Finding::severity, Finding::source)
                    .containsExactly(
                            tuple("DUPLICATE", Severity.ERROR, new Source("a.xlsx", "H01", "C5")),
                            tuple("DUPLICATE", Severity.ERROR, new Source("a.xlsx", "H01", "C6")),
                            tuple("DUPLICATE", Severity.ERROR, new Source("b.xlsx", "H01", "C5")),
                            tuple("DUPLICATE", Severity.ERROR, new Source("b.xlsx", "H01", "C6")));
            assertThat(result.blockedForms()).containsExactly("H01");
            assertThat(result.submissions())
                    .extracting(Submission::state)
                    .containsExactly(Submission.State.BLOCKED, Submission.State.BLOCKED, Submission.State.ACCEPTED);
        }
    }

    @Test
    void partsOfAFormWithoutACommonCellArePutTogether() {
        Report part = Report.of(COUNTY.catalogue(), "a.xlsx", "HEALTH", "H01")
                .row("H01_04", "50", "20")
                .row("H01_06", "50");
        Report rest = COUNTY.health().row("H01_04").row("H01_06").reportedOn("2025-03-02");

        for (ValidationResult result : inEveryOrder(COUNTY.population(), part, rest)) {
            assertThat(result.findings()).isEmpty();
            assertThat(result.facts()).hasSize(18);
            assertThat(result.submissions()).extracting(Submission::state).containsOnly(Submission.State.ACCEPTED);
        }
    }

    @ParameterizedTest(name = "the order of the files changes nothing, seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheFilesChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>(List.of(COUNTY.population()));
        String[] texts = {"20", "21", "", "—", "二十", "#N/A", "-3", "2.5", "101", "×"};
        for (int i = 0; i < 5; i++) {
            Report report = health("h" + i + ".xlsx", texts[random.nextInt(texts.length)])
                    .row("H01_03", texts[random.nextInt(texts.length)])
                    .revised(random.nextInt(2));
            if (random.nextBoolean()) {
                report = report.row("H01_01").row("H01_02").row("H01_04");
            }
            reports.add(random.nextBoolean() ? report : report.reportedOn("2025-03-0" + (1 + random.nextInt(2))));
        }
        ValidationResult expected = COUNTY.judge(reports.toArray(Report[]::new));

        for (int i = 0; i < 10; i++) {
            Collections.shuffle(reports, random);
            assertThat(COUNTY.judge(reports.toArray(Report[]::new))).isEqualTo(expected);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UNREADABLE", "WRONG-YEAR", "WRONG-UNIT", "UNKNOWN-FORM"})
    void aFileThatHoldsNoFormBlocksNone(String rule) {
        Finding finding = new Finding(
                "HEALTH",
                new Source("health.xlsx", "other", ""),
                rule,
                Severity.ERROR,
                null,
                "",
                "",
                "intake",
                rule,
                List.of());

        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().withFinding(finding));

        assertThat(result.blockedForms()).isEmpty();
        assertThat(result.findings()).contains(finding);
        assertThat(result.submissions()).extracting(Submission::errors).containsExactly(1, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEDGER", "UNKNOWN-ROW", "DUPLICATE"})
    void anErrorOfIntakeOnTheSheetOfAFormBlocksIt(String rule) {
        Finding finding = new Finding(
                "HEALTH",
                new Source("health.xlsx", "H01", "A5"),
                rule,
                Severity.ERROR,
                null,
                "",
                "",
                "intake",
                rule,
                List.of());

        ValidationResult result =
                COUNTY.judge(COUNTY.population(), COUNTY.health().withFinding(finding));

        assertThat(result.blockedForms()).containsExactly("H01");
    }

    private static Report health(String file, String olderMothers) {
        return COUNTY.health().inFile(file).row("H01_02", olderMothers);
    }

    private static String olderMothersOf(ValidationResult result) {
        return County.total(result, "H01_02")
                .map(Fact::value)
                .map(Object::toString)
                .orElse("");
    }

    private static Submission.State stateOf(ValidationResult result, String file) {
        return result.submissions().stream()
                .filter(submission -> submission.file().equals(file))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static List<ValidationResult> inEveryOrder(Report one, Report two, Report three) {
        return List.of(
                COUNTY.judge(one, two, three),
                COUNTY.judge(one, three, two),
                COUNTY.judge(two, one, three),
                COUNTY.judge(two, three, one),
                COUNTY.judge(three, one, two),
                COUNTY.judge(three, two, one));
    }
}
