package org.fuer.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Share;
import org.fuer.ranking.Variations.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ranks the same degrees give when the method is varied at random. */
class VariationsTests {

    private final SortedMap<String, List<Component>> candidates = new TreeMap<>();

    @Test
    void whoIsBetterInEverythingIsFirstInEveryVariation() {
        candidate("A", 90, 91, 92);
        candidate("B", 10, 11, 12);

        assertThat(intervals()).containsEntry("A", interval(1, "1", 1, 1)).containsEntry("B", interval(2, "2", 2, 2));
    }

    @Test
    void equalDegreesShareARankInEveryVariation() {
        candidate("A", 70, 70, 70);
        candidate("B", 70, 70, 70);
        candidate("C", 20, 20, 20);

        assertThat(intervals())
                .containsEntry("A", interval(1, "1", 1, 1))
                .containsEntry("B", interval(1, "1", 1, 1))
                .containsEntry("C", interval(3, "3", 3, 2));
    }

    @Test
    void whoIsAheadOnlyByTheWeightOfOneTargetCannotBeToldApart() {
        candidate("A", 100, 100, 40, 40);
        candidate("B", 41, 41, 98, 98);

        assertThat(intervals()).containsEntry("A", interval(1, "1", 2, 1)).hasEntrySatisfying("B", b -> assertThat(b)
                .returns(1, RankInterval::low)
                .returns(2, RankInterval::high)
                .returns(1, RankInterval::tier));
    }

    @Test
    void aTierHoldsEveryoneBetweenTwoWhoCannotBeToldApart() {
        candidate("A", 100, 100, 60, 60);
        candidate("B", 80, 80, 80, 78);
        candidate("C", 60, 60, 100, 96);
        candidate("D", 10, 10, 10, 10);

        assertThat(intervals().values()).extracting(RankInterval::tier).containsExactly(1, 1, 1, 2);
    }

    @Test
    void aDegreeOfZeroDoesNotWipeOutTheOthers() {
        candidate("A", 0, 100, 100, 100, 100, 100, 100, 100, 100, 100);
        candidate("B", 10, 10, 10, 10, 10, 10, 10, 10, 10, 10);

        assertThat(intervals().get("A")).isEqualTo(interval(1, "1", 1, 1));
    }

    @Test
    void theTwoNormalisationsAreEquallyLikely() {
        candidates.put("A", List.of(new Component("A", 1, 60, 20)));
        candidates.put("B", List.of(new Component("B", 1, 40, 40)));

        assertThat(intervals().values())
                .allSatisfy(
                        each -> assertThat(each).returns(1, RankInterval::low).returns(2, RankInterval::high));
    }

    @Test
    void theNominalRankIsAlwaysInTheInterval() {
        candidates.put("A", List.of(new Component("A", 1, 60, 20), new Component("A2", 1, 60, 20)));
        candidates.put("B", List.of(new Component("B", 1, 59, 100), new Component("B2", 1, 60, 100)));

        assertThat(intervals().get("A")).returns(1, RankInterval::low);
    }

    @Test
    void aSingleCandidateIsFirstWhatever() {
        candidate("A", 0);

        assertThat(intervals()).containsExactly(Map.entry("A", interval(1, "1", 1, 1)));
    }

    @Test
    void nobodyAtAllHasNoInterval() {
        candidates.put("A", List.of());

        assertThat(intervals()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameScoresAndAnotherOneOthers() {
        candidate("A", 10, 50, 90);

        assertThat(varied(1)).isDeepEqualTo(varied(1));
        assertThat(varied(1)[7]).isNotEqualTo(varied(2)[7]);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 60, 700, 8000})
    void theOrderOfComponentsAndCandidatesChangesNothing(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, 10)
                .forEach(i -> candidate("U" + i, random.ints(6, 0, 101).toArray()));
        SortedMap<String, RankInterval> expected = intervals();
        Map<String, Collection<Component>> shuffled = new TreeMap<>(Collections.reverseOrder());
        candidates.forEach((code, components) -> {
            List<Component> others = new ArrayList<>(components);
            Collections.shuffle(others, random);
            shuffled.put(code, others);
        });

        assertThat(Variations.of(shuffled, settings(20))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 70, 800, 9000})
    void anotherCandidateChangesNoScoreInAnyVariation(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, 5)
                .forEach(i -> candidate("U" + i, random.ints(6, 0, 101).toArray()));
        long[][] before = varied(seed);
        candidate("ZZZ", random.ints(6, 0, 101).toArray());
        long[][] after = varied(seed);

        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).hasSize(6).startsWith(before[i]);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {8, 90, 1000, 11_000})
    void tiersFollowTheNominalOrderAndIntervalsAreInOrder(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, 30)
                .forEach(i -> candidate("U" + i, random.ints(4, 0, 101).toArray()));

        assertThat(intervals().values()).hasSize(30).allSatisfy(each -> {
            assertThat(each.median()).isBetween(BigDecimal.valueOf(each.low()), BigDecimal.valueOf(each.high()));
            assertThat(each.tier()).isBetween(1, 30);
        });
    }

    /** Of 0 and 100 with equal weights the mean is 50; with weights 25 % less and more it is 37.5 to 62.5. */
    @Test
    void aWeightVariesByAQuarterAndNoMore() {
        candidate("A", 0, 100);

        assertThat(arithmeticMeans(0))
                .allSatisfy(mean -> assertThat(mean).isBetween(37.5, 62.5))
                .anySatisfy(mean -> assertThat(mean).isLessThan(39.5))
                .anySatisfy(mean -> assertThat(mean).isGreaterThan(60.5));
    }

    /** 60 or 20 by the two normalisations; their 功效系数 are 84 and 68. */
    @Test
    void bothNormalisationsAndBothMeansAreDrawnEquallyOften() {
        candidates.put("A", List.of(new Component("A", 1, 60, 20)));
        VariedScores scores = new VariedScores(candidates.values(), 20);
        double[] drawn = IntStream.range(0, 1000)
                .mapToDouble(variation -> scores.varied(variation)[0] / 1e10)
                .toArray();

        for (double score : new double[] {60, 20, Math.log(84), Math.log(68)}) {
            assertThat(Arrays.stream(drawn).filter(each -> Math.abs(each - score) < 1e-6))
                    .as("%s", score)
                    .hasSizeBetween(200, 300);
        }
    }

    @Test
    void oneOfThreeMayBeLeftOutAndNeverOneOfTwo() {
        candidate("more", 50, 50, 50);
        candidate("two", 0, 100);
        assertThat(arithmeticMeans(1)).allSatisfy(mean -> assertThat(mean).isBetween(1.0, 99.0));

        candidates.clear();
        candidate("three", 0, 0, 100);
        List<Double> means = arithmeticMeans(0);
        long without = means.stream().filter(mean -> mean == 0).count();
        assertThat((double) without / means.size())
                .as("each of the three and none are equally likely")
                .isBetween(0.15, 0.35);
    }

    @ParameterizedTest(name = "ahead in {0} of 100 variations: tier {1}")
    @CsvSource({"100, 2", "95, 2", "94, 1", "0, 1"})
    void whoIsAheadInNinetyFiveOfAHundredIsToldApart(int ahead, int tier) {
        int[] better = IntStream.range(0, 100).map(i -> i < ahead ? 1 : 2).toArray();
        int[] worse = IntStream.range(0, 100).map(i -> i < ahead ? 2 : 1).toArray();

        assertThat(Tiers.of(new int[] {1, 2}, new int[][] {better, worse})).containsExactly(1, tier);
    }

    /** Of a candidate in the variations by the arithmetic mean: logarithms are far smaller. */
    private List<Double> arithmeticMeans(int candidate) {
        VariedScores scores = new VariedScores(candidates.values(), 20);
        return IntStream.range(0, 1000)
                .filter(variation -> (RandomBits.mix(20, variation) & 1) == 1)
                .mapToObj(variation -> scores.varied(variation)[candidate] / 1e10)
                .toList();
    }

    /** The generator of the Java library is the same mixing function on a running sum. */
    @Test
    void theRandomNumbersAreThoseOfSplitMix64() {
        for (long seed : new long[] {0, 1, 20, -7, Long.MAX_VALUE}) {
            long mixed = new SplittableRandom(seed).nextLong();
            for (long key : new long[] {0, 1, 999, RandomBits.of("w-001")}) {
                assertThat(RandomBits.mix(seed, key))
                        .isEqualTo(new SplittableRandom(mixed + key * 0x9e3779b97f4a7c15L).nextLong());
            }
        }
        assertThat(RandomBits.of("a")).as("FNV-1a").isEqualTo(0xaf63dc4c8601ec8cL);
    }

    /** Forty with the same mean but for a hair of the first: whatever is varied, nearly always another one is ahead. */
    @Test
    void theNominalRankIsInTheIntervalEvenWhereItIsRare() {
        candidates.put("A", List.of(new Component("A-0", 1, 50.001, 50), new Component("A-1", 1, 50, 50)));
        IntStream.range(1, 40).forEach(i -> candidate("B" + i, 50 + i, 50 - i));

        assertThat(intervals().get("A")).satisfies(a -> {
            assertThat(a.low()).isEqualTo(1);
            assertThat(a.median()).isGreaterThan(BigDecimal.valueOf(5));
        });
    }

    /** Ranks by counting who is ahead, quantiles of type 7 in decimals. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {9, 100, 1100})
    void theIntervalIsMadeOfTheQuantilesOfTheRanks(long seed) {
        Random random = new Random(seed);
        IntStream.range(0, 12)
                .forEach(i -> candidate("U" + i, random.ints(4, 30, 71).toArray()));
        VariedScores scores = new VariedScores(candidates.values(), 20);
        long[][] varied = IntStream.range(0, 1000).mapToObj(scores::varied).toArray(long[][]::new);
        List<RankInterval> intervals = List.copyOf(intervals().values());

        for (int candidate = 0; candidate < 12; candidate++) {
            int one = candidate;
            int nominal = rank(scores.nominal(), one);
            int[] ranks = Arrays.stream(varied)
                    .mapToInt(each -> rank(each, one))
                    .sorted()
                    .toArray();
            assertThat(intervals.get(one))
                    .returns(Math.min(nominal, (int) Math.floor(quantile(ranks, 0.05))), RankInterval::low)
                    .returns(Math.max(nominal, (int) Math.ceil(quantile(ranks, 0.95))), RankInterval::high)
                    .satisfies(interval ->
                            assertThat(interval.median().doubleValue()).isEqualTo(quantile(ranks, 0.5)));
        }
    }

    private static int rank(long[] scores, int candidate) {
        return 1
                + (int) Arrays.stream(scores)
                        .filter(score -> score > scores[candidate])
                        .count();
    }

    private static double quantile(int[] ascending, double share) {
        double position = (ascending.length - 1) * share;
        int below = (int) position;
        return ascending[below] + (position - below) * (ascending[below + 1] - ascending[below]);
    }

    private void candidate(String code, int... degrees) {
        candidates.put(
                code,
                IntStream.range(0, degrees.length)
                        .mapToObj(i -> new Component(code + "-" + i, 1, degrees[i], degrees[i]))
                        .toList());
    }

    /** The scores in the first variations. */
    private long[][] varied(long seed) {
        VariedScores scores = new VariedScores(candidates.values(), seed);
        return IntStream.range(0, 100).mapToObj(scores::varied).toArray(long[][]::new);
    }

    private SortedMap<String, RankInterval> intervals() {
        return Variations.of(candidates, settings(20));
    }

    private static RankingSettings settings(long seed) {
        return new RankingSettings(
                List.of(),
                BigDecimal.ONE,
                Share.TWO_THIRDS,
                10,
                3,
                Set.of(),
                new Share(BigDecimal.ONE, BigDecimal.ONE),
                BigDecimal.ZERO,
                1000,
                seed);
    }

    private static RankInterval interval(int low, String median, int high, int tier) {
        return new RankInterval(low, new BigDecimal(median), high, tier);
    }
}
