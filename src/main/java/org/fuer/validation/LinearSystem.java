package org.fuer.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Inequalities Σ aᵢ·xᵢ ≤ b in a few unknowns. Whether they have a solution is told exactly, by Fourier and Motzkin's
 * elimination of one unknown after the other; no division is needed, so that no digit is lost.
 */
final class LinearSystem {

    /** Beyond so many inequalities an answer would take too long. */
    private static final int MOST_INEQUALITIES = 2000;

    private final int unknowns;
    private final Set<Inequality> inequalities = new LinkedHashSet<>();

    LinearSystem(int unknowns) {
        this.unknowns = unknowns;
    }

    /**
     * @param coefficients one for each unknown, without trailing zeros
     * @param bound the most the sum may be, without trailing zeros
     */
    private record Inequality(List<BigDecimal> coefficients, BigDecimal bound) {

        static Inequality of(List<BigDecimal> coefficients, BigDecimal bound) {
            return new Inequality(
                    coefficients.stream().map(BigDecimal::stripTrailingZeros).toList(), bound.stripTrailingZeros());
        }

        int sign(int unknown) {
            return coefficients.get(unknown).signum();
        }

        /** The sum of this and the other, each so many times that the unknown falls out. */
        Inequality without(int unknown, Inequality other) {
            BigDecimal mine = other.coefficients.get(unknown).abs();
            BigDecimal others = coefficients.get(unknown).abs();
            List<BigDecimal> sums = new ArrayList<>();
            for (int i = 0; i < coefficients.size(); i++) {
                sums.add(coefficients
                        .get(i)
                        .multiply(mine)
                        .add(other.coefficients.get(i).multiply(others)));
            }
            return of(sums, bound.multiply(mine).add(other.bound.multiply(others)));
        }
    }

    /** Adds Σ coefficients · unknowns ≤ bound. */
    void atMost(List<BigDecimal> coefficients, BigDecimal bound) {
        inequalities.add(Inequality.of(coefficients, bound));
    }

    /** Whether the unknowns have any solution; no as well where that would take too long to tell. */
    boolean isSolvable() {
        Set<Inequality> left = inequalities;
        for (int unknown = 0; unknown < unknowns; unknown++) {
            left = without(unknown, left);
            if (left.size() > MOST_INEQUALITIES) {
                return false;
            }
        }
        return left.stream().allMatch(inequality -> inequality.bound().signum() >= 0);
    }

    /** Whether a single unknown has a solution that is whole. */
    boolean hasWholeSolution() {
        BigDecimal least = null;
        BigDecimal most = null;
        for (Inequality inequality : inequalities) {
            BigDecimal coefficient = inequality.coefficients().get(0);
            BigDecimal bound = inequality.bound();
            if (coefficient.signum() > 0) {
                BigDecimal limit = bound.divide(coefficient, 0, RoundingMode.FLOOR);
                most = most == null ? limit : most.min(limit);
            } else if (coefficient.signum() < 0) {
                BigDecimal limit = bound.divide(coefficient, 0, RoundingMode.CEILING);
                least = least == null ? limit : least.max(limit);
            } else if (bound.signum() < 0) {
                return false;
            }
        }
        return least == null || most == null || least.compareTo(most) <= 0;
    }

    private static Set<Inequality> without(int unknown, Set<Inequality> all) {
        Set<Inequality> left = new LinkedHashSet<>();
        List<Inequality> upper = new ArrayList<>();
        List<Inequality> lower = new ArrayList<>();
        for (Inequality inequality : all) {
            switch (inequality.sign(unknown)) {
                case 1 -> upper.add(inequality);
                case -1 -> lower.add(inequality);
                default -> left.add(inequality);
            }
        }
        for (Inequality above : upper) {
            for (Inequality below : lower) {
                if (left.size() > MOST_INEQUALITIES) {
                    return left;
                }
                left.add(above.without(unknown, below));
            }
        }
        return left;
    }
}
