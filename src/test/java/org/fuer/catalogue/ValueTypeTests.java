package org.fuer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The value types: what prints is what reads. */
class ValueTypeTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"_T, ,", "Y0T2, 0, 2", "Y15T17, 15, 17", "Y_GE65, 65,", "Y5T5, 5, 5", "Y0T100, 0, 100"})
    void anAgeHasTheBandOfItsCode(String code, Integer youngest, Integer oldest) {
        Age age = Age.ofCode(code).orElseThrow();

        assertThat(age).hasToString(code);
        assertThat(age.youngest().stream().boxed().toList()).isEqualTo(listOf(youngest));
        assertThat(age.oldest().stream().boxed().toList()).isEqualTo(listOf(oldest));
    }

    private static List<Integer> listOf(Integer number) {
        return number == null ? List.of() : List.of(number);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "T", "Y", "Y2", "Y2T", "Y3T2", "Y_LT5", "Y0T1000", "y0t2", " _T", "Y-1T2"})
    void whatIsNoAgeCodeGivesNoAge(String text) {
        assertThat(Age.ofCode(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Age(text));
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 20L, 300L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSliceReadsInAnyOrderAndPrintsInOne(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Slice slice = slice(random);
            List<String> parts = new ArrayList<>(Arrays.asList(slice.toString().split(";")));
            Collections.shuffle(parts, random);

            assertThat(Slice.parse(String.join(";", parts))).contains(slice);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"F;M", "U;R", "F;F", "X", "_T", ";", "F;", "F,R", "f", "Y0T2;Y3T5"})
    void whatIsNoSliceGivesNone(String text) {
        assertThat(Slice.parse(text)).isEmpty();
    }

    @Test
    void aSliceLeavesTheOtherDimensionsAsTheyAre() {
        Slice rural = Slice.parse("R").orElseThrow();
        Breakdown girls = new Breakdown(Sex.FEMALE, new Age("Y0T2"), Residence.TOTAL);

        assertThat(rural.over(girls)).isEqualTo(new Breakdown(Sex.FEMALE, new Age("Y0T2"), Residence.RURAL));
        assertThat(rural.toBreakdown()).isEqualTo(new Breakdown(Sex.TOTAL, Age.TOTAL, Residence.RURAL));
        assertThat(Slice.NONE.toBreakdown().isTotal()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anExpressionReadsWhatItPrints(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            List<Reference> references = new ArrayList<>();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                String item =
                        "%c%02d_%02d".formatted('A' + random.nextInt(26), random.nextInt(100), random.nextInt(100));
                references.add(new Reference(random.nextBoolean() ? 1 : -1, item, slice(random)));
            }
            Expression expression = new Expression(references);

            assertThat(Expression.parse(expression.toString())).contains(expression);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"", "+", "H01", "H01_1", "H01_01 H01_02", "H01_01+", "H01_01[", "H01_01[X]", "H01_01*2", "1"})
    void whatIsNoExpressionGivesNone(String text) {
        assertThat(Expression.parse(text)).isEmpty();
    }

    @Test
    void everyExpressionOfTheShippedCatalogueReadsWhatItPrints() {
        Catalogue catalogue = new CatalogueReader().read(Path.of("jobs"));

        assertThat(catalogue.indicators()).allSatisfy(indicator -> assertThat(
                        Expression.parse(indicator.numerator().toString()))
                .contains(indicator.numerator()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2/3", "0", "1", "0.75", "5/8", "0.6666666667"})
    void aShareReadsWhatItPrints(String text) {
        assertThat(Share.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "3/2", "1.5", "-0.5", "1/0", "0/0", "66%", "two thirds", "1e-1"})
    void whatIsNoShareGivesNone(String text) {
        assertThat(Share.parse(text)).isEmpty();
    }

    @Test
    void aShareIsReachedExactlyWhereAWholeNumberOfPartsMeetsIt() {
        for (int whole = 3; whole < 3000; whole += 3) {
            assertThat(Share.TWO_THIRDS.isReachedBy(whole / 3 * 2L, whole)).isTrue();
            assertThat(Share.TWO_THIRDS.isReachedBy(whole / 3 * 2L - 1, whole)).isFalse();
        }
        assertThat(new Share(BigDecimal.ZERO, BigDecimal.ONE).isReachedBy(0, 5)).isTrue();
        assertThat(Share.TWO_THIRDS.isReachedBy(0, 0)).isTrue();
    }

    @Test
    void everyCodeLeadsBackToItsConstant() {
        assertThat(Sex.values())
                .allSatisfy(sex -> assertThat(Sex.ofCode(sex.code())).contains(sex));
        assertThat(Residence.values()).allSatisfy(residence -> assertThat(Residence.ofCode(residence.code()))
                .contains(residence));
        assertThat(Comparison.values()).allSatisfy(comparison -> assertThat(Comparison.ofCode(comparison.code()))
                .contains(comparison));
        assertThat(Plan.values())
                .allSatisfy(plan -> assertThat(Plan.ofCode(plan.code())).contains(plan));
        assertThat(Language.values()).allSatisfy(language -> assertThat(Language.ofCode(language.code()))
                .contains(language));
    }

    @Test
    void dimensionsAreOrderedByTheirCodes() {
        assertThat(Sex.values()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(Residence.values()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
    }

    private static Slice slice(Random random) {
        return new Slice(
                pick(random, Sex.FEMALE, Sex.MALE),
                pick(random, new Age("Y0T2"), new Age("Y_GE65")),
                pick(random, Residence.URBAN, Residence.RURAL));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        int at = random.nextInt(values.length + 1);
        return at == values.length ? null : values[at];
    }
}
