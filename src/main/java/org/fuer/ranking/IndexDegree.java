package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.assessment.Status;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.JobSettings.AssessmentSettings;
import org.fuer.catalogue.JobSettings.Band;
import org.fuer.catalogue.Target;
import org.fuer.fact.Quotient;
import org.fuer.indicator.PooledValue;

/**
 * The 实现程度 of a target as it counts in the 综合指数: that of a target with a number, and that of one to be kept in a
 * balanced range (适度指标) for which {@code job.yml} says how far outside nothing of it is fulfilled any more. Where a value
 * rests on few events, three years together count.
 *
 * @param degree the degree, 0 to 100
 * @param ratio the same by the ratio method, for the variations of the method; a range has no other method than its own
 */
record IndexDegree(Quotient degree, Quotient ratio) {

    private static final Quotient ALL = Quotient.of(100);

    /** Whether a target counts in an index. */
    static boolean isIndexed(Target target, AssessmentSettings settings) {
        return Achievement.isNumeric(target) || limitedBand(target, settings).isPresent();
    }

    private static Optional<Band> limitedBand(Target target, AssessmentSettings settings) {
        boolean kept = target.comparison() == Comparison.BALANCE && target.reference() == null;
        return Optional.ofNullable(kept ? settings.bands().get(target.indicator()) : null)
                .filter(Band::hasLimits);
    }

    /** The degree; empty without data or where it could not be judged. */
    static Optional<IndexDegree> of(Assessment assessment, Scoring scoring) {
        Optional<Band> band =
                limitedBand(assessment.target(), scoring.place().settings().assessment());
        if (band.isEmpty()) {
            return scoring.achievement(assessment)
                    .map(achievement -> new IndexDegree(achievement.degree(), achievement.ratio()));
        }
        PooledValue pooled = assessment.pooled();
        return Optional.ofNullable(assessment.current())
                .filter(current -> assessment.status() != Status.NOT_ASSESSABLE)
                .map(current -> within(pooled == null ? current : pooled.exact(), band.get()))
                .map(degree -> new IndexDegree(degree, degree));
    }

    /** 100 in the range; outside it the share of the way from the limit to the range. */
    private static Quotient within(Quotient current, Band band) {
        BigDecimal least = Objects.requireNonNull(band.least());
        BigDecimal most = Objects.requireNonNull(band.most());
        Quotient below = fromLimit(current, least, band.low());
        Quotient above = fromLimit(current, most, band.high());
        return below.compareTo(above) < 0 ? below : above;
    }

    private static Quotient fromLimit(Quotient current, BigDecimal limit, BigDecimal end) {
        Quotient way = Quotient.of(end.subtract(limit));
        return Achievement.clip(current.minus(Quotient.of(limit)).times(ALL).dividedBy(way));
    }
}
