package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Share;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * 综合指数 = Σ w·z ÷ Σ w, exact. Parts without a value are left out and their weight goes to the others in proportion, as
 * long as enough of the weight has data; below that the index is withheld. What has data is counted down to the targets:
 * gaps in the domains add up in the whole.
 *
 * @param value the index, or null when it is withheld
 * @param coverage the share of the weight that has data, 0 to 1
 */
record WeightedIndex(@Nullable Quotient value, Quotient coverage) {

    private static final WeightedIndex NONE = new WeightedIndex(null, Quotient.ZERO);

    /**
     * A part of an index.
     *
     * @param weight its weight, not less than zero
     * @param value its value, 0 to 100; null without data
     * @param coverage how much of it has data, 0 to 1
     */
    record Part(Quotient weight, @Nullable Quotient value, Quotient coverage) {

        /** A target, which has data or has none. */
        static Part ofTarget(Quotient weight, @Nullable Quotient degree) {
            return new Part(weight, degree, Quotient.of(degree == null ? 0 : 1));
        }
    }

    /** The index of its parts; withheld where there are none. */
    static WeightedIndex of(List<Part> parts, Share floor) {
        Quotient whole = Quotient.ZERO;
        Quotient valued = Quotient.ZERO;
        Quotient covered = Quotient.ZERO;
        Quotient sum = Quotient.ZERO;
        for (Part part : parts) {
            whole = whole.plus(part.weight());
            if (part.value() != null) {
                valued = valued.plus(part.weight());
                covered = covered.plus(part.weight().times(part.coverage()));
                sum = sum.plus(part.weight().times(part.value()));
            }
        }
        if (covered.signum() == 0) {
            return NONE;
        }
        Quotient coverage = covered.dividedBy(whole);
        boolean enough = coverage.compareTo(new Quotient(floor.part(), floor.whole())) >= 0;
        return new WeightedIndex(enough ? sum.dividedBy(valued) : null, coverage);
    }

    /**
     * The index of the year before on the parts that have a value now, and no others, so that the two can be compared:
     * none where one of them had no value then. Else a part that comes or goes would pass for progress or decline.
     *
     * @param now the parts of this year
     * @param before the same parts, in the same order, the year before
     */
    static WeightedIndex before(List<Part> now, List<Part> before, Share floor) {
        List<Part> same = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).value() == null) {
                same.add(now.get(i));
            } else if (before.get(i).value() == null) {
                return NONE;
            } else {
                same.add(before.get(i));
            }
        }
        return of(same, floor);
    }

    /** The index rounded once, to 10 decimals, so that equal indices are equal; null when it is withheld. */
    @Nullable
    BigDecimal published() {
        return value == null ? null : value.published();
    }
}
