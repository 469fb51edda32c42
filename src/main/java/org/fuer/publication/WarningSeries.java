package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Movement;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.Target;
import org.fuer.catalogue.Wording;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.chart.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * What a warning rests on, year by year: the values, what is demanded, what is expected in the due year, and what has to
 * be known of a year. A year without a value has none, not zero.
 */
final class WarningSeries {

    /** Digits beyond the usual ones that may be needed to tell two values apart. */
    private static final int MORE_DIGITS = 4;

    private final Edition edition;
    private final Assessment assessment;
    private final Target target;
    private final Indicator indicator;
    private final Breakdown breakdown;
    private final Wording words;
    private final int digits;
    private final SortedSet<Integer> years = new TreeSet<>();

    WarningSeries(Edition edition, Assessment assessment, Indicator indicator, Wording words) {
        this.edition = edition;
        this.assessment = assessment;
        this.target = assessment.target();
        this.indicator = indicator;
        this.breakdown = target.slice().toBreakdown();
        this.words = words;
        YearColumns printed = YearColumns.of(edition);
        IntStream.rangeClosed(printed.first(), printed.last()).forEach(this.years::add);
        if (assessment.baseYear() != null) {
            years.add(assessment.baseYear());
        }
        this.digits = digits();
        dueYear().filter(due -> due > edition.year()).ifPresent(years::add);
    }

    /**
     * A column of the table and line of the chart.
     *
     * @param name what it is called
     * @param stroke how it is drawn
     * @param format its number format
     * @param values its values in the order of the years, rounded as printed; null for none
     */
    record Column(String name, Stroke stroke, String format, List<@Nullable BigDecimal> values) {

        Column {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        boolean isEmpty() {
            return values.stream().allMatch(value -> value == null);
        }
    }

    /** The years, oldest first: those of the yearbook, the base year, and the due year where it is still to come. */
    List<Integer> years() {
        return List.copyOf(years);
    }

    /** The values, the demand, and what is expected; columns without any value are left out. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("detail.value", Stroke.VALUES, this::value));
        columns.addAll(demand());
        Movement movement = assessment.movement();
        int due = dueYear().orElse(edition.year());
        if (movement.projected() != null && due > edition.year()) {
            columns.add(column(
                    "detail.expected",
                    Stroke.EXPECTED,
                    year -> year == due ? movement.projected() : year == edition.year() ? assessment.value() : null));
            columns.add(column("detail.lower", Stroke.END, year -> year == due ? movement.lower() : null));
            columns.add(column("detail.upper", Stroke.END, year -> year == due ? movement.upper() : null));
        }
        return columns.stream().filter(column -> !column.isEmpty()).toList();
    }

    private Column column(String key, Stroke stroke, IntFunction<@Nullable BigDecimal> value) {
        return column(key, stroke, digits, value);
    }

    private Column column(String key, Stroke stroke, int decimals, IntFunction<@Nullable BigDecimal> value) {
        List<@Nullable BigDecimal> rounded = new ArrayList<>();
        for (int year : years) {
            BigDecimal exact = value.apply(year);
            rounded.add(exact == null ? null : exact.setScale(decimals, rounding()));
        }
        return new Column(words.say(key), stroke, Figures.format(decimals), rounded);
    }

    private RoundingMode rounding() {
        return edition.place().settings().yearbook().rounding();
    }

    /** As many digits as show on which side of the target the value is and that it is not what it was at the base. */
    private int digits() {
        int shown = ShownDigits.of(assessment, indicator.decimals(), rounding());
        int most = shown + MORE_DIGITS;
        while (shown < most && hides(shown)) {
            shown++;
        }
        return shown;
    }

    private boolean hides(int decimals) {
        BigDecimal base = assessment.baseValue();
        BigDecimal now = assessment.value();
        boolean same = base != null
                && now != null
                && base.compareTo(now) != 0
                && base.setScale(decimals, rounding()).compareTo(now.setScale(decimals, rounding())) == 0;
        return same
                || years.stream()
                        .map(this::value)
                        .anyMatch(value -> value != null
                                && value.signum() != 0
                                && value.setScale(decimals, rounding()).signum() == 0);
    }

    /** The year the target is due; empty where neither the target nor its plan names one. */
    Optional<Integer> dueYear() {
        return edition.place().dueYear(target, edition.year());
    }

    private @Nullable BigDecimal value(int year) {
        BigDecimal known = year > edition.year() ? null : published(year, indicator.code(), breakdown);
        boolean printed = known == null && assessment.baseYear() != null && assessment.baseYear() == year;
        return printed ? assessment.baseValue() : known;
    }

    private @Nullable BigDecimal published(int year, String code, Breakdown of) {
        return edition.indicators()
                .find(year, new IndicatorKey(code, of))
                .map(IndicatorValue::value)
                .orElse(null);
    }

    /** What is demanded in all years; the other indicator of a comparison year by year. */
    private List<Column> demand() {
        AssessmentSettings settings = edition.place().settings().assessment();
        return Demand.of(assessment, settings, edition.year()).stream()
                .map(this::column)
                .toList();
    }

    private Column column(Demand demand) {
        if (demand instanceof Demand.Number number) {
            return line(number.key(), number.stroke(), number.value(), number.firstYear());
        }
        IndicatorKey other = ((Demand.Other) demand).indicator();
        return column(
                demand.key(),
                demand.stroke(),
                year -> year > edition.year() ? null : published(year, other.indicator(), other.breakdown()));
    }

    /** The same number in every year from the first. */
    private Column line(String key, Stroke stroke, BigDecimal value, int firstYear) {
        int own = Math.max(0, value.stripTrailingZeros().scale());
        int decimals = own > indicator.decimals() + 2 ? digits : Math.max(own, digits);
        return column(key, stroke, decimals, year -> year < firstYear ? null : value);
    }

    /** The years from which on values cannot be compared with those before. */
    Set<Integer> restarts() {
        return edition.place()
                .restarts(
                        indicator.code(),
                        years.stream().filter(year -> value(year) != null).toList());
    }

    /** What has to be known of a year; empty for nothing. */
    String remark(int year) {
        List<String> remarks = new ArrayList<>();
        if (year > edition.year()) {
            return words.say("detail.due-year");
        }
        edition.place().breaks().stream()
                .filter(one -> one.indicator().equals(indicator.code()) && one.year() == year)
                .forEach(one -> remarks.add(words.say("detail.break", one.why())));
        Optional<IndicatorValue> found = edition.indicators().find(year, new IndicatorKey(indicator.code(), breakdown));
        BigDecimal value = found.map(IndicatorValue::value).orElse(null);
        if (value == null) {
            remarks.add(why(year, found.map(IndicatorValue::status).orElse(ObsStatus.O)));
        } else if (found.get().status() == ObsStatus.U) {
            remarks.add(words.say("detail.unexplained"));
        }
        if (isPrintedBase(year, value)) {
            remarks.add(words.say(
                    "detail.printed-base",
                    Optional.ofNullable(assessment.baseValue())
                            .orElseThrow()
                            .setScale(digits, rounding())
                            .toPlainString()));
        }
        return String.join(words.say("detail.and"), remarks);
    }

    private boolean isPrintedBase(int year, @Nullable BigDecimal reported) {
        BigDecimal base = assessment.baseValue();
        return base != null
                && assessment.baseYear() != null
                && assessment.baseYear() == year
                && (reported == null
                        || base.setScale(digits, rounding()).compareTo(reported.setScale(digits, rounding())) != 0);
    }

    private String why(int year, ObsStatus status) {
        Integer valueYear = assessment.valueYear();
        if (assessment.isCarriedForward(edition.year()) && valueYear != null && year > valueYear) {
            return words.say("detail.carried", valueYear);
        }
        if (status == ObsStatus.M || status == ObsStatus.Q) {
            return words.say(status == ObsStatus.M ? "detail.undefined" : "detail.suppressed");
        }
        boolean blocked = Figures.formsOf(indicator).stream().anyMatch(edition.blockedForms(year)::contains);
        return words.say(blocked ? "detail.not-accepted" : "detail.missing");
    }
}
