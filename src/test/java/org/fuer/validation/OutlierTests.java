package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Wording;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.Finding;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.RuleOutcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlierTests {

    private static final County COUNTY = County.small();

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource({
        "100 102 98 101 99,200,1",
        "100 102 98 101 99,149,0",
        "100 102 98 101 99,150,1",
        "100 102 98 101 99,60,1",
        "100 110 121 133 146,161,0",
        "100 110 121 133 146,300,1",
        "100 200 90 210 95,220,0",
        "10 12 9 11 10,30,0",
        "100 102 98 101,200,0",
        "100 100 100 101 100,160,1"
    })
    void aCountFarFromFiveOrMoreEarlierYearsIsWarnedOf(String series, String now, int findings) {
        ValidationResult result = judge("H01_06", series, now);

        assertThat(County.of(result, "OUTLIER")).hasSize(findings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.source().cell()).isEqualTo("C9");
        });
        assertThat(County.of(result, "JUMP")).isEmpty();
    }

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource({"85 86 84 85 85.5,96,1", "85 86 84 85 85.5,94,0", "40 60 45 70 55,80,0"})
    void aPercentageMustHaveMovedTenPoints(String series, String now, int findings) {
        assertThat(County.of(judge("H01_03", series, now), "OUTLIER")).hasSize(findings);
    }

    @Test
    void theSentenceNamesTheYearsTheirMedianAndTheDistance() {
        Finding finding = County.of(judge("H01_06", "100 102 98 101 99", "200"), "OUTLIER")
                .get(0);

        assertThat(Wording.of("validation", Language.CHINESE).say(finding.messageKey(), finding.arguments()))
                .isEqualTo("第06行“助产士数”的“合计”栏为200，往年依次为2019: 100; 2020: 102; 2021: 98; 2022: 101; 2023: 99，"
                        + "中位数是100，今年比它多100，远超往年的起伏。请核对数字和计量单位；属实的请在说明栏写明原因。");
    }

    @Test
    void whatJumpsIsNoOutlierBesides() {
        ValidationResult result = judge("H01_06", "100 102 98 101 99", "1000");

        assertThat(County.of(result, "JUMP")).hasSize(1);
        assertThat(County.of(result, "OUTLIER")).isEmpty();
    }

    @Test
    void yearsThatAreAllTheSameShowNoUpsAndDowns() {
        ValidationResult result = judge("H01_06", "100 100 100 100 100", "200");

        assertThat(County.of(result, "OUTLIER")).isEmpty();
        assertThat(result.outcomes())
                .anyMatch(outcome -> outcome.rule().equals("OUTLIER") && outcome.reason() == Reason.NO_SPREAD);
    }

    @Test
    void aYearInDoubtIsNoPoint() {
        Map<Integer, List<Fact>> years = new HashMap<>(years("H01_06", "100 102 98 101 99"));
        years.computeIfPresent(2021, (year, facts) -> facts.stream()
                .map(fact -> new Fact(
                        fact.key(),
                        fact.value(),
                        fact.belowHalf(),
                        ObsStatus.U,
                        fact.unit(),
                        fact.submission(),
                        fact.source()))
                .toList());

        ValidationResult result =
                COUNTY.judgeAfter(AcceptedFacts.of(years), COUNTY.population().row("Q01_02"), with("H01_06", "200"));

        assertThat(County.of(result, "OUTLIER")).isEmpty();
    }

    private static ValidationResult judge(String item, String series, String now) {
        return COUNTY.judgeAfter(
                AcceptedFacts.of(years(item, series)), COUNTY.population().row("Q01_02"), with(item, now));
    }

    /** The last value is that of the year before, and so on back. */
    private static Map<Integer, List<Fact>> years(String item, String series) {
        String[] values = series.split(" ");
        Map<Integer, List<Fact>> years = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            List<Fact> facts = COUNTY.judge(COUNTY.population().row("Q01_02"), with(item, values[i])).facts().stream()
                    .filter(fact -> fact.key().item().equals(item))
                    .toList();
            years.put(County.YEAR - values.length + i, facts);
        }
        return years;
    }

    private static Report with(String item, String value) {
        return COUNTY.health().row("H01_04").row(item, value);
    }
}
