package org.fuer.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact fraction of two decimals. Rules and targets compare fractions, never the rounded figures that are printed
 * (GB/T 8170, 全数值比较法): 93.96 misses 94 although a table shows 94.0.
 *
 * @param numerator the part above the line
 * @param denominator the part below it, greater than zero
 */
public record Quotient(BigDecimal numerator, BigDecimal denominator) implements Comparable<Quotient> {

    /** Digits after the point of a published figure. */
    public static final int PUBLISHED_SCALE = 10;

    /** Nothing. */
    public static final Quotient ZERO = of(BigDecimal.ZERO);

    /**
     * The denominator is made positive, the sign goes to the numerator.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Quotient {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a quotient by zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    /** A decimal as a fraction. */
    public static Quotient of(BigDecimal value) {
        return new Quotient(value, BigDecimal.ONE);
    }

    /** A whole number as a fraction. */
    public static Quotient of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * The fraction that {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Quotient parse(String text) {
        int line = text.indexOf('/');
        if (line < 0) {
            throw new IllegalArgumentException("not a quotient: " + text);
        }
        return new Quotient(new BigDecimal(text.substring(0, line)), new BigDecimal(text.substring(line + 1)));
    }

    /** The sum of both. */
    public Quotient plus(Quotient other) {
        if (denominator.equals(other.denominator)) {
            return new Quotient(numerator.add(other.numerator), denominator);
        }
        return new Quotient(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This less the other. */
    public Quotient minus(Quotient other) {
        return plus(other.negated());
    }

    /** The product of both. */
    public Quotient times(Quotient other) {
        return new Quotient(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by the other.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Quotient dividedBy(Quotient other) {
        return new Quotient(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** This with the other sign. */
    public Quotient negated() {
        return new Quotient(numerator.negate(), denominator);
    }

    /** This without its sign. */
    public Quotient magnitude() {
        return new Quotient(numerator.abs(), denominator);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Rounded once, half to even, to so many digits after the point; trailing zeros stay. */
    public BigDecimal rounded(int scale) {
        return numerator.divide(denominator, scale, RoundingMode.HALF_EVEN);
    }

    /** The published figure: 10 decimals, half to even, trailing zeros stripped. */
    public BigDecimal published() {
        return DecimalColumn.plain(rounded(PUBLISHED_SCALE));
    }

    /** By value: 1/2 and 2/4 compare as equal, without a division. */
    @Override
    public int compareTo(Quotient other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Equal in value, not only in digits. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Quotient quotient && compareTo(quotient) == 0;
    }

    @Override
    public int hashCode() {
        return published().hashCode();
    }

    /** Numerator, stroke, denominator. */
    @Override
    public String toString() {
        return numerator.toPlainString() + "/" + denominator.toPlainString();
    }
}
