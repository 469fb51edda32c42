package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.ReportReading.Value;
import org.fuer.publication.lineage.Origin;

/** Reads the indicators of the domains as the report prints them. */
final class ReportReadings {

    /** A ratio of births: its interval is wider than any change of a year. */
    private static final String SEX_RATIO = "女=100";

    private final Edition edition;
    private final Catalogue catalogue;
    private final RoundingMode rounding;

    ReportReadings(Edition edition, Catalogue catalogue) {
        this.edition = edition;
        this.catalogue = catalogue;
        this.rounding = edition.place().settings().yearbook().rounding();
    }

    /** The indicators of a domain in the order of its targets, each once for those whom it is about. */
    List<ReportReading> of(Domain domain) {
        Map<IndicatorKey, List<Assessment>> grouped = new LinkedHashMap<>();
        for (Assessment assessment : domain.assessments()) {
            grouped.computeIfAbsent(key(assessment), any -> new ArrayList<>()).add(assessment);
        }
        List<ReportReading> readings = new ArrayList<>();
        grouped.forEach((key, assessments) -> readings.add(reading(key, assessments)));
        return readings;
    }

    private static IndicatorKey key(Assessment assessment) {
        return new IndicatorKey(
                assessment.target().indicator(), assessment.target().slice().toBreakdown());
    }

    private ReportReading reading(IndicatorKey key, List<Assessment> assessments) {
        Indicator indicator = catalogue.indicator(key.indicator()).orElseThrow();
        List<Assessment> byYear = assessments.stream()
                .sorted(Comparator.comparingInt(
                        assessment -> edition.place().dueYear(assessment.target(), edition.year()).orElse(9999)))
                .toList();
        int year = byYear.stream()
                .map(Assessment::valueYear)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(edition.year());
        int digits = year == edition.year()
                ? ShownDigits.of(byYear, indicator.decimals(), rounding)
                : indicator.decimals();
        Optional<IndicatorValue> found = edition.indicators().find(year, key);
        Optional<Value> now = found.flatMap(value -> value(value, year, digits));
        boolean small = found.filter(IndicatorValue::smallNumber).isPresent();
        Optional<Value> before = now.isEmpty() || !found.filter(ReportReadings::isSound).isPresent()
                ? Optional.empty()
                : before(indicator, key, year);
        Optional<Change> change = before.flatMap(earlier -> change(indicator, key, earlier, year, digits));
        return new ReportReading(
                indicator, key.breakdown(), byYear, now, change.isPresent() ? before : Optional.empty(), change, small);
    }

    /** As printed; one that would be printed as zero and is none cannot be. */
    private Optional<Value> value(IndicatorValue value, int year, int digits) {
        BigDecimal exact = value.value();
        if (exact == null) {
            return Optional.empty();
        }
        BigDecimal printed = exact.setScale(digits, rounding);
        return printed.signum() == 0 && exact.signum() != 0
                ? Optional.empty()
                : Optional.of(new Value(
                        year, printed, value.status() == ObsStatus.U, Origin.indicator(year, value.key())));
    }

    /** The latest earlier value that can be compared; where the year before has none, an earlier one is named by its year. */
    private Optional<Value> before(Indicator indicator, IndicatorKey key, int year) {
        if (indicator.unit().equals(SEX_RATIO)) {
            return Optional.empty();
        }
        int first = Math.max(
                edition.place().comparableFrom(indicator.code(), year),
                edition.place().settings().yearbook().firstYear());
        for (int earlier = year - 1; earlier >= first; earlier--) {
            int of = earlier;
            Optional<Value> value = edition.indicators()
                    .find(earlier, key)
                    .filter(ReportReadings::isSound)
                    .flatMap(sound -> value(sound, of, indicator.decimals()));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private Optional<Change> change(Indicator indicator, IndicatorKey key, Value before, int year, int digits) {
        Optional<IndicatorValue> from = edition.indicators().find(before.year(), key);
        Optional<IndicatorValue> to = edition.indicators().find(year, key);
        return from.flatMap(earlier -> to.map(later -> Change.of(
                indicator, earlier.exact(indicator), later.exact(indicator), digits, rounding)));
    }

    private static boolean isSound(IndicatorValue value) {
        return value.value() != null && value.status() == ObsStatus.A && !value.smallNumber();
    }

    /** What is demanded in numbers, as printed. */
    Optional<BigDecimal> demand(Assessment assessment, Indicator indicator) {
        BigDecimal goal = assessment.targetValue();
        boolean inWords =
                switch (assessment.target().comparison()) {
                    case BALANCE, REFERENCE, MAINTAIN -> true;
                    default -> false;
                };
        if (goal == null || inWords) {
            return Optional.empty();
        }
        BigDecimal plain = goal.stripTrailingZeros();
        boolean computed = plain.scale() > indicator.decimals() + 2;
        BigDecimal shown = computed ? goal.setScale(indicator.decimals(), rounding) : plain;
        return Optional.of(shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    /** How far the printed value is from the number demanded; empty where it is met, or no number is demanded. */
    Optional<BigDecimal> gap(ReportReading reading, Assessment assessment) {
        return assessment.status().isMet() || ReportReading.isOpen(assessment)
                ? Optional.empty()
                : demand(assessment, reading.indicator())
                        .flatMap(goal -> reading.now().map(now -> goal.subtract(now.printed()).abs()))
                        .filter(gap -> gap.signum() > 0);
    }

    /** What is expected in the due year, as printed. */
    Optional<BigDecimal> expected(Assessment assessment, Indicator indicator) {
        return printed(assessment.movement().projected(), indicator);
    }

    /** Where progress is counted from, as printed. */
    Optional<BigDecimal> base(Assessment assessment, Indicator indicator) {
        return assessment.baseYear() == null ? Optional.empty() : printed(assessment.baseValue(), indicator);
    }

    /** The value of three years together of a rate on few events, as printed. */
    Optional<BigDecimal> pooled(Assessment assessment, Indicator indicator) {
        return assessment.pooled() == null || assessment.pooled().firstYear() == assessment.pooled().lastYear()
                ? Optional.empty()
                : printed(assessment.pooled().published(), indicator);
    }

    private Optional<BigDecimal> printed(@org.jspecify.annotations.Nullable BigDecimal value, Indicator indicator) {
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal rounded = value.setScale(indicator.decimals(), rounding);
        return rounded.signum() == 0 && value.signum() != 0 ? Optional.empty() : Optional.of(rounded);
    }
}
