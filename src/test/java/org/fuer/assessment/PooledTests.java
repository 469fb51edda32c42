package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import org.junit.jupiter.api.Test;

/** A rate on few events has the value of three years together beside it; the verdict stays that of the year. */
class PooledTests {

    @Test
    void eventsAndPopulationsAreAddedUpNotRates() {
        Judged deaths = Judged.target("MMR", "<=", "30", "1/10万")
                .events(2020, "9", "1000", true, null, null)
                .events(2021, "2", "4000", true, null, null)
                .events(2022, "0", "1000", true, null, null)
                .events(2023, "2", "5000", true, null, null);

        assertThat(deaths.in(2023)).satisfies(one -> {
            assertThat(one.pooled().published()).as("4 of 10000").isEqualByComparingTo("40");
            assertThat(one.pooled().firstYear()).isEqualTo(2021);
            assertThat(one.pooled().lastYear()).isEqualTo(2023);
            assertThat(one.value()).isEqualByComparingTo("40");
        });
        assertThat(deaths.reasonIn(2023)).contains("；因基数小，2021—2023年合并为40.00/10万");
        assertThat(deaths.in(2023).reason(Wording.of("assessment", Language.ENGLISH)))
                .contains("; few cases: 2021–2023 together 40.00 per 100,000");
    }

    @Test
    void theVerdictIsThatOfTheYear() {
        assertThat(Judged.target("MMR", "<=", "30", "1/10万")
                        .due("2022")
                        .events(2021, "9", "1000", true, null, null)
                        .events(2022, "0", "1000", true, null, null)
                        .in(2022))
                .returns(Status.MET, Assessment::status)
                .satisfies(one -> assertThat(one.pooled().published()).isEqualByComparingTo("450"));
    }

    @Test
    void aYearWithoutAValueIsPassedOver() {
        assertThat(Judged.target("MMR", "<=", "30", "1/10万")
                        .events(2021, "1", "1000", true, null, null)
                        .events(2022, "0", "0", false, null, null)
                        .events(2023, "1", "1000", true, null, null)
                        .in(2023)
                        .pooled()
                        .published())
                .isEqualByComparingTo("100");
    }

    @Test
    void aSingleYearHasNothingToBePooledWith() {
        assertThat(Judged.target("MMR", "<=", "30", "1/10万")
                        .events(2023, "1", "1000", true, null, null)
                        .reasonIn(2023))
                .contains("；基数小，数值容易大起大落")
                .doesNotContain("合并");
    }

    @Test
    void aRateOnManyEventsIsNotPooled() {
        Judged deaths = Judged.target("MMR", "<=", "30", "1/10万")
                .events(2022, "20", "1000", true, null, null)
                .events(2023, "21", "1000", false, null, null);

        assertThat(deaths.in(2023).pooled()).isNull();
        assertThat(deaths.reasonIn(2023)).doesNotContain("基数小");
    }
}
