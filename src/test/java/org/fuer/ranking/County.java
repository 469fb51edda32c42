package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.assessment.Status;
import org.fuer.assessment.Warning;
import org.fuer.catalogue.ChangedSettings;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Share;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.fact.Reporting;
import org.fuer.indicator.PooledValue;
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
        add(List.of(unit), indicator, target, value, goal, due, "");
    }

    private void add(
            List<String> units, String indicator, String target, String value, String goal, String due, String nature) {
        assessments.add(assessment(
                target(units, indicator, target, Comparison.AT_LEAST, new BigDecimal(goal), due, nature),
                YEAR,
                value.equals("-") ? null : new BigDecimal(value),
                new BigDecimal(goal)));
    }

    /** A target of several units, the lead first; its indicator is one that nobody else has. */
    void shared(String target, String value, String... responsible) {
        add(List.of(responsible), PLAIN.get(PLAIN.size() - 1), target, value, "100", "2030", "");
    }

    /** A target that the plan makes 约束性 or 预期性. */
    void ofNature(String unit, String target, String value, String nature) {
        add(List.of(unit), PLAIN.get(PLAIN.size() - 1 - assessments.size()), target, value, "100", "2030", nature);
    }

    /** Puts a value of three years together beside the value of a target. */
    void pool(String target, String value) {
        assessments.replaceAll(one -> one.target().code().equals(target)
                ? with(one, one.status(), new PooledValue(YEAR - 2, YEAR, Quotient.of(new BigDecimal(value))))
                : one);
    }

    void direction(String unit, String comparator) {
        direction(unit, comparator, "w-1", Status.NO_TREND);
    }

    void direction(String unit, String comparator, String target, Status status) {
        Comparison comparison = Comparison.ofCode(comparator).orElseThrow();
        Assessment assessment = assessment(
                target(List.of(unit), PLAIN.get(0), target, comparison, null, "2030", ""), YEAR, BigDecimal.ONE, null);
        assessments.add(with(assessment, status, null));
    }

    void keyTargets(String... codes) {
        set(List.of(codes), settings.ranking().leadShare(), BigDecimal.ZERO);
    }

    void leadShare(String share) {
        set(List.of(), Share.parse(share).orElseThrow(), BigDecimal.ZERO);
    }

    void disciplineWeight(String perCent) {
        set(List.of(), settings.ranking().leadShare(), new BigDecimal(perCent));
    }

    private void set(List<String> keyTargets, Share leadShare, BigDecimal disciplineWeight) {
        settings = ChangedSettings.of(
                settings,
                settings.assessment(),
                ChangedSettings.of(settings.ranking(), keyTargets, leadShare, disciplineWeight),
                settings.composite());
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

    SortedMap<String, List<ScoreLine>> sheets() {
        return new ScoreSheet(TruthFacts.CATALOGUE).of(place(), YEAR, assessments);
    }

    static Assessment with(Assessment of, Status status, PooledValue pooled) {
        return new Assessment(
                of.target(),
                of.goal(),
                of.targetYear(),
                of.current(),
                of.valueYear(),
                of.base(),
                of.baseYear(),
                status,
                of.movement(),
                pooled,
                of.certainty(),
                of.warning(),
                of.reasonKey(),
                of.reasonArguments());
    }

    /** Of a target counted from 0 in 2020; met where the value is not less than the goal. */
    static Assessment assessment(Target target, int year, BigDecimal value, BigDecimal goal) {
        boolean met = value != null && goal != null && value.compareTo(goal) >= 0;
        return new Assessment(
                target,
                goal == null ? null : Quotient.of(goal),
                target.year(),
                value == null ? null : Quotient.of(value),
                value == null ? null : year,
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
            List<String> units,
            String indicator,
            String code,
            Comparison comparison,
            BigDecimal value,
            String due,
            String nature) {
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
                nature,
                units,
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
