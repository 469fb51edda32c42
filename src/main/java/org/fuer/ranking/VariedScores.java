package org.fuer.ranking;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuer.ranking.Variations.Component;

/**
 * The scores of candidates by the declared method, and by random variations of it.
 *
 * <p>A variation draws one normalisation (starting point or ratio) and one aggregation (arithmetic or geometric) for
 * all candidates; a weight within ±25 % for each component; and with equal chance which one of the components is left
 * out, or none, for candidates with at least three. A number that is drawn hangs on the seed, the variation and the
 * component's key and on nothing else: a component that several candidates share weighs the same for all of them, and
 * no candidate can move another.
 *
 * <p>A geometric mean is one of 功效系数, as is the custom: at a degree of 0 a component counts 60 and does not wipe out
 * all others.
 */
final class VariedScores {

    private static final double NOISE = 0.25;
    private static final int FEWEST_TO_LEAVE_ONE_OUT = 3;

    /** Scores are rounded to 10 decimals before they are compared, so that equal ones are equal. */
    private static final double SCALE = 1e10;

    private static final double TWO_TO_THE_32 = 0x1p32;

    private final long seed;
    private final long[] keys;
    private final int[] first;
    private final int[] key;
    private final double[] weight;
    private final double[] fromStart;
    private final double[] ratio;
    private final double[] fromStartLogarithm;
    private final double[] ratioLogarithm;

    /** @param candidates the components of each, not empty; in what order they stand within a candidate does not matter */
    VariedScores(Collection<? extends Collection<Component>> candidates, long seed) {
        this.seed = seed;
        int size = candidates.stream().mapToInt(Collection::size).sum();
        first = new int[candidates.size() + 1];
        key = new int[size];
        weight = new double[size];
        fromStart = new double[size];
        ratio = new double[size];
        fromStartLogarithm = new double[size];
        ratioLogarithm = new double[size];
        Map<String, Integer> known = new HashMap<>();
        int candidate = 0;
        int next = 0;
        for (Collection<Component> components : candidates) {
            for (Component component : sorted(components)) {
                key[next] = known.computeIfAbsent(component.key(), unseen -> known.size());
                weight[next] = component.weight();
                fromStart[next] = component.fromStart();
                ratio[next] = component.ratio();
                fromStartLogarithm[next] = logarithm(component.fromStart());
                ratioLogarithm[next] = logarithm(component.ratio());
                next++;
            }
            first[++candidate] = next;
        }
        keys = new long[known.size()];
        known.forEach((text, index) -> keys[index] = RandomBits.of(text));
    }

    /** Sums of doubles depend on the order of their terms. */
    private static List<Component> sorted(Collection<Component> components) {
        return components.stream()
                .sorted(Comparator.comparing(Component::key)
                        .thenComparingDouble(Component::weight)
                        .thenComparingDouble(Component::fromStart)
                        .thenComparingDouble(Component::ratio))
                .toList();
    }

    private static double logarithm(double degree) {
        return StrictMath.log(Efficacy.OF_DEGREE.of(degree).orElseThrow());
    }

    /** By the declared method: the weighted arithmetic mean of the degrees from the start, in units of 1e-10. */
    long[] nominal() {
        double[] unchanged = new double[keys.length];
        Arrays.fill(unchanged, 1);
        return scores(fromStart, unchanged, new long[keys.length], -1);
    }

    /** By one variation, in units of 1e-10; by its logarithm, which orders alike, where the mean is geometric. */
    long[] varied(int variation) {
        long common = RandomBits.mix(seed, variation);
        boolean geometric = (common & 1) == 0;
        boolean byRatio = (common & 2) == 0;
        double[] noise = new double[keys.length];
        long[] turn = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            long bits = RandomBits.mix(common, keys[i]);
            noise[i] = 1 + NOISE * (2 * ((bits >>> 32) / TWO_TO_THE_32) - 1);
            turn[i] = bits & 0xffffffffL;
        }
        double[] degrees = geometric ? byRatio ? ratioLogarithm : fromStartLogarithm : byRatio ? ratio : fromStart;
        return scores(degrees, noise, turn, common >>> 32);
    }

    /** The component whose turn is first is left out, or none where it is later than {@code none}. */
    private long[] scores(double[] degrees, double[] noise, long[] turn, long none) {
        long[] scores = new long[first.length - 1];
        for (int candidate = 0; candidate < scores.length; candidate++) {
            int from = first[candidate];
            int to = first[candidate + 1];
            int out = to - from < FEWEST_TO_LEAVE_ONE_OUT ? -1 : leftOut(from, to, turn, none);
            double sum = 0;
            double weights = 0;
            for (int i = from; i < to; i++) {
                if (i != out) {
                    double varied = weight[i] * noise[key[i]];
                    sum += varied * degrees[i];
                    weights += varied;
                }
            }
            scores[candidate] = Math.round(sum / weights * SCALE);
        }
        return scores;
    }

    private int leftOut(int from, int to, long[] turn, long none) {
        int out = -1;
        long soonest = none;
        for (int i = from; i < to; i++) {
            if (turn[key[i]] < soonest) {
                soonest = turn[key[i]];
                out = i;
            }
        }
        return out;
    }
}
