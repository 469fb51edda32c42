package org.fuer.intake;

import java.util.Optional;

/**
 * Of which year the values of a column are, as its header says: 本年, 上年同期, 2024年.
 *
 * @param which which year it is
 * @param named the year of {@link Which#NAMED}, otherwise 0
 */
record ColumnYear(Which which, int named) {

    /** Which year a header means. */
    enum Which {
        /** 本年: the year reported. */
        REPORTED,
        /** 上年: the year before. */
        BEFORE,
        /** 2024年: the year it names. */
        NAMED
    }

    static final ColumnYear REPORTED = new ColumnYear(Which.REPORTED, 0);
    static final ColumnYear BEFORE = new ColumnYear(Which.BEFORE, 0);

    static ColumnYear named(int year) {
        return new ColumnYear(Which.NAMED, year);
    }

    /** Both together: 本年 over 2025年 is what the number says; empty when they contradict each other. */
    Optional<ColumnYear> and(ColumnYear other) {
        if (which == Which.NAMED && other.which != Which.NAMED) {
            return Optional.of(this);
        }
        return which == other.which && named != other.named || which != other.which && other.which != Which.NAMED
                ? Optional.empty()
                : Optional.of(other);
    }

    /** The year meant in a report of this year. */
    int in(int reported) {
        return switch (which) {
            case REPORTED -> reported;
            case BEFORE -> reported - 1;
            case NAMED -> named;
        };
    }
}
