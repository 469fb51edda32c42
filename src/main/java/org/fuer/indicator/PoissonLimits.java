package org.fuer.indicator;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The 95 % limits of a count of rare events: exact (Garwood 1936) below ten, Byar's approximation from ten on, the rule
 * of Public Health England's technical guide on confidence intervals.
 */
final class PoissonLimits {

    static final double Z = 1.959963984540054;

    private static final double TAIL = 0.025;
    private static final int BYAR_FROM = 10;

    private PoissonLimits() {}

    /** The lower limit; 0 for no event. */
    static double lower(double events) {
        if (events == 0) {
            return 0;
        }
        return events < BYAR_FROM ? chiSquaredQuantile(TAIL, 2 * events) / 2 : byar(events, -Z);
    }

    /** The upper limit; 3.689 for no event. */
    static double upper(double events) {
        return events < BYAR_FROM ? chiSquaredQuantile(1 - TAIL, 2 * events + 2) / 2 : byar(events + 1, Z);
    }

    private static double byar(double events, double z) {
        double base = 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events));
        return events * base * base * base;
    }

    /** The library's solver stops at 1e-9; one Newton step brings all ten published digits. */
    private static double chiSquaredQuantile(double probability, double degreesOfFreedom) {
        ChiSquaredDistribution distribution = ChiSquaredDistribution.of(degreesOfFreedom);
        double quantile = distribution.inverseCumulativeProbability(probability);
        return quantile - (distribution.cumulativeProbability(quantile) - probability) / distribution.density(quantile);
    }
}
