package org.fuer.assessment;

import java.util.Optional;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * What a test says of a target.
 *
 * @param status where it stands
 * @param base where progress was counted from, or null
 * @param region the values accepted, or null
 * @param paceRatio actual ÷ required pace, or null
 * @param needed the change of each remaining year that would still arrive, or null
 * @param projection what is expected in the due year, or null
 * @param wanted 1 when the indicator has to go up, -1 down, 0 neither
 * @param sentence why
 */
record Verdict(
        Status status,
        @Nullable Base base,
        @Nullable Region region,
        @Nullable Quotient paceRatio,
        @Nullable Quotient needed,
        @Nullable Projection projection,
        int wanted,
        Sentence sentence) {

    /** A verdict that says no more than its status and why. */
    static Verdict of(Status status, Sentence sentence) {
        return new Verdict(status, null, null, null, null, null, 0, sentence);
    }

    Verdict with(@Nullable Base otherBase, @Nullable Region otherRegion) {
        return new Verdict(status, otherBase, otherRegion, paceRatio, needed, projection, wanted, sentence);
    }

    Verdict moving(@Nullable Quotient otherRatio, Optional<Projection> otherProjection, int otherWanted) {
        return new Verdict(
                status, base, region, otherRatio, needed, otherProjection.orElse(null), otherWanted, sentence);
    }

    Verdict needing(Quotient yearly) {
        return new Verdict(status, base, region, paceRatio, yearly, projection, wanted, sentence);
    }

    /** Whether the value expected in the due year lies outside what the target accepts; false when none is expected. */
    boolean projectedToMiss() {
        return projection != null && region != null && projection.side(region) != 0;
    }
}
