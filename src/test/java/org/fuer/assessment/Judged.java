package org.fuer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuer.catalogue.Baseline;
import org.fuer.catalogue.Break;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Plan;
import org.fuer.catalogue.Slice;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.fact.ObsStatus;
import org.fuer.fact.Quotient;
import org.fuer.indicator.IndicatorHistory;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.indicator.TruthFacts;

/**
 * One target and the values of its indicator, put together step by step: {@code Judged.target("MMR", "<=", "9",
 * "1/10万").due("2030").values(2020, "18", "16").in(2021)}. The place is one with the shipped settings.
 */
public final class Judged {

    private static final Wording CHINESE = Wording.of("assessment", Language.CHINESE);
    private static final Place SETTINGS = TruthFacts.CATALOGUE.place("zengdu").orElseThrow();

    private final String indicator;
    private final Comparison comparison;
    private final String value;
    private final String unit;
    private String due = "2030";
    private Slice slice = Slice.NONE;
    private BigDecimal baselineValue;
    private Integer baselineYear;
    private Target.IndicatorReference reference;
    private List<Baseline> baselines = List.of();
    private final List<Break> breaks = new ArrayList<>();
    private final Map<Integer, List<IndicatorValue>> years = new TreeMap<>();

    private Judged(String indicator, Comparison comparison, String value, String unit) {
        this.indicator = indicator;
        this.comparison = comparison;
        this.value = value;
        this.unit = unit;
    }

    static Judged target(String indicator, String comparator, String value, String unit) {
        return new Judged(indicator, Comparison.ofCode(comparator).orElseThrow(), value, unit);
    }

    static Judged target(String indicator, String comparator) {
        return target(indicator, comparator, null, "");
    }

    Judged due(String year) {
        due = year;
        return this;
    }

    Judged slice(String text) {
        slice = Slice.parse(text).orElseThrow();
        return this;
    }

    Judged baseline(String printed, Integer year) {
        baselineValue = printed == null ? null : new BigDecimal(printed);
        baselineYear = year;
        return this;
    }

    Judged baselineOfPlan(String printed, String printedUnit, Integer year) {
        baselines = List.of(new Baseline(indicator, slice, new BigDecimal(printed), printedUnit, year, "w-001", ""));
        return this;
    }

    /** From this year on the values of the indicator are not those of before. */
    Judged brokenIn(int year, String why) {
        return brokenIn(indicator, year, why);
    }

    Judged brokenIn(String code, int year, String why) {
        breaks.add(new Break(code, year, why));
        return this;
    }

    Judged reference(String other, String otherSlice) {
        reference = new Target.IndicatorReference(other, Slice.parse(otherSlice).orElseThrow());
        return this;
    }

    /** The indicator's values from a year on; {@code -} for a year without one. */
    Judged values(int firstYear, String... values) {
        return valuesOf(indicator, slice, firstYear, values);
    }

    Judged valuesOf(String code, Slice of, int firstYear, String... values) {
        Indicator known = TruthFacts.CATALOGUE.indicator(code).orElseThrow();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals("-")) {
                add(firstYear + i, value(known, of, new BigDecimal(values[i])));
            }
        }
        return this;
    }

    /** A value with its events, population and interval. */
    Judged events(int year, String numerator, String denominator, boolean few, String lower, String upper) {
        Indicator known = TruthFacts.CATALOGUE.indicator(indicator).orElseThrow();
        BigDecimal above = new BigDecimal(numerator);
        BigDecimal below = new BigDecimal(denominator);
        boolean undefined = below.signum() == 0;
        return add(
                year,
                new IndicatorValue(
                        new IndicatorKey(indicator, slice.toBreakdown()),
                        undefined ? null : new Quotient(above.multiply(known.multiplier()), below).published(),
                        above,
                        below,
                        undefined ? ObsStatus.M : ObsStatus.A,
                        few,
                        lower == null ? null : new BigDecimal(lower),
                        upper == null ? null : new BigDecimal(upper)));
    }

    Judged add(int year, IndicatorValue one) {
        years.computeIfAbsent(year, any -> new ArrayList<>()).add(one);
        return this;
    }

    Assessment in(int year) {
        return new TargetAssessment(TruthFacts.CATALOGUE)
                .assess(place(), year, IndicatorHistory.of(years))
                .get(0);
    }

    /** Its course up to a year. */
    TargetCourse courseTo(int year) {
        return new PeriodAssessment(TruthFacts.CATALOGUE)
                .assess(place(), year, IndicatorHistory.of(years))
                .get(0);
    }

    private Place place() {
        return new Place(
                "test", SETTINGS.settings(), SETTINGS.units(), List.of(target("w-001")), List.of(), baselines, breaks);
    }

    String reasonIn(int year) {
        return in(year).reason(CHINESE);
    }

    /** The target itself under a code. */
    Target target(String code) {
        return target(code, List.of("HEALTH"));
    }

    Target target(String code, List<String> units) {
        return new Target(
                code,
                Plan.WOMEN,
                "妇女与健康",
                indicator,
                slice,
                comparison,
                value == null ? null : new BigDecimal(value),
                unit,
                due,
                "",
                units,
                "plan",
                value != null,
                "",
                "",
                baselineValue,
                baselineYear,
                reference,
                "");
    }

    private static IndicatorValue value(Indicator known, Slice of, BigDecimal exact) {
        BigDecimal population = new BigDecimal("1000000");
        boolean quotient = known.denominator() != null;
        return new IndicatorValue(
                new IndicatorKey(known.code(), of.toBreakdown()),
                exact,
                quotient ? exact.multiply(population).divide(known.multiplier()) : exact,
                quotient ? population : null,
                ObsStatus.A,
                false,
                null,
                null);
    }
}
