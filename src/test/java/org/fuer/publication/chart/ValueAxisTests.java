package org.fuer.publication.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueAxisTests {

    @Test
    void sharesNearTheTopAreNotShownFromZero() {
        assertThat(of(BigDecimal.valueOf(100), "91.25", "94", "98", "100"))
                .isEqualTo(new ValueAxis(new BigDecimal("90"), new BigDecimal("100"), new BigDecimal("2")));
    }

    @Test
    void valuesThatComeNearZeroAreShownFromZero() {
        assertThat(of(null, "3", "12", "18").least()).isEqualByComparingTo("0");
    }

    @Test
    void aTinyChangeBesideTheValueStaysTiny() {
        ValueAxis axis = of(null, "59.999", "60.001");

        assertThat(axis.greatest().subtract(axis.least())).isGreaterThan(new BigDecimal("2"));
    }

    @Test
    void whereEverythingIsZeroThereIsAnAxisAllTheSame() {
        ValueAxis axis = of(null, "0", "0");

        assertThat(axis.least()).isEqualByComparingTo("0");
        assertThat(axis.greatest()).isPositive();
        assertThat(axis.step()).isPositive();
    }

    @Test
    void anEndFarOffLeavesTheValuesAFifthOfTheAxis() {
        ValueAxis axis = ValueAxis.of(
                List.of(new BigDecimal("88"), new BigDecimal("94")), List.of(new BigDecimal("4155")), null);

        assertThat(axis.greatest()).isLessThan(new BigDecimal("120"));
    }

    @Test
    void everyValueIsOnTheAxisAndTheAxisHasAFewRoundSteps() {
        long seed = 31;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<BigDecimal> values = new ArrayList<>();
            int scale = random.nextInt(7) - 3;
            for (int i = 0; i <= random.nextInt(8); i++) {
                values.add(
                        BigDecimal.valueOf(random.nextInt(100_000) - (random.nextBoolean() ? 0 : 50_000), scale + 3));
            }
            ValueAxis axis = ValueAxis.of(values, List.of(), null);

            assertThat(values).as("seed %d, round %d", seed, round).allSatisfy(value -> assertThat(value)
                    .isBetween(axis.least(), axis.greatest()));
            BigDecimal[] steps = axis.greatest().subtract(axis.least()).divideAndRemainder(axis.step());
            assertThat(steps[1]).isZero();
            assertThat(steps[0].intValueExact()).isBetween(1, 7);
            assertThat(axis.step().unscaledValue().toString()).matches("[125]0*");
        }
    }

    private static ValueAxis of(@Nullable BigDecimal limit, String... values) {
        return ValueAxis.of(Stream.of(values).map(BigDecimal::new).toList(), List.of(), limit);
    }
}
