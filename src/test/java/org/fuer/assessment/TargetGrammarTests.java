package org.fuer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.fuer.CsvRows;
import org.fuer.Nightly;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.api.Test;

/** Every target of the five plans against a second, plain reading of them, on values drawn at random. */
class TargetGrammarTests {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2030;
    private static final BigDecimal POPULATION = new BigDecimal("1000000");
    private static final Wording CHINESE = Wording.of("assessment", Language.CHINESE);

    @Test
    void everyShippedTargetIsJudgedAsAPlainReadingOfItSays() {
        TreeSet<String> statuses = new TreeSet<>();
        for (int round = 0; round < Nightly.workload(3, 100); round++) {
            long seed = 20_260 + round;
            for (Place place : TruthFacts.CATALOGUE.places()) {
                check(place, new Random(seed), "seed " + seed + " " + place.code() + " ", statuses);
            }
        }

        assertThat(statuses)
                .containsExactly(
                        "at-risk",
                        "early",
                        "met",
                        "missed",
                        "no-data",
                        "no-trend",
                        "not-assessable",
                        "off-track",
                        "on-track",
                        "regressed");
    }

    @Test
    void allEightHundredAndFourTargetsHaveADemandOrAReasonWhyNot() {
        int targets = 0;
        List<String> without = new ArrayList<>();
        for (Place place : TruthFacts.CATALOGUE.places()) {
            Demands demands =
                    new Demands(new Evidence(TruthFacts.CATALOGUE, place, TruthFacts.history(place), LAST_YEAR));
            for (Target target : place.targets()) {
                targets++;
                Indicator indicator =
                        TruthFacts.CATALOGUE.indicator(target.indicator()).orElseThrow();
                if (demands.of(target, indicator) instanceof NoDemand none) {
                    without.add(place.code() + " " + target.code() + " "
                            + none.reason().key());
                }
            }
        }

        assertThat(targets).isEqualTo(804);
        assertThat(without)
                .containsExactly(
                        "hebei w-046 none.band",
                        "hebei w-048 none.band",
                        "hebei w-140 none.band",
                        "lechang w-114 none.band",
                        "zengdu w-075 none.band",
                        "zengdu w-076 none.band",
                        "zengdu w-117 none.external",
                        "zengdu w-119 none.band");
    }

    private static void check(Place shipped, Random random, String where, TreeSet<String> statuses) {
        List<Map<String, String>> rows = CsvRows.of(Path.of("jobs", shipped.code(), "targets.csv"));
        Drawn drawn = Drawn.of(shipped, rows, random);
        Place place = drawn.place(shipped);
        Map<String, Integer> ends = new HashMap<>();
        for (Plan plan : Plan.values()) {
            shipped.settings().plan(plan).ifPresent(document -> ends.put(plan.code(), document.end()));
        }
        IndicatorHistory history = IndicatorHistory.of(drawn.years);
        TargetOracle oracle = new TargetOracle(shipped.code(), ends);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            List<Assessment> judged = new TargetAssessment(TruthFacts.CATALOGUE).assess(place, year, history);
            for (int i = 0; i < rows.size(); i++) {
                TargetOracle.Outcome expected = oracle.judge(rows.get(i), drawn.values, year);
                Assessment one = judged.get(i);
                Supplier<String> as = () -> where + one.target().code() + " " + one.reason(CHINESE);
                statuses.add(expected.status());
                assertThat(one.target().code()).isEqualTo(rows.get(i).get("target"));
                assertThat(one.status().code()).as(as).isEqualTo(expected.status());
                assertThat(one.valueYear()).as(as).isEqualTo(expected.valueYear());
                assertSame(one.value(), expected.value(), as);
                assertSame(one.targetValue(), expected.goal(), as);
                assertSame(one.movement().paceRatio(), expected.ratio(), as);
            }
        }
    }

    private static void assertSame(BigDecimal actual, BigDecimal expected, Supplier<String> as) {
        if (expected == null || actual == null) {
            assertThat(actual).as(as).isEqualTo(expected);
        } else {
            assertThat(actual.subtract(expected).abs()).as(as).isLessThan(new BigDecimal("0.000000001"));
        }
    }

    /** Values on a coarse lattice round what the plans demand, so that limits, ties and bases are hit again and again. */
    private record Drawn(TargetOracle.Values values, Map<Integer, List<IndicatorValue>> years, List<Break> breaks) {

        static Drawn of(Place place, List<Map<String, String>> rows, Random random) {
            Map<String, BigDecimal> centres = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                Target target = place.targets().get(i);
                BigDecimal goal = TargetOracle.goal(rows.get(i));
                BigDecimal centre = goal == null ? BigDecimal.valueOf(10 + random.nextInt(80)) : goal;
                centres.put(target.indicator() + " " + target.slice(), centre);
                Target.IndicatorReference reference = target.reference();
                if (reference != null && !reference.external()) {
                    centres.put(reference.indicator() + " " + reference.slice(), centre);
                }
            }
            Map<String, Integer> breaks = new TreeMap<>();
            centres.keySet().forEach(key -> {
                if (random.nextInt(5) == 0) {
                    breaks.put(key.substring(0, key.indexOf(' ')), FIRST_YEAR + 1 + random.nextInt(8));
                }
            });
            Drawn drawn = new Drawn(
                    new TargetOracle.Values(new TreeMap<>(), new TreeMap<>(), breaks),
                    new TreeMap<>(),
                    new ArrayList<>());
            breaks.forEach((code, year) -> drawn.breaks.add(new Break(code, year, "统计范围扩大")));
            centres.forEach((key, centre) -> drawn.draw(key, centre, random));
            return drawn;
        }

        private void draw(String key, BigDecimal centre, Random random) {
            NavigableMap<Integer, BigDecimal> series = new TreeMap<>();
            List<Integer> undefined = new ArrayList<>();
            String code = key.substring(0, key.indexOf(' '));
            Indicator indicator = TruthFacts.CATALOGUE.indicator(code).orElseThrow();
            IndicatorKey indicatorKey = new IndicatorKey(
                    code,
                    Slice.parse(key.substring(code.length() + 1)).orElseThrow().toBreakdown());
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                int chance = random.nextInt(20);
                BigDecimal step = BigDecimal.valueOf(random.nextInt(17) - 8).multiply(new BigDecimal("0.05"));
                BigDecimal value = chance == 0 ? BigDecimal.ZERO : centre.add(centre.multiply(step));
                if (chance == 1 && indicator.denominator() != null) {
                    undefined.add(year);
                    add(year, published(indicatorKey, null, BigDecimal.ONE, BigDecimal.ZERO, ObsStatus.M));
                } else if (chance < 5) {
                    add(year, published(indicatorKey, null, null, null, ObsStatus.O));
                } else {
                    series.put(year, value);
                    boolean quotient = indicator.denominator() != null;
                    add(
                            year,
                            published(
                                    indicatorKey,
                                    value,
                                    quotient ? value.multiply(POPULATION).divide(indicator.multiplier()) : value,
                                    quotient ? POPULATION : null,
                                    ObsStatus.A));
                }
            }
            values.byKey().put(key, series);
            values.undefined().put(key, undefined);
        }

        private static IndicatorValue published(
                IndicatorKey key, BigDecimal value, BigDecimal numerator, BigDecimal denominator, ObsStatus status) {
            return new IndicatorValue(key, value, numerator, denominator, status, false, null, null);
        }

        private void add(int year, IndicatorValue value) {
            years.computeIfAbsent(year, any -> new ArrayList<>()).add(value);
        }

        Place place(Place shipped) {
            return new Place(
                    shipped.code(),
                    shipped.settings(),
                    shipped.units(),
                    shipped.targets(),
                    shipped.tasks(),
                    shipped.baselines(),
                    breaks);
        }
    }
}
