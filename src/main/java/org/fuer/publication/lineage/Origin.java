package org.fuer.publication.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fuer.fact.FactKey;
import org.fuer.indicator.IndicatorKey;

/**
 * What a printed figure says: a fact, an indicator, a cell of a data file, or what is computed from those. Two figures
 * of equal origin must agree wherever they are printed. The text of an origin is read back by {@link #parse}.
 */
public sealed interface Origin {

    /** Says nothing that could be looked up: a year, the number of a line, a figure of the law. */
    Origin NONE = new Nothing();

    /** The origin of a figure that says nothing. */
    record Nothing() implements Origin {

        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A reported value.
     *
     * @param year its year
     * @param key what it is about
     */
    record OfFact(int year, FactKey key) implements Origin {

        @Override
        public String toString() {
            return "fact(" + year + "," + key.item() + "," + key.breakdown() + ")";
        }
    }

    /**
     * The value of an indicator.
     *
     * @param year its year
     * @param key which, and whom it is about
     */
    record OfIndicator(int year, IndicatorKey key) implements Origin {

        @Override
        public String toString() {
            return "indicator(" + year + "," + key.indicator() + "," + key.breakdown() + ")";
        }
    }

    /**
     * A cell of a data file of the edition.
     *
     * @param file the file in {@code data/} without {@code .csv}: {@code assessments}, {@code ranking} …
     * @param row the values of its key columns after place and year, joined by {@code /}: a target's code, a unit's code,
     *     {@code women/妇女与健康}
     * @param column the column
     */
    record OfData(String file, String row, String column) implements Origin {

        @Override
        public String toString() {
            return "data(" + file + "," + row + "," + column + ")";
        }
    }

    /**
     * How many targets of the edition's year stand somewhere.
     *
     * @param scope {@code _T} for all, a plan's code, or {@code <plan>/<domain>}
     * @param what a status code of {@code assessments.csv}, a warning level, or {@code targets}, {@code met-in-all},
     *     {@code not-met}, {@code unjudged}, {@code judged}
     */
    record OfCount(String scope, String what) implements Origin {

        @Override
        public String toString() {
            return "count(" + scope + "," + what + ")";
        }
    }

    /**
     * What is computed from other figures.
     *
     * @param how the way
     * @param from the figures, in the order that the way names
     */
    record Derived(Derivation how, List<Origin> from) implements Origin {

        public Derived {
            from = List.copyOf(from);
        }

        @Override
        public String toString() {
            return from.stream()
                    .map(Origin::toString)
                    .collect(Collectors.joining(",", how.name().toLowerCase(Locale.ROOT) + "(", ")"));
        }
    }

    /** The ways to compute a figure from others. */
    enum Derivation {
        /** The first in per cent of the second, from unrounded values. */
        SHARE,
        /** All of them together, from unrounded values. */
        SUM,
        /** The first divided by the second, from unrounded values. */
        QUOTIENT,
        /** The second less the first, from the figures as printed, so that a reader can check it. */
        DIFFERENCE,
        /** By how many per cent the second is more than the first, from the figures as printed. */
        GROWTH
    }

    /** The origin with this text; empty when it is none. */
    static Optional<Origin> parse(String text) {
        return OriginText.parse(text);
    }

    /** A reported value of a year. */
    static Origin fact(int year, FactKey key) {
        return new OfFact(year, key);
    }

    /** An indicator of a year. */
    static Origin indicator(int year, IndicatorKey key) {
        return new OfIndicator(year, key);
    }

    /** A column of a target's row in {@code assessments.csv}. */
    static Origin target(String target, String column) {
        return new OfData("assessments", target, column);
    }

    /** What is computed from others. */
    static Origin derived(Derivation how, Origin... from) {
        return new Derived(how, List.of(from));
    }
}
