package org.fuer.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Change;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Indicator;
import org.fuer.fact.ObsStatus;
import org.fuer.indicator.IndicatorKey;
import org.fuer.indicator.IndicatorValue;
import org.fuer.publication.ReportReading.Value;
import org.fuer.publication.lineage.Origin;
import org.jspecify.annotations.Nullable;

/** Reads the indicators of the domains as the report prints them. */
final class ReportReadings {

    /** A ratio of births: its interval is wider than any change of a year. */
    private static final String SEX_RATIO = "女=100";

    /** Digits beyond the usual ones that may be needed to tell two values apart. */
    private static final int MORE_DIGITS = 4;

    /** A target that is due in no year comes last. */
    private static final int NEVER = 9999;

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
                .sorted(Comparator.comparingInt(assessment -> edition.place()
                        .dueYear(assessment.target(), edition.year())
                        .orElse(NEVER)))
                .toList();
        int year = byYear.stream()
                .map(Assessment::valueYear)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(edition.year());
        int digits = year == edition.year() ? digits(byYear, indicator) : indicator.decimals();
        Optional<IndicatorValue> found = edition.indicators().find(year, key);
        Optional<Value> now = found.flatMap(value -> value(value, year, digits));
        boolean small = found.filter(IndicatorValue::smallNumber).isPresent();
        Optional<Value> before =
                now.isEmpty() || !found.filter(ReportReadings::isSound).isPresent()
                        ? Optional.empty()
                        : before(indicator, key, year, digits);
        Optional<Change> change = before.flatMap(earlier ->
                now.map(later -> Change.ofPublished(indicator.unit(), earlier.printed(), later.printed(), rounding)));
        return new ReportReading(indicator, key.breakdown(), byYear, now, before, change, small, digits);
    }

    /**
     * As many digits as show on which side of its targets a value is and, where a direction is demanded, that it is not
     * what it was at the start.
     */
    private int digits(List<Assessment> assessments, Indicator indicator) {
        int digits = ShownDigits.of(assessments, indicator.decimals(), rounding);
        int most = digits + MORE_DIGITS;
        for (Assessment assessment : assessments) {
            BigDecimal base = assessment.baseValue();
            BigDecimal now = assessment.value();
            boolean direction =
                    switch (assessment.target().comparison()) {
                        case INCREASE, DECREASE, MAINTAIN -> true;
                        default -> false;
                    };
            while (direction
                    && base != null
                    && now != null
                    && digits < most
                    && base.compareTo(now) != 0
                    && base.setScale(digits, rounding).compareTo(now.setScale(digits, rounding)) == 0) {
                digits++;
            }
        }
        return digits;
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
                : Optional.of(
                        new Value(year, printed, value.status() == ObsStatus.U, Origin.indicator(year, value.key())));
    }

    /** The latest earlier value that can be compared; where the year before has none, an earlier one is named by its year. */
    private Optional<Value> before(Indicator indicator, IndicatorKey key, int year, int digits) {
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
                    .flatMap(sound -> value(sound, of, digits));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
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
                        .flatMap(goal -> reading.now()
                                .map(now -> goal.subtract(now.printed()).abs()))
                        .filter(gap -> gap.signum() > 0);
    }

    /** What is expected in the due year, as printed. */
    Optional<BigDecimal> expected(ReportReading reading, Assessment assessment) {
        return printed(assessment.movement().projected(), reading.digits());
    }

    /** Where progress is counted from, as printed. */
    Optional<BigDecimal> base(ReportReading reading, Assessment assessment) {
        return assessment.baseYear() == null ? Optional.empty() : printed(assessment.baseValue(), reading.digits());
    }

    /** The value of three years together of a rate on few events, as printed. */
    Optional<BigDecimal> pooled(Assessment assessment, Indicator indicator) {
        return assessment.pooled() == null
                        || assessment.pooled().firstYear()
                                == assessment.pooled().lastYear()
                ? Optional.empty()
                : printed(assessment.pooled().published(), indicator.decimals());
    }

    private Optional<BigDecimal> printed(@Nullable BigDecimal value, int digits) {
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal rounded = value.setScale(digits, rounding);
        return rounded.signum() == 0 && value.signum() != 0 ? Optional.empty() : Optional.of(rounded);
    }
}
