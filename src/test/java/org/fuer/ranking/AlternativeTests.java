package org.fuer.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.fuer.ranking.Variations.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other ways to score and weigh, at their edges and against published figures. */
class AlternativeTests {

    private static final Offset<Double> ROUNDING = within(1e-12);

    /** The first line is the published case: 5.81, satisfactory 12, not allowed 6. */
    @ParameterizedTest(name = "{0}, satisfactory {1}, not allowed {2}: {3}")
    @CsvSource({
        "5.81, 12, 6, 58.733333333333",
        "12, 12, 6, 100",
        "6, 12, 6, 60",
        "15, 12, 6, 120",
        "4, 2, 8, 86.666666666667"
    })
    void theEfficacyCoefficientIsNotCutOff(double value, double satisfactory, double notAllowed, double efficacy) {
        assertThat(new Efficacy(satisfactory, notAllowed).of(value).orElseThrow())
                .isCloseTo(efficacy, ROUNDING);
    }

    @Test
    void withoutAWayBetweenBothEndsThereIsNoEfficacy() {
        assertThat(new Efficacy(6, 6).of(6)).isEmpty();
    }

    /** Tzeng and Huang, Multiple Attribute Decision Making (2011), the example of the chapter on TOPSIS. */
    @Test
    void topsisGivesThePublishedCloseness() {
        double[][] rows = {{5, 8, 4}, {7, 6, 8}, {8, 8, 6}, {7, 4, 6}};

        assertThat(Topsis.closeness(rows, new double[] {0.3, 0.4, 0.3}))
                .extracting(closeness -> "%.4f".formatted(closeness.orElseThrow()))
                .containsExactly("0.5037", "0.6581", "0.7482", "0.3340");
    }

    @Test
    void topsisOfOneOrOfEqualCandidatesIsNotAssessable() {
        double[] weights = {1, 1};

        assertThat(Topsis.closeness(new double[][] {{5, 8}}, weights)).containsExactly(OptionalDouble.empty());
        assertThat(Topsis.closeness(new double[][] {{5, 8}, {5, 8}}, weights))
                .containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void aColumnOfZerosSaysNothingInTopsis() {
        double[] weights = {1, 1};

        assertThat(Topsis.closeness(new double[][] {{0, 8}, {0, 4}}, weights))
                .containsExactly(OptionalDouble.of(1), OptionalDouble.of(0));
        assertThat(Topsis.closeness(new double[][] {{0, 0}, {0, 0}}, weights)).containsOnly(OptionalDouble.empty());
    }

    @Test
    void entropyWeighsWhatTellsCandidatesApart() {
        // p of the first column ¼ and ¾: e = −(¼ ln ¼ + ¾ ln ¾) ÷ ln 2 = 0.8112781245; the second is constant, in the
        // third 0·ln 0 = 0 and so e = 0; weights 0.1887218755 ÷ 1.1887218755, 0, 1 ÷ 1.1887218755
        double[] weights =
                EntropyWeights.of(new double[][] {{1, 7, 0}, {3, 7, 5}}).orElseThrow();

        assertThat(weights[0]).isCloseTo(0.158760328, within(1e-9));
        assertThat(weights[1]).isZero();
        assertThat(weights[2]).isCloseTo(0.841239672, within(1e-9));
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, ROUNDING);
    }

    @Test
    void entropyOfOneCandidateIsUndefinedAndOfConstantColumnsThereAreNoWeights() {
        assertThat(EntropyWeights.of(new double[][] {{1, 2}})).isEmpty();
        assertThat(EntropyWeights.of(new double[][] {{0.1, 2}, {0.1, 2}, {0.1, 2}}))
                .isEmpty();
        assertThat(EntropyWeights.of(new double[][] {{0, 0}, {0, 0}})).isEmpty();
    }

    @Test
    void entropyKnowsNoNegativeValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> EntropyWeights.of(new double[][] {{-1}, {2}}));
    }

    @Test
    void minMaxRunsFromTheLeastToTheGreatest() {
        assertThat(Normalisation.minMax(new double[] {2, 5, 8}).orElseThrow()).containsExactly(0, 50, 100);
        assertThat(Normalisation.minMax(new double[] {5, 5, 5})).as("range 0").isEmpty();
        assertThat(Normalisation.minMax(new double[] {5})).as("n = 1").isEmpty();
    }

    @Test
    void theZScoreCountsInDeviationsOfASample() {
        // mean 5, squares 9 + 0 + 9, sd √(18 ÷ 2) = 3
        assertThat(Normalisation.zScore(new double[] {2, 5, 8}).orElseThrow()).containsExactly(-1, 0, 1);
        assertThat(Normalisation.zScore(new double[] {0.1, 0.1, 0.1}))
                .as("no deviation")
                .isEmpty();
        assertThat(Normalisation.zScore(new double[] {5})).as("n = 1").isEmpty();
    }

    @Test
    void thePercentileRankOfTiesIsTheLowOne() {
        assertThat(Normalisation.percentileRank(new double[] {7, 3, 7, 9, 1}).orElseThrow())
                .containsExactly(0.5, 0.25, 0.5, 1, 0);
        assertThat(Normalisation.percentileRank(new double[] {5, 5}).orElseThrow())
                .containsExactly(0, 0);
        assertThat(Normalisation.percentileRank(new double[] {5})).as("n = 1").isEmpty();
    }

    @Test
    void meansAreWeighed() {
        double[] values = {1, 4};
        double[] weights = {1, 3};

        assertThat(Mean.arithmetic(values, weights)).hasValue(3.25);
        assertThat(Mean.geometric(values, weights).orElseThrow())
                .isCloseTo(StrictMath.pow(64, 0.5) / StrictMath.pow(8, 0.5), ROUNDING);
        assertThat(Mean.harmonic(values, weights).orElseThrow()).isCloseTo(4 / 1.75, ROUNDING);
    }

    @Test
    void aZeroHasAnArithmeticMeanOnly() {
        double[] values = {0, 4};
        double[] weights = {1, 1};

        assertThat(Mean.arithmetic(values, weights)).hasValue(2);
        assertThat(Mean.geometric(values, weights)).isEmpty();
        assertThat(Mean.geometric(new double[] {-1, 4}, weights)).isEmpty();
        assertThat(Mean.harmonic(values, weights)).isEmpty();
        assertThat(Mean.harmonic(new double[] {-1, 1}, weights)).isEmpty();
    }

    @Test
    void nothingHasNoMean() {
        double[] none = {};

        assertThat(Mean.arithmetic(none, none)).isEmpty();
        assertThat(Mean.geometric(none, none)).isEmpty();
        assertThat(Mean.harmonic(none, none)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Alternative.class)
    void whoIsAheadEverywhereIsFirstByEveryMethod(Alternative alternative) {
        Map<String, List<Component>> candidates = Map.of(
                "a", components(90, 80, 70),
                "b", components(60, 60, 60),
                "c", components(30, 40, 50));

        assertThat(AlternativeRanks.of(candidates))
                .hasEntrySatisfying("a", ranks -> assertThat(ranks).containsEntry(alternative, 1))
                .hasEntrySatisfying("b", ranks -> assertThat(ranks).containsEntry(alternative, 2))
                .hasEntrySatisfying("c", ranks -> assertThat(ranks).containsEntry(alternative, 3));
    }

    @Test
    void methodsThatAZeroRulesOutLeaveThatCandidateOut() {
        Map<String, Map<Alternative, Integer>> ranks =
                AlternativeRanks.of(Map.of("a", components(100, 0), "b", components(40, 40)));

        assertThat(ranks.get("a"))
                .doesNotContainKeys(Alternative.GEOMETRIC, Alternative.HARMONIC)
                .containsKeys(Alternative.EFFICACY, Alternative.TOPSIS);
        assertThat(ranks.get("b")).containsEntry(Alternative.GEOMETRIC, 1).containsEntry(Alternative.HARMONIC, 1);
    }

    @Test
    void onlyWhatAllHaveIsCompared() {
        List<Component> more = new ArrayList<>(components(50, 50));
        more.add(new Component("only here", 1, 100, 100));

        assertThat(AlternativeRanks.of(Map.of("a", more, "b", components(60, 60)))
                        .get("a"))
                .containsEntry(Alternative.TOPSIS, 2);
        assertThat(AlternativeRanks.of(Map.of("a", components(50), "b", List.of()))
                        .values())
                .allMatch(Map::isEmpty);
        assertThat(AlternativeRanks.of(Map.of())).isEmpty();
    }

    @Test
    void equalCandidatesTieOrCannotBeCompared() {
        assertThat(AlternativeRanks.of(Map.of("a", components(50, 60), "b", components(50, 60)))
                        .values())
                .containsOnly(Map.of(
                        Alternative.GEOMETRIC,
                        1,
                        Alternative.HARMONIC,
                        1,
                        Alternative.EFFICACY,
                        1,
                        Alternative.PERCENTILE,
                        1));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 50, 600, 7000, 80_000})
    void theOrderOfTheInputChangesNothing(long seed) {
        Random random = new Random(seed);
        Map<String, List<Component>> candidates = new LinkedHashMap<>();
        for (int i = 0; i < 12; i++) {
            candidates.put(
                    "place" + i, components(random.nextInt(5) * 25, random.nextInt(5) * 25, random.nextInt(101)));
        }
        Map<String, Map<Alternative, Integer>> expected = AlternativeRanks.of(candidates);
        List<String> codes = new ArrayList<>(candidates.keySet());
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(codes, random);
            Map<String, List<Component>> shuffled = new LinkedHashMap<>();
            for (String code : codes) {
                List<Component> components = new ArrayList<>(candidates.get(code));
                Collections.shuffle(components, random);
                shuffled.put(code, components);
            }
            assertThat(AlternativeRanks.of(shuffled)).isEqualTo(expected);
        }
    }

    private static List<Component> components(double... degrees) {
        List<Component> components = new ArrayList<>();
        for (double degree : degrees) {
            components.add(new Component("i" + components.size(), 1, degree, degree));
        }
        return components;
    }
}
