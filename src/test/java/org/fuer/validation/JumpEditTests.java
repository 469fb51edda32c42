package org.fuer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Severity;
import org.fuer.fact.AcceptedFacts;
import org.fuer.fact.Fact;
import org.fuer.fact.ObsStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpEditTests {

    private static final County COUNTY = County.small();

    @ParameterizedTest(name = "{1} after {0}")
    @CsvSource({
        "10,49,0",
        "10,50,1",
        "11,50,0",
        "0,50,1",
        "0,49,0",
        "50,10,1",
        "50,11,0",
        "49,1,0",
        "60,0,1",
        "40,200,1",
        "41,200,0"
    })
    void aCountThatJumpsFromTheLatestAcceptedValueIsWarnedOf(String before, String now, int findings) {
        AcceptedFacts history = COUNTY.accepted(2023, COUNTY.population().row("Q01_02"), withMidwives(before));

        ValidationResult result = COUNTY.judgeAfter(history, COUNTY.population().row("Q01_02"), withMidwives(now));

        assertThat(County.of(result, "JUMP")).hasSize(findings).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.source().cell()).isEqualTo("C9");
            assertThat(finding.expected()).isEqualTo(before);
        });
        assertThat(County.total(result, "H01_06").orElseThrow().status())
                .isEqualTo(findings == 0 ? ObsStatus.A : ObsStatus.U);
    }

    @Test
    void anOlderPointServesWhenTheYearBeforeIsInDoubt() {
        Fact sound = midwives("20", ObsStatus.A);
        Fact doubtful = midwives("200", ObsStatus.U);
        AcceptedFacts history = AcceptedFacts.of(Map.of(2022, List.of(sound), 2023, List.of(doubtful)));

        ValidationResult result = COUNTY.judgeAfter(history, COUNTY.population().row("Q01_02"), withMidwives("200"));

        assertThat(County.of(result, "JUMP")).hasSize(1);
    }

    @Test
    void averagesDoNotJump() {
        AcceptedFacts history =
                COUNTY.accepted(2023, COUNTY.population(), COUNTY.health().row("H01_05", "100", "100", "100"));

        ValidationResult result =
                COUNTY.judgeAfter(history, COUNTY.population(), COUNTY.health().row("H01_05", "1000", "1000", "1000"));

        assertThat(County.of(result, "JUMP")).isEmpty();
    }

    @Test
    void aCellWithAnErrorIsNotLookedAt() {
        AcceptedFacts history = COUNTY.accepted(2023, COUNTY.population(), COUNTY.health());

        ValidationResult result =
                COUNTY.judgeAfter(history, COUNTY.population(), COUNTY.health().row("H01_02", "200"));

        assertThat(County.of(result, "PART")).hasSize(1);
        assertThat(County.of(result, "JUMP")).isEmpty();
    }

    private static Report withMidwives(String number) {
        return COUNTY.health().row("H01_04").row("H01_06", number);
    }

    private static Fact midwives(String number, ObsStatus status) {
        Fact fact = County.total(COUNTY.judge(COUNTY.population().row("Q01_02"), withMidwives(number)), "H01_06")
                .orElseThrow();
        return new Fact(
                fact.key(), fact.value(), fact.belowHalf(), status, fact.unit(), fact.submission(), fact.source());
    }
}
