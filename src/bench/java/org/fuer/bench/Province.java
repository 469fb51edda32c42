package org.fuer.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Direction;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Reference;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.ValueType;
import org.fuer.fact.Fact;
import org.fuer.fact.FactKey;
import org.fuer.fact.ItemValues;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Source;

/**
 * All counties of a country with made-up facts: the catalogue and the settings of a shipped place, a target on each of
 * so many indicators. The facts of a county hang on its number alone, so that counties can be made one at a time.
 */
final class Province {

    static final int FIRST_YEAR = 2020;

    private static final Source SOURCE = new Source("report.xlsx", "1", "B2");
    private static final List<Comparison> COMPARISONS = List.of(
            Comparison.AT_LEAST,
            Comparison.AT_LEAST,
            Comparison.LESS_THAN,
            Comparison.ABOUT,
            Comparison.INCREASE,
            Comparison.DECREASE,
            Comparison.MAINTAIN);

    private final Catalogue catalogue;
    private final Place shipped;
    private final List<Indicator> indicators;
    private final List<Target> targets;

    Province(Catalogue catalogue, Place shipped, int size) {
        this.catalogue = catalogue;
        this.shipped = shipped;
        this.indicators =
                catalogue.indicators().stream().limit(size).toList();
        this.targets = targets();
    }

    private List<Target> targets() {
        List<String> units = shipped.units().stream()
                .map(Unit::code)
                .filter(code -> !shipped.settings().ranking().unranked().contains(code))
                .toList();
        List<Target> made = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            Comparison comparison = comparison(indicator, COMPARISONS.get(i % COMPARISONS.size()));
            boolean numeric = comparison != Comparison.INCREASE
                    && comparison != Comparison.DECREASE
                    && comparison != Comparison.MAINTAIN;
            made.add(new Target(
                    String.format("w-%03d", i + 1),
                    Plan.WOMEN,
                    indicator.domain(),
                    indicator.code(),
                    Slice.NONE,
                    comparison,
                    numeric ? goal(indicator) : null,
                    indicator.unit(),
                    "2030",
                    "",
                    List.of(units.get(i % units.size())),
                    "plan",
                    numeric,
                    "",
                    "",
                    null,
                    null,
                    null,
                    ""));
        }
        return List.copyOf(made);
    }

    /** Less is demanded of what should fall, more of what should rise. */
    private static Comparison comparison(Indicator indicator, Comparison proposed) {
        if (indicator.direction() == Direction.DOWN) {
            return switch (proposed) {
                case AT_LEAST -> Comparison.AT_MOST;
                case INCREASE -> Comparison.DECREASE;
                default -> proposed;
            };
        }
        return switch (proposed) {
            case LESS_THAN -> Comparison.MORE_THAN;
            case DECREASE -> Comparison.INCREASE;
            case MAINTAIN -> indicator.direction() == Direction.UP ? proposed : Comparison.ABOUT;
            default -> proposed;
        };
    }

    private static BigDecimal goal(Indicator indicator) {
        return indicator.multiplier().multiply(BigDecimal.valueOf(indicator.direction() == Direction.DOWN ? 3 : 7))
                .divide(BigDecimal.TEN, 2, RoundingMode.HALF_EVEN);
    }

    /** A county; of the same settings and targets as every other. */
    Place county(int number) {
        return new Place(
                String.format("county-%04d", number),
                shipped.settings(),
                shipped.units(),
                targets,
                List.of(),
                List.of(),
                List.of());
    }

    /** The facts of a county in each of so many years: counts that go up and down, and a year missing now and then. */
    Map<Integer, Collection<Fact>> facts(int number, int years) {
        Random random = new Random(number);
        Map<Integer, Collection<Fact>> byYear = new TreeMap<>();
        Map<FactKey, Double> levels = levels(random);
        for (int i = 0; i < years; i++) {
            List<Fact> facts = new ArrayList<>();
            levels.forEach((key, level) -> {
                double moved = level * (0.9 + 0.2 * random.nextDouble());
                if (random.nextInt(40) > 0) {
                    facts.add(new Fact(key, value(key, moved), false, ObsStatus.A, "HEALTH", "HEALTH-0", SOURCE));
                }
            });
            byYear.put(FIRST_YEAR + i, facts);
        }
        return byYear;
    }

    private Map<FactKey, Double> levels(Random random) {
        Map<FactKey, Double> levels = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            indicator.numerator().references().forEach(reference -> put(levels, reference, 10 + random.nextInt(2000)));
            if (indicator.denominator() != null) {
                indicator.denominator()
                        .references()
                        .forEach(reference -> put(levels, reference, 2500 + random.nextInt(50_000)));
            }
        }
        return levels;
    }

    private void put(Map<FactKey, Double> levels, Reference reference, double level) {
        ItemValues.cells(catalogue, reference, Breakdown.TOTAL).forEach(cell -> levels.putIfAbsent(cell, level));
    }

    private BigDecimal value(FactKey key, double level) {
        boolean count = catalogue.item(key.item()).orElseThrow().valueType() == ValueType.COUNT;
        return BigDecimal.valueOf(level).setScale(count ? 0 : 2, RoundingMode.HALF_EVEN);
    }
}
