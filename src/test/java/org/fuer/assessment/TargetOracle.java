package org.fuer.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.CsvRows;
import org.jspecify.annotations.Nullable;

/**
 * Targets judged once more, plainly and on their own: {@code targets.csv}, {@code baselines.csv} and {@code
 * indicators.csv} read as text, METHODS §1 written down from top to bottom. Shares nothing with the program but the
 * values of the indicators.
 */
final class TargetOracle {

    static final int BASE_YEAR = 2020;

    private static final MathContext DIGITS = new MathContext(40);
    private static final Map<String, Map<String, String>> INDICATORS = new TreeMap<>();
    private static final Pattern REFERENCE = Pattern.compile("ref=([A-Z0-9_]+)(?:\\[(\\w+)])?.*");

    /** Whole numbers per one of each unit. */
    private static final Map<String, BigDecimal> PER_ONE =
            Map.of("%", number("100"), "‰", number("1000"), "1/万", number("10000"), "1/10万", number("100000"));

    static {
        CsvRows.of(Path.of("jobs/common/indicators.csv")).forEach(row -> INDICATORS.put(row.get("indicator"), row));
    }

    /** What must come out; null where there is nothing. */
    record Outcome(
            String status,
            @Nullable Integer valueYear,
            @Nullable BigDecimal value,
            @Nullable BigDecimal goal,
            @Nullable BigDecimal ratio) {}

    /**
     * The values of a place: by indicator and slice ({@code MMR R}), by year; a year whose denominator is zero is in
     * {@code undefined}.
     */
    record Values(
            Map<String, NavigableMap<Integer, BigDecimal>> byKey,
            Map<String, List<Integer>> undefined,
            Map<String, Integer> breaks) {

        NavigableMap<Integer, BigDecimal> comparable(String indicator, String slice, int year) {
            int from = breaks.getOrDefault(indicator, 0);
            NavigableMap<Integer, BigDecimal> all = byKey.getOrDefault(indicator + " " + slice, new TreeMap<>());
            return new TreeMap<>(all.subMap(from > year ? 0 : from, true, year, true));
        }

        @Nullable
        Integer standing(String indicator, String slice, int year) {
            NavigableMap<Integer, BigDecimal> series = comparable(indicator, slice, year);
            Map<String, String> definition = INDICATORS.get(indicator);
            boolean survey = (definition.get("numerator") + definition.get("denominator")).contains("Q02_");
            if (series.isEmpty() || series.lastKey() == year) {
                return series.isEmpty() ? null : Integer.valueOf(year);
            }
            return survey && !isUndefined(indicator, slice, year) ? series.lastKey() : null;
        }

        boolean isUndefined(String indicator, String slice, int year) {
            return undefined.getOrDefault(indicator + " " + slice, List.of()).contains(year);
        }
    }

    private final List<Map<String, String>> baselines;
    private final Map<String, Integer> planEnds;

    TargetOracle(String place, Map<String, Integer> planEnds) {
        this.baselines = CsvRows.of(Path.of("jobs", place, "baselines.csv"));
        this.planEnds = planEnds;
    }

    static Map<String, String> indicator(String code) {
        return INDICATORS.get(code);
    }

    /** The number of a target in the unit of its indicator, or null. */
    static @Nullable BigDecimal goal(Map<String, String> target) {
        return target.get("value").isEmpty()
                ? null
                : converted(
                        number(target.get("value")),
                        target.get("value_unit"),
                        INDICATORS.get(target.get("indicator")).get("unit"));
    }

    Outcome judge(Map<String, String> target, Values values, int year) {
        String code = target.get("indicator");
        String slice = target.get("slice");
        String comparator = target.get("comparator");
        String direction = INDICATORS.get(code).get("direction");
        int wanted = direction.equals("up") ? 1 : direction.equals("down") ? -1 : 0;
        Integer standing = values.standing(code, slice, year);
        NavigableMap<Integer, BigDecimal> series = values.comparable(code, slice, year);
        BigDecimal value = standing == null ? null : series.get(standing);
        int t = standing == null ? year : standing;
        int due = target.get("year").equals("annual")
                ? year
                : target.get("year").isEmpty()
                        ? planEnds.get(target.get("plan"))
                        : Integer.parseInt(target.get("year"));
        boolean over = year >= due;
        Point base = base(target, series, values.breaks().getOrDefault(code, 0), year);

        Matcher reference = REFERENCE.matcher(target.get("note"));
        boolean compares = comparator.equals("ref") || comparator.equals("balance");
        if (target.get("note").startsWith("ref=外部")) {
            return new Outcome("not-assessable", standing, value, null, null);
        }
        if (comparator.equals("balance") && !reference.matches() && !code.equals("SEX_RATIO_BIRTH")) {
            return new Outcome("not-assessable", standing, value, null, null);
        }
        if (comparator.equals("maintain") && wanted == 0) {
            return new Outcome("not-assessable", standing, value, null, null);
        }
        if (compares && reference.matches()) {
            String otherSlice = reference.group(2) == null ? "" : reference.group(2);
            return compared(comparator, wanted, values, target, reference.group(1), otherSlice, year, due);
        }

        BigDecimal goal = goal(target);
        BigDecimal yearBefore = series.get(t - 1);
        if (comparator.equals("decrease") && goal != null) {
            boolean share = target.get("value_unit").equals("%");
            BigDecimal fall = number(target.get("value"));
            if (share) {
                Integer counted =
                        target.get("baseline_year").isEmpty() ? null : Integer.valueOf(target.get("baseline_year"));
                boolean known = base != null && (counted == null || base.year == counted);
                goal = known ? base.value.multiply(BigDecimal.ONE.subtract(fall.movePointLeft(2))) : null;
            } else {
                goal = yearBefore == null ? null : yearBefore.subtract(fall);
            }
        }
        if (value == null) {
            return new Outcome(missing(values, code, slice, year), null, null, goal, null);
        }
        if (comparator.equals("decrease") && !target.get("value").isEmpty()) {
            if (target.get("value_unit").equals("%")) {
                return goal == null
                        ? new Outcome("not-assessable", t, value, null, null)
                        : reached(null, goal, true, target, goal, base, series, t, value, over, due);
            }
            String status = yearBefore == null ? "no-trend" : value.compareTo(goal) <= 0 ? "met" : "missed";
            return new Outcome(status, t, value, goal, null);
        }
        BigDecimal five = number("0.05");
        switch (comparator) {
            case ">=":
                return reached(goal, null, true, target, goal, base, series, t, value, over, due);
            case ">":
                return reached(goal, null, false, target, goal, base, series, t, value, over, due);
            case "<=":
                return reached(null, goal, true, target, goal, base, series, t, value, over, due);
            case "<":
                return reached(null, goal, false, target, goal, base, series, t, value, over, due);
            case "=":
                return wanted == 0
                        ? reached(goal, goal, true, target, goal, base, series, t, value, over, due)
                        : reached(
                                wanted > 0 ? goal : null,
                                wanted < 0 ? goal : null,
                                true,
                                target,
                                goal,
                                base,
                                series,
                                t,
                                value,
                                over,
                                due);
            case "~":
                BigDecimal low = goal.subtract(goal.multiply(five));
                BigDecimal high = goal.add(goal.multiply(five));
                return reached(low, high, true, target, goal, base, series, t, value, over, due);
            case "balance":
                return reached(number("103"), number("107"), true, target, null, base, series, t, value, over, due);
            case "increase", "decrease":
                if (base == null || base.year >= t) {
                    return new Outcome("no-trend", t, value, null, null);
                }
                boolean better = value.compareTo(base.value) == (comparator.equals("increase") ? 1 : -1);
                String improving = better ? (over ? "met" : "on-track") : over ? "missed" : "at-risk";
                return new Outcome(improving, t, value, null, null);
            case "maintain":
                return new Outcome(held(wanted, base, series, t, value, over), t, value, null, null);
            default:
                throw new IllegalArgumentException(comparator);
        }
    }

    private static String held(
            int wanted,
            @Nullable Point base,
            NavigableMap<Integer, BigDecimal> series,
            int t,
            BigDecimal value,
            boolean over) {
        if (base == null || base.year >= t) {
            return "no-trend";
        }
        boolean always = series.tailMap(base.year, false).values().stream()
                .noneMatch(one -> one.compareTo(base.value) == -wanted);
        if (over) {
            return always ? "met" : "missed";
        }
        return always ? "on-track" : value.compareTo(base.value) == -wanted ? "regressed" : "off-track";
    }

    /** Inside or outside of low and high; outside before the due year by the pace since the base. */
    private static Outcome reached(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean closed,
            Map<String, String> target,
            @Nullable BigDecimal goal,
            @Nullable Point base,
            NavigableMap<Integer, BigDecimal> series,
            int t,
            BigDecimal value,
            boolean over,
            int due) {
        int side = side(value, low, high, closed);
        if (side == 0) {
            return new Outcome(over ? "met" : "early", t, value, goal, null);
        }
        if (over) {
            return new Outcome("missed", t, value, goal, null);
        }
        if (base == null || base.year >= t) {
            return new Outcome("no-trend", t, value, goal, null);
        }
        int baseSide = side(base.value, low, high, closed);
        if (baseSide != side) {
            return new Outcome(baseSide == 0 ? "regressed" : "off-track", t, value, goal, null);
        }
        BigDecimal edge = side < 0 ? low : high;
        if (edge.compareTo(base.value) == 0) {
            return new Outcome(value.compareTo(base.value) == 0 ? "off-track" : "regressed", t, value, goal, null);
        }
        String unit = INDICATORS.get(target.get("indicator")).get("unit");
        BigDecimal first = series.tailMap(BASE_YEAR, true).firstEntry().getValue();
        boolean growth = !List.of("%", "百分点", "比值", "女=100").contains(unit)
                && List.of(base.value, value, first, edge).stream().allMatch(one -> one.signum() > 0)
                && (low == null || low.signum() > 0);
        BigDecimal ratio = growth
                ? BigDecimal.valueOf(
                        growth(base.value, value, t - base.year) / growth(base.value, edge, due - base.year))
                : linear(base.value, value, edge, t - base.year, due - base.year);
        return new Outcome(pace(ratio), t, value, goal, ratio);
    }

    private Outcome compared(
            String comparator,
            int direction,
            Values values,
            Map<String, String> target,
            String other,
            String otherSlice,
            int year,
            int due) {
        String code = target.get("indicator");
        Integer standing = values.standing(code, target.get("slice"), year);
        NavigableMap<Integer, BigDecimal> own = values.comparable(code, target.get("slice"), year);
        NavigableMap<Integer, BigDecimal> others = values.comparable(other, otherSlice, year);
        Integer otherStanding = values.standing(other, otherSlice, year);
        int t = standing == null ? year : standing;
        BigDecimal w = otherStanding != null && otherStanding == t ? others.get(t) : null;
        if (standing == null) {
            return new Outcome(missing(values, code, target.get("slice"), year), null, null, w, null);
        }
        BigDecimal value = own.get(t);
        if (w == null) {
            return new Outcome("not-assessable", t, value, null, null);
        }
        int wanted = comparator.equals("ref") && direction == 0 ? 1 : direction;
        boolean over = year >= due;
        BigDecimal gap = gap(value, w, wanted);
        if (gap.signum() == 0) {
            return new Outcome(over ? "met" : "early", t, value, w, null);
        }
        if (over && comparator.equals("ref")) {
            return new Outcome("missed", t, value, w, null);
        }
        Integer start = own.keySet().stream()
                .filter(both -> both >= BASE_YEAR && both < t && others.containsKey(both))
                .findFirst()
                .orElse(null);
        if (start == null) {
            return new Outcome("no-trend", t, value, w, null);
        }
        BigDecimal before = gap(own.get(start), others.get(start), wanted);
        if (comparator.equals("balance")) {
            boolean narrower = gap.compareTo(before) < 0;
            String status = narrower ? (over ? "met" : "on-track") : over ? "missed" : "at-risk";
            return new Outcome(status, t, value, w, null);
        }
        if (before.signum() == 0) {
            return new Outcome("regressed", t, value, w, null);
        }
        BigDecimal ratio = linear(before, gap, BigDecimal.ZERO, t - start, due - start);
        return new Outcome(pace(ratio), t, value, w, ratio);
    }

    private static BigDecimal gap(BigDecimal value, BigDecimal other, int wanted) {
        boolean behind = wanted == 0 || value.compareTo(other) == -wanted;
        return behind ? value.subtract(other).abs() : BigDecimal.ZERO;
    }

    private static String missing(Values values, String code, String slice, int year) {
        return values.isUndefined(code, slice, year) ? "not-assessable" : "no-data";
    }

    private static int side(BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, boolean closed) {
        if (low != null && (closed ? value.compareTo(low) < 0 : value.compareTo(low) <= 0)) {
            return -1;
        }
        return high != null && (closed ? value.compareTo(high) > 0 : value.compareTo(high) >= 0) ? 1 : 0;
    }

    private static BigDecimal linear(BigDecimal from, BigDecimal to, BigDecimal goal, int elapsed, int allowed) {
        BigDecimal actual = to.subtract(from).multiply(BigDecimal.valueOf(allowed));
        return actual.divide(goal.subtract(from).multiply(BigDecimal.valueOf(elapsed)), DIGITS);
    }

    private static double growth(BigDecimal from, BigDecimal to, int years) {
        return Math.exp(Math.log(to.doubleValue() / from.doubleValue()) / years) - 1;
    }

    private static String pace(BigDecimal ratio) {
        if (ratio.compareTo(number("0.95")) >= 0) {
            return "on-track";
        }
        return ratio.compareTo(number("0.6")) >= 0 ? "at-risk" : ratio.signum() >= 0 ? "off-track" : "regressed";
    }

    private record Point(int year, BigDecimal value) {}

    private @Nullable Point base(
            Map<String, String> target, NavigableMap<Integer, BigDecimal> series, int lastBreak, int year) {
        int from = lastBreak > year ? 0 : lastBreak;
        Point printed = printed(target);
        if (printed != null && printed.year >= from) {
            return printed;
        }
        Integer first = series.ceilingKey(BASE_YEAR);
        return first == null ? null : new Point(first, series.get(first));
    }

    private @Nullable Point printed(Map<String, String> target) {
        String code = target.get("indicator");
        String unit = INDICATORS.get(code).get("unit");
        if (!target.get("baseline_value").isEmpty()) {
            String given = target.get("comparator").equals("increase")
                            || target.get("comparator").equals("decrease")
                            || target.get("value_unit").isEmpty()
                    ? unit
                    : target.get("value_unit");
            return new Point(
                    yearOf(target.get("baseline_year")), converted(number(target.get("baseline_value")), given, unit));
        }
        for (Map<String, String> row : baselines) {
            if (row.get("indicator_or_item").equals(code) && row.get("slice").equals(target.get("slice"))) {
                return new Point(yearOf(row.get("year")), converted(number(row.get("value")), row.get("unit"), unit));
            }
        }
        return null;
    }

    private static int yearOf(String text) {
        return text.isEmpty() ? BASE_YEAR : Integer.parseInt(text);
    }

    private static BigDecimal converted(BigDecimal number, String from, String to) {
        if (from.equals(to) || from.isEmpty() || from.equals("百分点") && to.equals("%")) {
            return number;
        }
        if (PER_ONE.containsKey(from) && PER_ONE.containsKey(to)) {
            return number.multiply(PER_ONE.get(to)).divide(PER_ONE.get(from));
        }
        if (from.equals("小时") && to.equals("分钟")) {
            return number.multiply(number("60"));
        }
        if (from.equals("万" + to)) {
            return number.multiply(number("10000"));
        }
        throw new IllegalArgumentException(from + " to " + to);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
