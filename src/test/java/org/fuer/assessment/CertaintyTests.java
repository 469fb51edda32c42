package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Wording;
import org.fuer.fact.Fact;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorCalculation;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verdict is clear when the whole 95 % interval lies on the value's side of the target. */
class CertaintyTests {

    private static final Wording CHINESE = Wording.of("assessment", Language.CHINESE);

    @ParameterizedTest(name = "{0} 9, {1} deaths of 100000, {2} to {3}: {4}")
    @CsvSource({
        "<=, 5, 2, 8, '达标，结论明确'",
        "<=, 5, 2, 9, '达标，结论明确'",
        "<, 5, 2, 9, '达标，但在随机波动范围内'",
        "<=, 5, 2, 9.1, '达标，但在随机波动范围内'",
        "<=, 12, 9, 20, '未达标，但在随机波动范围内'",
        "<, 12, 9, 20, '未达标，结论明确'",
        "<=, 12, 9.1, 20, '未达标，结论明确'"
    })
    void theIntervalHasToKeepToTheSideOfTheValue(
            String comparator, String deaths, String lower, String upper, String words) {
        Assessment judged = Judged.target("MMR", comparator, "9", "1/10万")
                .events(2021, deaths, "100000", false, lower, upper)
                .due("2021")
                .in(2021);

        assertThat(judged.certaintyLabel(CHINESE)).isEqualTo(words);
    }

    @Test
    void onlyChanceIsSaidInTheReason() {
        Judged chance = Judged.target("MMR", "<=", "9", "1/10万").events(2021, "5", "100000", false, "2", "11");
        Judged clear = Judged.target("MMR", "<=", "9", "1/10万").events(2021, "5", "100000", false, "2", "8");

        assertThat(chance.reasonIn(2021)).endsWith("；结论在随机波动范围内");
        assertThat(clear.reasonIn(2021)).doesNotContain("随机");
    }

    @Test
    void aBandHasACertaintyToo() {
        assertThat(Judged.target("SEX_RATIO_BIRTH", "balance")
                        .events(2021, "525", "500", false, "96.4", "114.4")
                        .in(2021))
                .returns(Status.EARLY, Assessment::status)
                .returns("within-chance", Assessment::certainty);
    }

    @Test
    void aValueWithoutAnIntervalAndAnEarlierValueToCompareWithHaveNone() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2021, "95")
                        .in(2021)
                        .certaintyLabel(CHINESE))
                .isEmpty();
        assertThat(Judged.target("MMR", "decrease")
                        .events(2020, "5", "100000", false, "2", "8")
                        .events(2021, "4", "100000", false, "1", "7")
                        .in(2021)
                        .certainty())
                .isEmpty();
    }

    /** One death of 1,500 births: exact limits 1.69 and 371.4 of 100,000, so 9 and 300 are both within chance. */
    @Test
    void theLimitsAreThoseOfTheIndicator() {
        IndicatorValue one = maternalMortality("1500", "1");

        assertThat(one.lower()).isBetween(new BigDecimal("1.68"), new BigDecimal("1.70"));
        assertThat(one.upper()).isBetween(new BigDecimal("371"), new BigDecimal("372"));
        for (String limit : List.of("9", "300")) {
            assertThat(Judged.target("MMR", "<=", limit, "1/10万")
                            .add(2021, one)
                            .in(2021)
                            .certainty())
                    .isEqualTo("within-chance");
        }
        assertThat(Judged.target("MMR", "<=", "400", "1/10万")
                        .add(2021, one)
                        .in(2021)
                        .certainty())
                .isEqualTo("clear");
    }

    private static IndicatorValue maternalMortality(String births, String deaths) {
        IndicatorKey key = new IndicatorKey("MMR", Slice.NONE.toBreakdown());
        Indicator mmr = TruthFacts.CATALOGUE.indicator("MMR").orElseThrow();
        List<Fact> facts = List.of(
                TruthFacts.fact(mmr.numerator().references().get(0).item(), Breakdown.TOTAL, deaths, ObsStatus.A),
                TruthFacts.fact(mmr.denominator().references().get(0).item(), Breakdown.TOTAL, births, ObsStatus.A));
        return new IndicatorCalculation(TruthFacts.CATALOGUE)
                .calculate(TruthFacts.CATALOGUE.place("zengdu").orElseThrow(), facts).stream()
                        .filter(value -> value.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }
}
