package org.fuer.ranking;

import java.util.Optional;
import org.fuer.assessment.Assessment;
import org.fuer.fact.Quotient;
import org.fuer.ranking.Variations.Component;
import org.fuer.ranking.WeightedIndex.Part;
import org.jspecify.annotations.Nullable;

/**
 * A target that counts in the index of a domain.
 *
 * @param key its indicator and slice, the same in every year
 * @param weight its weight in the domain; zero only where {@code job.yml} lets 重点 targets weigh nothing
 * @param degree its 实现程度, or null without data
 * @param ratio its 实现程度 by the ratio method, or null without data
 * @param before its 实现程度 the year before, or null without data
 * @param met whether it is met
 */
record IndexedTarget(
        String key,
        Quotient weight,
        @Nullable Quotient degree,
        @Nullable Quotient ratio,
        @Nullable Quotient before,
        boolean met) {

    static IndexedTarget of(Assessment assessment, @Nullable Assessment before, Quotient weight, Scoring scoring) {
        Optional<IndexDegree> degree = IndexDegree.of(assessment, scoring);
        return new IndexedTarget(
                assessment.target().indicator() + "[" + assessment.target().slice() + "]",
                weight,
                degree.map(IndexDegree::degree).orElse(null),
                degree.map(IndexDegree::ratio).orElse(null),
                Optional.ofNullable(before)
                        .flatMap(one -> IndexDegree.of(one, scoring))
                        .map(IndexDegree::degree)
                        .orElse(null),
                assessment.status().isMet());
    }

    boolean hasData() {
        return degree != null;
    }

    Part now() {
        return Part.ofTarget(weight, degree);
    }

    Part yearBefore() {
        return Part.ofTarget(weight, before);
    }

    /** What the variations of the method vary; empty without data and where it weighs nothing. */
    Optional<Component> component() {
        return degree == null || ratio == null || weight.signum() == 0
                ? Optional.empty()
                : Optional.of(Component.of(key, weight, degree, ratio));
    }
}
