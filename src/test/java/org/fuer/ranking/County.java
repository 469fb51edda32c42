package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings;
import org.fuer.catalogue.JobSettings.RankingSettings;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.fact.Reporting;
import org.fuer.indicator.TruthFacts;

/** A made-up county in 2024: units and how far their targets are, in the settings of a shipped place. */
final class County {

    private static final int YEAR = 2024;
    private static final Place SHIPPED = TruthFacts.CATALOGUE.place("zengdu").orElseThrow();

    /** Indicators that are not 重点, so that all weigh the same. */
    private static final List<String> PLAIN = TruthFacts.CATALOGUE.indicators().stream()
            .filter(indicator -> !indicator.key())
            .map(Indicator::code)
            .toList();

    private final List<Assessment> assessments = new ArrayList<>();
    private final List<String[]> units = new ArrayList<>();
    private JobSettings settings = SHIPPED.settings();

    /** A unit with a target for each value, each on another indicator; {@code -} is a value that is missing. */
    County unit(String code, String... values) {
        units.add(values.clone());
        for (int i = 0; i < values.length; i++) {
            add(code, PLAIN.get(i), code + "-" + i, values[i]);
        }
        return this;
    }

    void add(String unit, String indicator, String target, String value) {
        add(unit, indicator, target, value, "100", "2030");
    }

    void add(String unit, String indicator, String target, String value, String goal, String due) {
        assessments.add(assessment(
                target(unit, indicator, target, Comparison.AT_LEAST, new BigDecimal(goal), due),
                value.equals("-") ? null : new BigDecimal(value),
                new BigDecimal(goal)));
    }

    void direction(String unit, String comparator) {
        Comparison comparison = Comparison.ofCode(comparator).orElseThrow();
        assessments.add(assessment(target(unit, PLAIN.get(0), "w-1", comparison, null, "2030"), BigDecimal.ONE, null));
    }

    void keyTargets(String... codes) {
        RankingSettings shipped = settings.ranking();
        RankingSettings ranking = new RankingSettings(
                List.of(codes),
                shipped.keyWeight(),
                shipped.coverageFloor(),
                shipped.largeGroupFrom(),
                shipped.smallGroupFrom(),
                shipped.unranked(),
                shipped.leadShare(),
                shipped.disciplineWeight(),
                shipped.simulations(),
                shipped.seed());
        settings = new JobSettings(
                settings.administrativeCode(),
                settings.name(),
                settings.shortName(),
                settings.province(),
                settings.level(),
                settings.plans(),
                settings.documentNumber(),
                settings.issueDate(),
                settings.monitoring(),
                settings.schedule(),
                settings.deadline(),
                settings.outputs(),
                settings.validation(),
                settings.assessment(),
                ranking,
                settings.composite(),
                settings.yearbook(),
                settings.templates());
    }

    /** Units {@code U0}, {@code U1} … with four targets each. */
    static County random(Random random, int units) {
        County county = new County();
        for (int i = 0; i < units; i++) {
            String[] values = new String[4];
            for (int j = 0; j < values.length; j++) {
                values[j] = Integer.toString(random.nextInt(12) * 10);
            }
            county.unit(code(i), values);
        }
        return county;
    }

    static String code(int unit) {
        return "U" + unit;
    }

    /** The same county with one value raised. */
    County better(int unit, int target, int by) {
        County better = new County();
        for (int i = 0; i < units.size(); i++) {
            String[] values = units.get(i).clone();
            if (i == unit) {
                values[target] = Integer.toString(Integer.parseInt(values[target]) + by);
            }
            better.unit(code(i), values);
        }
        return better;
    }

    List<Assessment> assessments() {
        return assessments;
    }

    List<RankedUnit> rank() {
        return rank(List.of(), List.of());
    }

    RankedUnit rankOf(String unit) {
        return rank().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    List<RankedUnit> rankOf(List<Assessment> others) {
        return new UnitRanking(TruthFacts.CATALOGUE).rank(place(), YEAR, others, List.of(), List.of());
    }

    List<RankedUnit> rank(List<Assessment> previous, List<Reporting> reportings) {
        return new UnitRanking(TruthFacts.CATALOGUE).rank(place(), YEAR, assessments, previous, reportings);
    }

    private Place place() {
        return new Place(
                "test",
                settings,
                SHIPPED.units(),
                assessments.stream().map(Assessment::target).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Assessment assessment(Target target, BigDecimal value, BigDecimal goal) {
        boolean met = value != null && goal != null && value.compareTo(goal) >= 0;
        return new Assessment(
                target,
                goal == null ? null : Quotient.of(goal),
                target.year(),
                value == null ? null : Quotient.of(value),
                value == null ? null : YEAR,
                Quotient.ZERO,
                2020,
                value == null ? Status.NO_DATA : met ? Status.EARLY : Status.OFF_TRACK,
                Movement.NONE,
                null,
                "",
                Warning.GREY,
                "reason.none.data",
                List.of());
    }

    private static Target target(
            String unit, String indicator, String code, Comparison comparison, BigDecimal value, String due) {
        return new Target(
                code,
                Plan.WOMEN,
                "",
                indicator,
                Slice.NONE,
                comparison,
                value,
                "",
                due,
                "",
                List.of(unit),
                "plan",
                value != null,
                "",
                "",
                null,
                null,
                null,
                "");
    }
}
