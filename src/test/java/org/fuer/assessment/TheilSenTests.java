package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The line of Theil and Sen against published results; sources in external/README.md. */
class TheilSenTests {

    private static final JsonNode CASES =
            JsonMapper.shared().readTree(Path.of("src/test/resources/external/theil_sen_cases.json"));

    @Test
    void theExampleOfSenComesOutAsPrinted() {
        JsonNode sen = CASES.get("sen_1968");
        TheilSen line = line(sen);

        assertThat(line.slope()).isEqualTo(sen.get("expected_slope").asDouble());
        assertThat(line.separateIntercept())
                .isEqualTo(
                        sen.get("intercept_separate(median y - slope*median x)").asDouble());
        assertThat(line.jointIntercept())
                .isEqualTo(sen.get("intercept_joint(median of y-slope*x)").asDouble());
        assertThat(line.interval(0.93).lower())
                .isCloseTo(sen.get("ci_93pct_lower").asDouble(), within(0.005));
        assertThat(line.interval(0.93).upper())
                .isCloseTo(sen.get("ci_93pct_upper").asDouble(), within(0.005));
    }

    @Test
    void tinySeriesComeOutAsPublished() {
        List<JsonNode> tiny = new ArrayList<>();
        CASES.get("tiny").forEach(tiny::add);

        assertThat(tiny).filteredOn(one -> one.has("slope")).hasSize(2).allSatisfy(one -> {
            TheilSen line = line(one);
            assertThat(line.slope()).isCloseTo(one.get("slope").asDouble(), within(1e-10));
            assertThat(line.separateIntercept())
                    .isCloseTo(one.get("intercept_separate").asDouble(), within(1e-10));
            assertThat(line.jointIntercept())
                    .isCloseTo(one.get("intercept_joint").asDouble(), within(1e-10));
        });
    }

    @Test
    void withoutTwoDifferentYearsThereIsNoSlope() {
        assertThat(TheilSen.of(new double[] {0, 0}, new double[] {0, 1})).isEmpty();
        assertThat(TheilSen.of(new double[] {2020}, new double[] {5})).isEmpty();
    }

    @Test
    void withFewerThanFivePointsTheIntervalIsTheWholeRangeOfTheSlopes() {
        TheilSen line = TheilSen.of(new double[] {0, 1, 2, 3}, new double[] {0, 5, 6, 8})
                .orElseThrow();

        assertThat(line.interval(0.5)).isEqualTo(new TheilSen.Slopes(1, 5));
    }

    /**
     * Three equal values twice take 3·2·11 each off 7·6·19: C = 1.96 √(666/18) = 11.92, ranks 5 and 17 of 21; without
     * ties it would be 13.05, ranks 4 and 18.
     */
    @Test
    void tiesNarrowTheInterval() {
        double[] x = {0, 1, 2, 3, 4, 5, 6};
        double[] y = {1, 1, 1, 4, 4, 4, 9};
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                slopes.add((y[j] - y[i]) / (x[j] - x[i]));
            }
        }
        Collections.sort(slopes);

        assertThat(TheilSen.of(x, y).orElseThrow().interval(0.95))
                .isEqualTo(new TheilSen.Slopes(slopes.get(5 - 1), slopes.get(17 - 1)));
    }

    @Test
    void theOrderOfThePointsChangesNothing() {
        double[] x = {1, 2, 3, 4, 10, 12, 18};
        double[] y = {9, 15, 19, 20, 45, 55, 78};
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        TheilSen line = TheilSen.of(x, y).orElseThrow();
        long seed = 20201;
        Random random = new Random(seed);

        for (int turn = 0; turn < 50; turn++) {
            Collections.shuffle(order, random);
            TheilSen other = TheilSen.of(
                            order.stream().mapToDouble(i -> x[i]).toArray(),
                            order.stream().mapToDouble(i -> y[i]).toArray())
                    .orElseThrow();
            assertThat(other.slope()).as("seed %d", seed).isEqualTo(line.slope());
            assertThat(other.jointIntercept()).as("seed %d", seed).isEqualTo(line.jointIntercept());
            assertThat(other.interval(0.93)).as("seed %d", seed).isEqualTo(line.interval(0.93));
        }
    }

    @Test
    void oneBadYearDoesNotTurnTheLine() {
        assertThat(TheilSen.of(new double[] {0, 1, 2, 3, 4, 5}, new double[] {10, 11, 12, 99, 14, 15})
                        .orElseThrow()
                        .slope())
                .isEqualTo(1);
    }

    @Test
    void theQuantilesOfTheIntervalsAreThoseOfTheTables() {
        for (int i = 0; i < TheilSenRung.T_QUANTILES.length; i++) {
            int freedom = Rung.THEIL_SEN_FROM + i - 2;
            assertThat(TheilSenRung.T_QUANTILES[i])
                    .isCloseTo(TDistribution.of(freedom).inverseCumulativeProbability(0.975), within(1e-8));
        }
        assertThat(TheilSenRung.T_QUANTILES).hasSize(Rung.DAMPED_HOLT_FROM - Rung.THEIL_SEN_FROM);
        assertThat(DampedHoltRung.NORMAL_QUANTILE)
                .isCloseTo(NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975), within(1e-12));
    }

    /** A case of the file: without x the years are 0, 1, 2 …; a value that is null is missing. */
    private static TheilSen line(JsonNode one) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int i = 0; i < one.get("y").size(); i++) {
            if (!one.get("y").get(i).isNull()) {
                x.add(one.has("x") ? one.get("x").get(i).asDouble() : i);
                y.add(one.get("y").get(i).asDouble());
            }
        }
        return TheilSen.of(
                        x.stream().mapToDouble(Double::doubleValue).toArray(),
                        y.stream().mapToDouble(Double::doubleValue).toArray())
                .orElseThrow();
    }
}
