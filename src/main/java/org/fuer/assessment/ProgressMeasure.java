package org.fuer.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.fuer.catalogue.Comparison;
import org.fuer.catalogue.Direction;
import org.fuer.catalogue.Indicator;
import org.fuer.catalogue.Place;
import org.fuer.fact.Quotient;
import org.fuer.indicator.GenderDifference;
import org.jspecify.annotations.Nullable;

/**
 * Progress by compound growth as statistics offices publish it for the Sustainable Development Goals (the
 * {@code ProgressMeasure} of Open SDG, after Eurostat; Statistics Canada and EUSTAT publish their inputs and results).
 * Where there is a target, the actual yearly growth is set against the growth required from the base; where there is
 * none, the growth in the wanted direction counts by itself. Unlike there, a value of 0 is never taken for 0.001: from
 * or to 0 there is no growth rate.
 *
 * @param progress the class
 * @param value actual ÷ required yearly growth, or without a target the yearly growth in the wanted direction (0.01 is
 *     1 % a year); 10 decimals, null where there is none
 * @param score from -5 to 5, 10 decimals; 5 for a target that is met, null where nothing can be said
 * @param obstacle why there is no value
 */
public record ProgressMeasure(
        Progress progress,
        @Nullable BigDecimal value,
        @Nullable BigDecimal score,
        Obstacle obstacle) {

    /** The classes of progress, with the codes they are published under. */
    public enum Progress {
        /** The target is met. */
        TARGET_ACHIEVED,
        /** From 0.95 of the required growth, or 1.5 % a year. */
        SUBSTANTIAL_PROGRESS,
        /** From 0.60 of the required growth, or 0.5 % a year. */
        MODERATE_PROGRESS,
        /** From 0. */
        LIMITED_PROGRESS,
        /** Away from where it should go. */
        DETERIORATION,
        /** Not assessable. */
        NOT_AVAILABLE;

        /** The code it is published under: {@code target_achieved} … */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why there is no growth to compare. */
    public enum Obstacle {
        /** There is a value. */
        NONE,
        /** The indicator has no direction that would be better. */
        NO_DIRECTION,
        /** Fewer than two points: the base is as late as the current value, or later. */
        ONE_POINT,
        /** The base or the target is 0: there is no growth rate. */
        ZERO,
        /** A value has another sign than the base. */
        SIGN_CHANGE,
        /** The target is the base itself: no growth is required. */
        TARGET_IS_BASE,
        /** The target is due in the base year or before. */
        DUE_TOO_EARLY,
        /** None of several series has a score. */
        NO_SCORES
    }

    private static final BigDecimal BEST = BigDecimal.valueOf(5);
    private static final BigDecimal WORST = BigDecimal.valueOf(-5);
    private static final Quotient ONE = Quotient.of(1);
    private static final Quotient HUNDRED = Quotient.of(100);
    private static final Quotient FIFTY = Quotient.of(50);

    /** How fast a threshold shrinks as the base comes near its natural limit. */
    private static final double NEAR_LIMIT = 4.44;

    /** Digits that a root or logarithm keeps on every machine, more than are published. */
    private static final int STEADY_DIGITS = 13;

    /**
     * The measure of one series. The target test comes first: what is met is achieved, whatever its growth.
     *
     * @param base the first value; where the base year has none, that of the next year that has one
     * @param current the latest value
     * @param direction which way is better; a balance has no direction until it is turned into one with
     *     {@link #distanceFromParity} or {@link #distanceFromHalf}, which should go down
     * @param target the value to reach and the year it is due; null for none
     * @param limit the natural limit, such as 100 %, that makes progress slower the nearer it is; null for none. With a
     *     target it plays no part
     */
    public static ProgressMeasure of(
            Point base, Point current, Direction direction, @Nullable Point target, @Nullable Quotient limit) {
        boolean met = direction.wanted() != 0
                && target != null
                && current.value().compareTo(target.value()) * direction.wanted() >= 0;
        return of(base, current, direction.wanted(), target, limit, met);
    }

    /**
     * The measure of a target with a number or of one that names a direction alone; empty for any other, and where no
     * measure can be given. Whether the target is met is what its assessment says. It is due when the place has it due;
     * where more or less is neither better, as for 左右, its way leads from the base to the goal, and there is none past it.
     *
     * @param year the year assessed
     */
    public static Optional<ProgressMeasure> of(Assessment assessment, Indicator indicator, Place place, int year) {
        Quotient current = assessment.current();
        Integer valueYear = assessment.valueYear();
        Comparison comparison = assessment.target().comparison();
        Optional<Integer> due = place.dueYear(assessment.target(), year);
        if (current == null
                || valueYear == null
                || due.isEmpty()
                || !isMeasured(comparison)
                || assessment.status() == Status.NOT_ASSESSABLE) {
            return Optional.empty();
        }
        Quotient base = assessment.base();
        Quotient goal = assessment.goal();
        Point now = new Point(valueYear, current);
        Point start = base == null || assessment.baseYear() == null ? now : new Point(assessment.baseYear(), base);
        Point target = goal == null ? null : new Point(due.get(), goal);
        boolean met = target != null && assessment.status().isMet();
        int wanted = wanted(comparison, start, now, goal);
        Quotient limit = wanted > 0 && indicator.unit().equals("%") ? HUNDRED : null;
        return Optional.of(of(start, now, wanted, target, limit, met))
                .filter(measure -> measure.progress != Progress.NOT_AVAILABLE);
    }

    /** What is held, balanced or compared has no way to measure a growth on. */
    private static boolean isMeasured(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, EQUAL, ABOUT, INCREASE, DECREASE -> true;
            case MAINTAIN, BALANCE, REFERENCE -> false;
        };
    }

    private static int wanted(Comparison comparison, Point base, Point current, @Nullable Quotient goal) {
        return switch (comparison) {
            case AT_LEAST, MORE_THAN, INCREASE -> 1;
            case AT_MOST, LESS_THAN, DECREASE -> -1;
            case EQUAL, ABOUT -> {
                int way = goal == null ? 0 : goal.compareTo(base.value());
                boolean passed = goal != null && goal.compareTo(current.value()) != way;
                yield passed ? 0 : way;
            }
            case MAINTAIN, BALANCE, REFERENCE -> 0;
        };
    }

    private static ProgressMeasure of(
            Point base, Point current, int wanted, @Nullable Point target, @Nullable Quotient limit, boolean met) {
        if (wanted == 0 && !met) {
            return new ProgressMeasure(Progress.NOT_AVAILABLE, null, null, Obstacle.NO_DIRECTION);
        }
        Obstacle obstacle = wanted == 0 ? Obstacle.NO_DIRECTION : obstacle(base, current, target);
        BigDecimal value = obstacle == Obstacle.NONE ? value(base, current, wanted, target) : null;
        if (met) {
            return published(Progress.TARGET_ACHIEVED, value, BEST, obstacle);
        }
        Scale scale = target == null ? ByItself.of(base.value(), limit) : new AgainstRequired();
        return value == null
                ? published(Progress.NOT_AVAILABLE, null, null, obstacle)
                : published(scale.progress(value), value, bounded(scale.score(value)), obstacle);
    }

    /**
     * The measure of several series or groups together: the mean of their scores. Those without a score are left out;
     * achieved only if all the others are.
     */
    public static ProgressMeasure together(Collection<ProgressMeasure> members) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        boolean achieved = true;
        for (ProgressMeasure member : members) {
            if (member.score != null) {
                sum = sum.add(member.score);
                count++;
                achieved &= member.progress == Progress.TARGET_ACHIEVED;
            }
        }
        if (count == 0) {
            return new ProgressMeasure(Progress.NOT_AVAILABLE, null, null, Obstacle.NO_SCORES);
        }
        Quotient mean = new Quotient(sum, BigDecimal.valueOf(count));
        Progress progress = achieved ? Progress.TARGET_ACHIEVED : ofScore(mean);
        return new ProgressMeasure(progress, null, mean.published(), Obstacle.NONE);
    }

    /**
     * How far a ratio of women to men is from parity, whichever is ahead: 1 within 0.97 and 1.03, else the ratio or its
     * inverse, the greater one. It should go down. Empty for a ratio that is not above 0.
     */
    public static Optional<Quotient> distanceFromParity(Quotient ratio) {
        if (ratio.signum() <= 0) {
            return Optional.empty();
        }
        if (GenderDifference.isParity(ratio)) {
            return Optional.of(ONE);
        }
        return Optional.of(ratio.compareTo(ONE) >= 0 ? ratio : ONE.dividedBy(ratio));
    }

    /** How far a share in per cent is from one half, on either side: 50 at one half. It should go down. */
    public static Quotient distanceFromHalf(Quotient share) {
        return FIFTY.plus(share.minus(FIFTY).magnitude());
    }

    private static Obstacle obstacle(Point base, Point current, @Nullable Point target) {
        if (current.year() <= base.year()) {
            return Obstacle.ONE_POINT;
        }
        int sign = base.value().signum();
        if (sign == 0 || (target != null && target.value().signum() == 0)) {
            return Obstacle.ZERO;
        }
        if (current.value().signum() == -sign
                || (target != null && target.value().signum() == -sign)) {
            return Obstacle.SIGN_CHANGE;
        }
        if (target != null && target.year() <= base.year()) {
            return Obstacle.DUE_TOO_EARLY;
        }
        return target != null && target.value().equals(base.value()) ? Obstacle.TARGET_IS_BASE : Obstacle.NONE;
    }

    /** Of a negative series that grows the magnitude shrinks. */
    private static BigDecimal value(Point base, Point current, int wanted, @Nullable Point target) {
        int towards = wanted * base.value().signum();
        double actual = towards * PaceKind.growth(base.value(), current.value(), current.year() - base.year());
        if (target == null) {
            return steady(actual);
        }
        return steady(actual / Math.abs(PaceKind.growth(base.value(), target.value(), target.year() - base.year())));
    }

    private static Progress ofScore(Quotient score) {
        if (score.compareTo(Quotient.of(new BigDecimal("2.5"))) >= 0) {
            return Progress.SUBSTANTIAL_PROGRESS;
        }
        if (score.signum() >= 0) {
            return Progress.MODERATE_PROGRESS;
        }
        return score.compareTo(Quotient.of(new BigDecimal("-2.5"))) >= 0
                ? Progress.LIMITED_PROGRESS
                : Progress.DETERIORATION;
    }

    private static ProgressMeasure published(
            Progress progress, @Nullable BigDecimal value, @Nullable BigDecimal score, Obstacle obstacle) {
        return new ProgressMeasure(progress, published(value), published(score), obstacle);
    }

    private static @Nullable BigDecimal published(@Nullable BigDecimal value) {
        return value == null ? null : Quotient.of(value).published();
    }

    private static BigDecimal bounded(BigDecimal score) {
        return score.min(BEST).max(WORST);
    }

    private static BigDecimal steady(double value) {
        return new BigDecimal(value).setScale(STEADY_DIGITS, RoundingMode.HALF_EVEN);
    }

    /** How a value becomes a class and a score. */
    private sealed interface Scale {

        /** The value from which on progress is substantial. */
        BigDecimal high();

        /** The value from which on it is moderate. */
        BigDecimal middle();

        BigDecimal score(BigDecimal value);

        default Progress progress(BigDecimal value) {
            if (value.compareTo(high()) >= 0) {
                return Progress.SUBSTANTIAL_PROGRESS;
            }
            if (value.compareTo(middle()) >= 0) {
                return Progress.MODERATE_PROGRESS;
            }
            return value.signum() >= 0 ? Progress.LIMITED_PROGRESS : Progress.DETERIORATION;
        }
    }

    /** Actual against required growth; the coefficients are those that the published scores are computed with. */
    private record AgainstRequired() implements Scale {

        private static final BigDecimal HIGH = new BigDecimal("0.95");
        private static final BigDecimal MIDDLE = new BigDecimal("0.6");

        @Override
        public BigDecimal high() {
            return HIGH;
        }

        @Override
        public BigDecimal middle() {
            return MIDDLE;
        }

        @Override
        public BigDecimal score(BigDecimal value) {
            return value.compareTo(MIDDLE) >= 0
                    ? value.multiply(new BigDecimal("7.1429")).subtract(new BigDecimal("4.2857"))
                    : value.multiply(new BigDecimal("4.1667")).subtract(new BigDecimal("2.5"));
        }
    }

    /**
     * Growth by itself.
     *
     * @param room from 1 far from the limit to 0 at it: the thresholds of progress shrink with it
     */
    private record ByItself(BigDecimal room) implements Scale {

        static ByItself of(Quotient base, @Nullable Quotient limit) {
            if (limit == null) {
                return new ByItself(BigDecimal.ONE);
            }
            Quotient start = base.magnitude();
            Quotient end = limit.magnitude();
            Quotient twice = end.plus(end);
            if (start.compareTo(twice) >= 0) {
                return new ByItself(BigDecimal.ONE);
            }
            Quotient near = start.compareTo(end) <= 0 ? start : twice.minus(start);
            double share = near.dividedBy(end).rounded(STEADY_DIGITS).doubleValue();
            return new ByItself(steady(1 - StrictMath.pow(share, NEAR_LIMIT)));
        }

        @Override
        public BigDecimal high() {
            return room.multiply(new BigDecimal("0.015"));
        }

        @Override
        public BigDecimal middle() {
            return room.multiply(new BigDecimal("0.005"));
        }

        @Override
        public BigDecimal score(BigDecimal value) {
            if (value.signum() < 0) {
                return value.multiply(BigDecimal.valueOf(125)).subtract(new BigDecimal("2.5"));
            }
            if (room.signum() == 0) {
                return BEST;
            }
            BigDecimal growth = value.divide(room, STEADY_DIGITS, RoundingMode.HALF_EVEN);
            return switch (progress(value)) {
                case SUBSTANTIAL_PROGRESS ->
                    growth.multiply(BigDecimal.valueOf(500)).subtract(BEST);
                case MODERATE_PROGRESS ->
                    growth.multiply(BigDecimal.valueOf(250)).subtract(new BigDecimal("1.25"));
                default -> growth.multiply(BigDecimal.valueOf(500)).subtract(new BigDecimal("2.5"));
            };
        }
    }
}
