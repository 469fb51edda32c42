package org.fuer.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Share;
import org.fuer.fact.Quotient;
import org.jspecify.annotations.Nullable;

/**
 * 综合指数 = Σ w·z ÷ Σ w, exact. Parts without a value are left out and their weight goes to the others in proportion, as
 * long as enough of the weight has a value; below that the index is withheld.
 *
 * @param value the index, or null when it is withheld
 * @param coverage the share of the weight that has a value, 0 to 1
 */
record WeightedIndex(@Nullable Quotient value, Quotient coverage) {

    private static final WeightedIndex NONE = new WeightedIndex(null, Quotient.ZERO);

    /**
     * A part of an index.
     *
     * @param weight its weight, not less than zero
     * @param value its value, 0 to 100; null without data
     */
    record Part(Quotient weight, @Nullable Quotient value) {}

    /** The index of its parts; withheld where there are none. */
    static WeightedIndex of(List<Part> parts, Share floor) {
        Quotient whole = Quotient.ZERO;
        Quotient covered = Quotient.ZERO;
        Quotient sum = Quotient.ZERO;
        for (Part part : parts) {
            whole = whole.plus(part.weight());
            if (part.value() != null) {
                covered = covered.plus(part.weight());
                sum = sum.plus(part.weight().times(part.value()));
            }
        }
        if (covered.signum() == 0) {
            return NONE;
        }
        Quotient coverage = covered.dividedBy(whole);
        boolean enough = coverage.compareTo(new Quotient(floor.part(), floor.whole())) >= 0;
        return new WeightedIndex(enough ? sum.dividedBy(covered) : null, coverage);
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
