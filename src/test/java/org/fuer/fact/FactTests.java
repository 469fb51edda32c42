package org.fuer.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accepted values, what changed of them, and the numbers and texts they are kept as. */
class FactTests {

    private static final FactKey BIRTHS = new FactKey("Q01_08", Breakdown.TOTAL);
    private static final FactKey GIRLS = new FactKey("Q01_08", Breakdown.TOTAL.withSex(Sex.FEMALE));

    private static Fact fact(FactKey key, String value, ObsStatus status, String cell) {
        Source source = new Source("a.xlsx", "Q01", cell);
        return new Fact(key, new BigDecimal(value), false, status, "STAT", "STAT-0123", source);
    }

    private static Fact fact(FactKey key, String value) {
        return fact(key, value, ObsStatus.A, "D9");
    }

    @Test
    void historyIsTheLatestEarlierFactThatNoWarningIsOn() {
        AcceptedFacts facts = AcceptedFacts.of(Map.of(
                2021, List.of(fact(BIRTHS, "10")),
                2023, List.of(fact(BIRTHS, "30", ObsStatus.U, "D9")),
                2025, List.of(fact(BIRTHS, "50"))));

        assertThat(facts.years()).containsExactly(2021, 2023, 2025);
        assertThat(facts.latestBefore(2025, BIRTHS)).map(Fact::value).contains(BigDecimal.TEN);
        assertThat(facts.latestBefore(2021, BIRTHS)).isEmpty();
        assertThat(facts.latestBefore(2025, GIRLS)).isEmpty();
        assertThat(facts.of(2022)).isEmpty();
    }

    @Test
    void aYearHoldsAFactOnceAndCannotBeChanged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcceptedFacts.of(Map.of(2025, List.of(fact(BIRTHS, "1"), fact(BIRTHS, "1")))));

        AcceptedFacts facts = AcceptedFacts.of(Map.of(2025, List.of(fact(BIRTHS, "1"))));
        assertThatThrownBy(() -> facts.years().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> facts.of(2025).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRevisionIsANewValueAChangedOneOrOneThatIsGone() {
        FactKey boys = new FactKey("Q01_08", Breakdown.TOTAL.withSex(Sex.MALE));
        List<Fact> before = List.of(fact(BIRTHS, "10"), fact(GIRLS, "4", ObsStatus.U, "F9"));
        List<Fact> after = List.of(fact(boys, "6"), fact(BIRTHS, "11"));

        assertThat(Revision.between(before, after))
                .containsExactly(
                        new Revision(GIRLS, new BigDecimal("4"), ObsStatus.U, null, null, "STAT-0123"),
                        new Revision(boys, null, null, new BigDecimal("6"), ObsStatus.A, "STAT-0123"),
                        new Revision(
                                BIRTHS,
                                new BigDecimal("10"),
                                ObsStatus.A,
                                new BigDecimal("11"),
                                ObsStatus.A,
                                "STAT-0123"));
    }

    @Test
    void anotherCellOrAnotherWayToWriteTheNumberIsNoRevisionButAnotherStatusIs() {
        List<Fact> before = List.of(fact(BIRTHS, "10"));

        assertThat(Revision.between(before, List.of(fact(BIRTHS, "1E+1", ObsStatus.A, "E9"))))
                .isEmpty();
        assertThat(Revision.between(before, List.of(fact(BIRTHS, "10", ObsStatus.U, "D9"))))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "100, 100",
        "1E+2, 100",
        "1.500, 1.5",
        "0.00, 0",
        "0E-12, 0",
        "1.00000000005, 1",
        "1.00000000015, 1.0000000002",
        "-2.50, -2.5"
    })
    void aPlainNumberHasTenDecimalsAtMostAndNeitherZerosAtItsEndNorAnExponent(String number, String plain) {
        assertThat(DecimalColumn.plain(new BigDecimal(number))).hasToString(plain);
    }

    @Test
    void everyListOfTextsComesBackAsItWas() {
        for (List<String> texts : List.of(
                List.<String>of(),
                List.of(""),
                List.of("", ""),
                List.of("a\nb", "c\\", "\\n", "\n"),
                List.of("农村\\n", ""))) {
            assertThat(TextList.split(TextList.join(texts))).isEqualTo(texts);
        }
    }

    @Test
    void quotientsOfOneValueAreEqualAndNoneIsByZero() {
        Quotient half = new Quotient(new BigDecimal("1"), new BigDecimal("2"));
        Quotient same = new Quotient(new BigDecimal("-2.0"), new BigDecimal("-4"));

        assertThat(same).isEqualTo(half).hasSameHashCodeAs(half);
        assertThat(half.minus(same).signum()).isZero();
        assertThat(Quotient.of(2).dividedBy(Quotient.of(3)).published()).hasToString("0.6666666667");
        assertThatThrownBy(() -> half.dividedBy(Quotient.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aQuotientComesBackFromItsText() {
        Quotient quotient = new Quotient(new BigDecimal("-1.50"), new BigDecimal("700"));

        assertThat(Quotient.parse(quotient.toString())).isEqualTo(quotient).hasToString("-1.50/700");
        assertThatThrownBy(() -> Quotient.parse("1.5")).isInstanceOf(IllegalArgumentException.class);
    }
}
