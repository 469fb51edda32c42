package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.FactKey;
import org.fuer.fact.Finding;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Reporting;
import org.fuer.fact.Source;
import org.fuer.fact.Submission;
import org.fuer.intake.Ledger;
import org.fuer.intake.Reading;
import org.junit.jupiter.api.Test;

class ValidationResultTests {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static final County COUNTY = County.small();

    @Test
    void findingsStandInTheOrderOfFileSheetRowAndColumn() {
        Report manyRows =
                COUNTY.health().row("H01_01", "x", "x", "x").row("H01_03", "x").row("H01_06", "x");

        ValidationResult result = COUNTY.judge(COUNTY.population().row("Q01_01", "x", "520", "x"), manyRows);

        assertThat(result.findings())
                .extracting(
                        finding -> finding.source().sheet() + finding.source().cell())
                .containsExactly("H01C4", "H01D4", "H01E4", "H01C6", "H01C9", "Q01C4", "Q01E4");
    }

    @Test
    void aFileWithAnAcceptedAndABlockedFormIsAcceptedPartly() {
        Reading both = Report.inOneFile(COUNTY.population(), COUNTY.health().row("H01_06", "x"));

        ValidationResult result = judge(List.of(both));

        assertThat(result.submissions()).singleElement().satisfies(submission -> {
            assertThat(submission.state()).isEqualTo(Submission.State.PARTLY);
            assertThat(submission.forms()).containsExactly("H01", "Q01");
            assertThat(submission.errors()).isEqualTo(1);
        });
    }

    @Test
    void aFileThatCannotBeReadLosesNothingOfTheOthers() {
        Reading broken = new Reading("broken.xlsx", "", "HEALTH", false, null, List.of(), Ledger.EMPTY, List.of());

        ValidationResult result = judge(
                List.of(broken, COUNTY.population().reading(), COUNTY.health().reading()));

        assertThat(result.submissions())
                .extracting(Submission::state)
                .containsExactly(Submission.State.UNREADABLE, Submission.State.ACCEPTED, Submission.State.ACCEPTED);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aUnitsReportingCountsOwedAndFilledCells() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population().reportedOn("2025-03-04"),
                COUNTY.health().row("H01_01", "100", "×", "").row("H01_03", "约80"));

        assertThat(result.reportings())
                .containsExactly(
                        new Reporting("STAT", 10, 10, 1, 1, 1, 0, LocalDate.of(2025, 3, 4)),
                        new Reporting("HEALTH", 5, 3, 1, 1, 0, 0, null));
    }

    @Test
    void aFormIsRevisedWhereALaterFileReplacedAnEarlierOne() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(),
                COUNTY.health().inFile("one.xlsx"),
                COUNTY.health().inFile("two.xlsx").revised(2));

        assertThat(result.reportings())
                .extracting(reporting -> reporting.unit() + " " + reporting.revisedForms())
                .containsExactly("STAT 0", "HEALTH 1");
    }

    @Test
    void theSameFormSentTwiceIsNotRevised() {
        ValidationResult result = COUNTY.judge(
                COUNTY.population(),
                COUNTY.health().inFile("one.xlsx"),
                COUNTY.health().inFile("two.xlsx"));

        assertThat(result.reportings()).extracting(Reporting::revisedForms).containsOnly(0);
    }

    @Test
    void whatIntakeSaysOfASupersededFileTouchesNothingOfTheLaterOne() {
        Source place = new Source("old.xlsx", "H01", "C4");
        FactKey key = new FactKey("H01_01", Breakdown.TOTAL);
        Report old = COUNTY.health()
                .inFile("old.xlsx")
                .withFinding(new Finding(
                        "HEALTH", place, "DUPLICATE", Severity.ERROR, key, "", "", "intake", "x", List.of()));
        Report now = COUNTY.health().row("H01_01", "100", "70", "31").revised(2);

        ValidationResult result = COUNTY.judge(COUNTY.population(), old, now);

        assertThat(County.places(result, "SUM-RESIDENCE")).containsExactly("H01!C4");
    }

    @Test
    void aDoubtfulFactIsNoHistoryForTheNextYear() {
        AcceptedFacts first = COUNTY.accepted(2022, COUNTY.population(), COUNTY.health());
        ValidationResult jumped = COUNTY.judgeAfter(
                first,
                COUNTY.population(),
                COUNTY.health().row("H01_04", "500", "20").row("H01_06", "500"));
        AcceptedFacts history = AcceptedFacts.of(Map.of(2022, first.of(2022), 2023, jumped.facts()));

        assertThat(County.total(jumped, "H01_04").orElseThrow().status()).isEqualTo(ObsStatus.U);
        assertThat(County.of(COUNTY.judgeAfter(history, COUNTY.population(), COUNTY.health()), "JUMP"))
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSameFigures() {
        ResourceBundle chinese = bundle("zh");
        ResourceBundle english = bundle("en");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.keySet()).allSatisfy(key -> {
            assertThat(Wording.of("validation", Language.CHINESE).has(key)).isTrue();
            if (!key.startsWith("RELATION")
                    && !key.startsWith("RATIO")
                    && !key.startsWith("YEAR-ON-YEAR")
                    && !key.startsWith("FORM-MISSING")) {
                assertThat(places(english.getString(key).replace("{3}", "{2}")))
                        .as(key)
                        .isEqualTo(places(chinese.getString(key)));
            }
        });
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("messages/validation", Locale.forLanguageTag(language));
    }

    private static TreeSet<String> places(String sentence) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(sentence).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    private static ValidationResult judge(List<Reading> readings) {
        return new Validation(COUNTY.catalogue())
                .validate(COUNTY.place(), County.YEAR, readings, AcceptedFacts.of(Map.of()));
    }
}
