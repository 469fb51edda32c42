package org.fuer.indicator;

/** The 95 % limits of a proportion after Wilson (1927): never outside 0 to 1, sensible at 0 and at all. */
final class WilsonLimits {

    private WilsonLimits() {}

    static double lower(double events, double trials) {
        return events == 0 ? 0 : limit(events, trials, -1);
    }

    static double upper(double events, double trials) {
        return events == trials ? 1 : limit(events, trials, 1);
    }

    private static double limit(double events, double trials, int side) {
        double zSquared = PoissonLimits.Z * PoissonLimits.Z;
        double spread = PoissonLimits.Z * Math.sqrt(zSquared + 4 * events * (1 - events / trials));
        return (2 * events + zSquared + side * spread) / (2 * (trials + zSquared));
    }
}
