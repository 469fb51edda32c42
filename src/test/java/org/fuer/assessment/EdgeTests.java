package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.fuer.catalogue.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every edge that METHODS §1 and §3.2 name, one by one. */
class EdgeTests {

    @ParameterizedTest(name = "{0} 0 at {1}: {2}")
    @CsvSource({"<=, 0, met", "<=, 0.0000000001, missed", "<, 0, missed", "=, 0, met"})
    void targetZero(String comparator, String value, String status) {
        assertThat(Judged.target("MMR", comparator, "0", "1/10万")
                        .due("2021")
                        .values(2020, "10", value)
                        .in(2021)
                        .status()
                        .code())
                .isEqualTo(status);
    }

    /** A growth rate to zero is -100 % whatever the start: the way to it is measured straight. */
    @Test
    void targetZeroIsApproachedOnAStraightPath() {
        assertThat(Judged.target("MMR", "<=", "0", "1/10万")
                        .values(2020, "10", "9")
                        .in(2021)
                        .movement()
                        .paceRatio())
                .isEqualByComparingTo("1");
    }

    @Test
    void actualZero() {
        assertThat(Judged.target("NURSERY_N", ">=", "10", "个")
                        .values(2020, "4", "0")
                        .in(2021))
                .returns(Status.REGRESSED, Assessment::status)
                .satisfies(one -> assertThat(one.movement().paceRatio())
                        .as("-4 of 6 in a year of ten, straight")
                        .isEqualByComparingTo("-6.6666666667"));
        assertThat(Judged.target("MMR", "<=", "9", "1/10万")
                        .values(2020, "18", "0")
                        .in(2021)
                        .status())
                .isEqualTo(Status.EARLY);
    }

    @Test
    void baseZero() {
        assertThat(Judged.target("NURSERY_N", ">=", "10", "个")
                        .values(2020, "0", "1")
                        .in(2021)
                        .movement()
                        .paceRatio())
                .isEqualByComparingTo("1");
    }

    /** One year without a case is not the start of another method. */
    @Test
    void aZeroInBetweenChangesNoPace() {
        BigDecimal with = Judged.target("MMR", "<", "8", "1/10万")
                .values(2020, "18", "0", "12.4")
                .in(2022)
                .movement()
                .paceRatio();
        BigDecimal without = Judged.target("MMR", "<", "8", "1/10万")
                .values(2020, "18", "15", "12.4")
                .in(2022)
                .movement()
                .paceRatio();

        assertThat(with).isEqualByComparingTo(without);
    }

    @ParameterizedTest(name = "base on the target, then {0}: {1}")
    @CsvSource({"94, early", "94.1, early", "93.9, regressed"})
    void baseOnTheTarget(String value, String status) {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "94", value)
                        .in(2021))
                .returns(status, one -> one.status().code())
                .returns(null, one -> one.movement().paceRatio());
    }

    @ParameterizedTest(name = "base better than the target, then {0}: {1}")
    @CsvSource({"97, early", "94, early", "93.9, regressed"})
    void baseBetterThanTheTarget(String value, String status) {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "98", value)
                        .in(2021))
                .returns(status, one -> one.status().code())
                .returns(null, one -> one.movement().paceRatio());
    }

    @Test
    void noBaseYear() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2018, "70", "71", "-", "85", "86")
                        .in(2022))
                .returns(2021, Assessment::baseYear)
                .satisfies(one -> assertThat(one.movement().paceRatio())
                        .as("1 of 9 in a year of nine; what was before 2020 is another plan")
                        .isEqualByComparingTo("1"));
    }

    @Test
    void onePoint() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2023, "85")
                        .in(2023))
                .returns(Status.NO_TREND, Assessment::status)
                .returns(Warning.GREY, Assessment::warning)
                .returns(1, one -> one.movement().points());
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2023, "95")
                        .in(2023)
                        .status())
                .as("the test comes first")
                .isEqualTo(Status.EARLY);
    }

    @Test
    void aMissingMiddleYear() {
        assertThat(Judged.target("MATERNAL_MGMT", ">=", "94", "%")
                        .values(2020, "85", "-", "-", "89")
                        .in(2023)
                        .movement()
                        .paceRatio())
                .as("4 of 9 in three years of ten")
                .isEqualByComparingTo("1.4814814815");
    }

    /** From below zero to above it there is no growth rate. */
    @Test
    void aSignChange() {
        assertThat(Judged.target("NURSERY_N", ">=", "8", "个")
                        .values(2020, "-2", "-1", "1")
                        .in(2022)
                        .movement()
                        .paceRatio())
                .as("3 of 10 in two years of ten")
                .isEqualByComparingTo("1.5");
    }

    @Test
    void aFallByPerCentOfANegativeValue() {
        assertThat(Judged.target("HOUSEWORK_GAP", "decrease", "20", "%")
                        .baseline(null, 2020)
                        .values(2020, "-10", "-8")
                        .in(2021))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns("reason.none.negative", Assessment::reasonKey);
    }

    @ParameterizedTest(name = "8 against {0} 8: {1}")
    @CsvSource({"<, missed", "<=, met", ">, missed", ">=, met", "=, met"})
    void aValueOnTheLimit(String comparator, String status) {
        assertThat(Judged.target("MATERNAL_ANAEMIA", comparator, "8", "%")
                        .due("2021")
                        .values(2020, "10", "8")
                        .in(2021)
                        .status()
                        .code())
                .isEqualTo(status);
    }

    @Test
    void theCeilingOfAHundredPerCent() {
        assertThat(Judged.target("MATERNAL_MGMT", "=", "100", "%")
                        .values(2020, "98", "99", "99.8")
                        .in(2022))
                .returns(Status.ON_TRACK, Assessment::status)
                .satisfies(one -> assertThat(one.movement().projected()).isEqualByComparingTo("100"));
        assertThat(Judged.target("MATERNAL_MGMT", "maintain")
                        .values(2020, "100", "100")
                        .in(2021)
                        .status())
                .isEqualTo(Status.ON_TRACK);
        assertThat(Judged.target("MATERNAL_MGMT", "increase")
                        .values(2020, "100", "100")
                        .in(2021)
                        .status())
                .as("no better than the base")
                .isEqualTo(Status.AT_RISK);
    }

    @Test
    void aZeroDenominator() {
        Judged births = Judged.target("HIV_MTCT", "<=", "2", "%").events(2021, "0", "0", false, null, null);

        assertThat(births.in(2021))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns(null, Assessment::value)
                .returns(Warning.GREY, Assessment::warning);
        assertThat(births.reasonIn(2021)).contains("2021年分母为0");
    }

    @Test
    void zeroEvents() {
        Judged deaths = Judged.target("MMR", "<=", "9", "1/10万")
                .events(2021, "1", "1500", true, "1.69", "371.4")
                .events(2022, "1", "1500", true, "1.69", "371.4")
                .events(2023, "0", "1500", true, "0", "245.93");

        assertThat(deaths.in(2023))
                .returns(Status.EARLY, Assessment::status)
                .returns("within-chance", Assessment::certainty)
                .satisfies(one -> assertThat(one.pooled().published()).isEqualByComparingTo("44.4444444444"));
        assertThat(deaths.reasonIn(2023))
                .contains("因基数小，2021—2023年合并为44.4")
                .contains("结论在随机波动范围内")
                .doesNotContain("100%", "100.0%");
    }

    @Test
    void toNoEventAtAllIsNoFallOfAHundredPerCent() {
        for (String comparator : new String[] {"decrease", "maintain"}) {
            assertThat(Judged.target("MMR", comparator)
                            .events(2020, "3", "1500", true, null, null)
                            .events(2021, "2", "1500", true, null, null)
                            .events(2022, "0", "1500", true, null, null)
                            .reasonIn(2022))
                    .doesNotContain("100%", "100.0%", "100.00%");
        }
    }

    @ParameterizedTest(name = "{0} beside about 45: {1}")
    @CsvSource({"42.75, met", "42.7499999999, missed", "47.25, met", "47.2500000001, missed"})
    void theEdgesOfABand(String value, String status) {
        Judged about = Judged.target("EMP_FEM", "~", "45", "%").due("2021").values(2020, "40", value);

        assertThat(about.in(2021).status().code()).isEqualTo(status);
        assertThat(about.reasonIn(2021)).contains("≈45%（42.75%—47.25%）");
    }

    @Test
    void aTieWithTheReferenceIsMet() {
        assertThat(Judged.target("PARTY_CONG_FEM", "ref")
                        .reference("PARTY_FEM", "")
                        .due("2021")
                        .values(2021, "30")
                        .valuesOf("PARTY_FEM", Slice.NONE, 2021, "30")
                        .in(2021)
                        .status())
                .isEqualTo(Status.MET);
    }

    /** 1 of 3 and 2 of 6 are the same, though neither has an end in decimals. */
    @Test
    void aTieOfFractionsIsATie() {
        assertThat(Judged.target("MATERNAL_MGMT", "maintain")
                        .due("2021")
                        .events(2020, "1", "3", false, null, null)
                        .events(2021, "2", "6", false, null, null)
                        .in(2021)
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void aPrintedBaselineOfAnotherUnit() {
        assertThat(Judged.target("UNEMP_INS_N", "increase")
                        .baselineOfPlan("51.1", "万人", 2020)
                        .values(2021, "511001")
                        .in(2021))
                .returns(new BigDecimal("511000"), Assessment::baseValue)
                .returns(Status.ON_TRACK, Assessment::status);
        assertThat(Judged.target("UNEMP_INS_N", "increase")
                        .baselineOfPlan("51.1", "%", 2020)
                        .values(2020, "500000", "511001")
                        .in(2021)
                        .baseValue())
                .as("of no use: the first value since 2020 is the base")
                .isEqualByComparingTo("500000");
    }

    @Test
    void aTargetInAUnitThatCannotBeConverted() {
        Judged target = Judged.target("UNEMP_INS_N", ">=", "95", "%").values(2020, "500000", "511001");

        assertThat(target.in(2021))
                .returns(Status.NOT_ASSESSABLE, Assessment::status)
                .returns(null, Assessment::targetValue)
                .returns(2021, Assessment::valueYear);
        assertThat(target.reasonIn(2021)).contains("“%”", "“人”");
    }
}
