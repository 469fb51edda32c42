package org.fuer.ranking;

import java.math.BigDecimal;

/**
 * Which ranks the same figures give when the method is varied at random: weights, normalisation, aggregation, one
 * indicator left out. 5 % of the variations end below, 5 % above (quantiles of type 7, rounded outwards). The rank by the
 * declared method always lies within: where the variations leave it outside, the interval is stretched to it.
 *
 * @param low the best of these ranks
 * @param median the middle one; may lie half way between two
 * @param high the worst
 * @param tier who cannot be told apart has the same number, 1 for the best: the variations order them now this way, now
 *     that
 */
public record RankInterval(int low, BigDecimal median, int high, int tier) {}
