package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.FactKey;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Source;
import org.fuer.intake.CellContent;
import org.fuer.intake.CellReading;
import org.fuer.intake.FormReading;
import org.fuer.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report prints for the year before is held against what is accepted for it. */
class LastYearTests {

    private static final County COUNTY = County.small();

    @Test
    void anotherValueForTheYearBeforeIsWarnedOfAtItsCell() {
        ValidationResult result = judge(accepted(), printing("H01_06", "55", "55", false));

        assertThat(County.of(result, "LAST-YEAR")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.source().cell()).isEqualTo("Z9");
            assertThat(finding.value()).isEqualTo("55");
            assertThat(finding.expected()).isEqualTo("50");
            assertThat(Wording.of("validation", Language.CHINESE).say(finding.messageKey(), finding.arguments()))
                    .isEqualTo(
                            "第06行“助产士数”的“合计”栏上年数为55，与已经审核通过的2023年数50不一致。" + "请核对上年数；上年数确需修订的，请另报2023年的修订表，并在说明栏写明原因。");
        });
        assertThat(result.blockedForms()).isEmpty();
        assertThat(County.total(result, "H01_06").orElseThrow().status()).isEqualTo(ObsStatus.A);
    }

    @ParameterizedTest(name = "{1} under {0}")
    @CsvSource({
        "H01_06,50,50,0",
        "H01_06,0.0050,50,0",
        "H01_06,0.005,50,0",
        "H01_03,85.5,85.5,0",
        "H01_03,86,86,0",
        "H01_03,86.0,86,1"
    })
    void valuesThatDifferByNoMoreThanThePrintedDigitsAreTheSame(String item, String raw, String value, int findings) {
        ValidationResult result = judge(accepted(), printing(item, raw, value, false));

        assertThat(County.of(result, "LAST-YEAR")).hasSize(findings);
        assertThat(County.outcome(result, "LAST-YEAR", "H01").passed()).isEqualTo(1 - findings);
    }

    @Test
    void inATemplateItIsANotice() {
        ValidationResult result = judge(accepted(), printing("H01_06", "55", "55", true));

        assertThat(County.of(result, "LAST-YEAR")).singleElement().satisfies(finding -> assertThat(finding.severity())
                .isEqualTo(Severity.NOTICE));
    }

    @Test
    void whereNothingIsAcceptedThereIsNothingToCompare() {
        ValidationResult result = judge(AcceptedFacts.of(Map.of()), printing("H01_06", "55", "55", false));

        assertThat(County.of(result, "LAST-YEAR")).isEmpty();
        assertThat(County.outcome(result, "LAST-YEAR", "H01").notEvaluable()).isEqualTo(1);
    }

    private static AcceptedFacts accepted() {
        return COUNTY.accepted(County.YEAR - 1, COUNTY.population(), COUNTY.health());
    }

    private static Reading printing(String item, String raw, String value, boolean template) {
        Reading reading = COUNTY.health().reading();
        FormReading form = reading.forms().get(0);
        CellReading lastYear = new CellReading(
                new FactKey(item, Breakdown.TOTAL),
                CellContent.NUMBER,
                raw,
                new BigDecimal(value),
                new Source(reading.file(), form.sheet(), "Z9"));
        Reading with = new Reading(
                reading.file(),
                reading.sha256(),
                reading.unit(),
                true,
                null,
                List.of(new FormReading(
                        form.form(), form.sheet(), form.revision(), null, form.cells(), List.of(lastYear))),
                reading.ledger(),
                List.of());
        return template ? with.ofTemplate() : with;
    }

    private static ValidationResult judge(AcceptedFacts history, Reading health) {
        return new Validation(COUNTY.catalogue())
                .validate(
                        COUNTY.place(), County.YEAR, List.of(COUNTY.population().reading(), health), history);
    }
}
