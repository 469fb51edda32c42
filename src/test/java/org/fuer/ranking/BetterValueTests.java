package org.fuer.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.TargetAssessment;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Direction;
import org.fuer.catalogue.Place;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.TruthFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * From the indicators to the ranks: one indicator of a shipped place is a tenth better than it was. Everything else is
 * as it was, so nothing that the indicator is part of may come out worse.
 */
class BetterValueTests {

    private static final Catalogue CATALOGUE = TruthFacts.CATALOGUE;
    private static final int YEAR = 2025;
    private static final List<Place> PLACES = List.copyOf(CATALOGUE.places());
    private static final League LEAGUE = new League(CATALOGUE, PLACES);

    /** Everything that is said of a place. */
    private record Judged(
            List<Assessment> assessments, List<CompositeIndex> indices, List<RankedUnit> units, LeaguePlace place) {

        static Judged of(Place place, IndicatorHistory history) {
            List<Assessment> assessments = new TargetAssessment(CATALOGUE).assess(place, YEAR, history);
            List<CompositeIndex> indices = new Composite(CATALOGUE).of(place, YEAR, assessments, List.of());
            return new Judged(
                    assessments,
                    indices,
                    new UnitRanking(CATALOGUE).rank(place, YEAR, assessments, List.of(), List.of()),
                    LEAGUE.bring(place, YEAR, indices, assessments, history));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 300})
    void noIndexNoScoreAndNoRankOfThePlaceIsWorse(long seed) {
        Random random = new Random(seed);
        List<Judged> before =
                PLACES.stream().map(place -> Judged.of(place, history(place))).toList();
        LeagueTable then = table(before);
        for (int round = 0; round < 10; round++) {
            int chosen = random.nextInt(PLACES.size());
            IndicatorHistory history = history(PLACES.get(chosen));
            IndicatorValue better = better(history, random);
            Judged after = Judged.of(PLACES.get(chosen), with(history, better));
            List<Judged> all = new ArrayList<>(before);
            all.set(chosen, after);
            String what = PLACES.get(chosen).code() + " " + better.key();

            assertNotWorse(before.get(chosen), after, what);
            LeagueTable now = table(all);
            assertThat(total(now, chosen)).as(what).isLessThanOrEqualTo(total(then, chosen));
            assertThat(rank(now, better, chosen)).as(what).isLessThanOrEqualTo(rank(then, better, chosen));
        }
    }

    private static void assertNotWorse(Judged before, Judged after, String what) {
        for (int i = 0; i < before.indices().size(); i++) {
            if (before.indices().get(i).index() != null) {
                assertThat(after.indices().get(i).index())
                        .as(what)
                        .isGreaterThanOrEqualTo(before.indices().get(i).index());
            }
        }
        for (RankedUnit unit : before.units()) {
            if (unit.score() != null) {
                assertThat(after.units())
                        .filteredOn(one -> one.unit().equals(unit.unit()))
                        .singleElement()
                        .satisfies(one -> assertThat(one.score()).as(what).isGreaterThanOrEqualTo(unit.score()));
            }
        }
    }

    private static IndicatorHistory history(Place place) {
        return TruthFacts.history(place).upTo(YEAR);
    }

    private static LeagueTable table(List<Judged> judged) {
        return LEAGUE.rank(YEAR, judged.stream().map(Judged::place).toList());
    }

    private static int total(LeagueTable table, int place) {
        return table.by(null, "").stream()
                .filter(row -> row.place().equals(PLACES.get(place).code()))
                .mapToInt(row -> row.placement().rank())
                .findFirst()
                .orElseThrow();
    }

    /** Its rank by the indicator itself; 0 where nobody is ranked by it. */
    private static int rank(LeagueTable table, IndicatorValue by, int place) {
        return table.indicators().stream()
                .filter(indicator -> indicator.key().equals(by.key()))
                .flatMap(indicator -> indicator.values().stream())
                .filter(value -> value.place().equals(PLACES.get(place).code()))
                .mapToInt(value -> value.placement().rank())
                .findFirst()
                .orElse(0);
    }

    /** A tenth more of what should rise, a tenth less of what should fall. */
    private static IndicatorValue better(IndicatorHistory history, Random random) {
        List<IndicatorValue> improvable = history.of(YEAR).stream()
                .filter(value -> value.value() != null && value.value().signum() > 0)
                .filter(value -> direction(value) == Direction.UP || direction(value) == Direction.DOWN)
                .toList();
        IndicatorValue one = improvable.get(random.nextInt(improvable.size()));
        BigDecimal factor = new BigDecimal(direction(one) == Direction.UP ? "1.1" : "0.9");
        return new IndicatorValue(
                one.key(),
                one.value().multiply(factor).setScale(10, RoundingMode.HALF_EVEN),
                one.numerator().multiply(factor),
                one.denominator(),
                one.status(),
                one.smallNumber(),
                null,
                null);
    }

    private static Direction direction(IndicatorValue value) {
        return CATALOGUE.indicator(value.key().indicator()).orElseThrow().direction();
    }

    private static IndicatorHistory with(IndicatorHistory history, IndicatorValue better) {
        Map<Integer, List<IndicatorValue>> years = new TreeMap<>();
        history.years().forEach(year -> years.put(year, new ArrayList<>(history.of(year))));
        years.get(YEAR).replaceAll(value -> value.key().equals(better.key()) ? better : value);
        return IndicatorHistory.of(years);
    }
}
