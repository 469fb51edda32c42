package org.fuer.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What is expected in the due year, in words: how it was got, the value, and the interval where it says something else
 * than the value does.
 *
 * @param projection what is expected
 * @param region what the target accepts
 * @param growth the mean yearly growth in per cent, in words; empty where that is not said
 * @param shown the digits of the sentence
 */
record Expectation(Projection projection, Region region, String growth, Shown shown) {

    /** What a sentence compares if it also says what is expected: on which side of the target that and its interval lie. */
    static Digits compared(Digits others, Optional<Projection> expected, Region region) {
        if (expected.isEmpty()) {
            return others;
        }
        Projection projection = expected.get();
        Region ends = region.published();
        Digits compared = others.side(projection.value(), ends);
        return projection.isUncertain(region)
                ? compared.side(projection.lower(), ends).side(projection.upper(), ends)
                : compared;
    }

    /** What is added to a sentence that is not about the projection; nothing where there is none. */
    static String note(Situation situation, Optional<Projection> expected, Region region, Shown shown) {
        if (expected.isEmpty()) {
            return "";
        }
        Projection projection = expected.get();
        PaceKind kind = PaceKind.of(situation.indicator(), List.of(situation.current()));
        String growth = situation.figures().growth(kind, projection.rung().trend());
        Expectation said = new Expectation(projection, region, growth, shown);
        return "{note.expected|" + said.basis() + "|" + projection.year() + "|" + said.value() + "}" + said.notes();
    }

    /** How it was got. */
    String basis() {
        return projection
                .rung()
                .basis(shown, growth, projection.year(), projection.uncut().value());
    }

    /** The value. */
    String value() {
        return shown.value(projection.value());
    }

    /** The interval where it holds another outcome too, and what was cut. */
    String notes() {
        return range()
                + (projection.isCutBelow() ? "{note.cut-below}" : "")
                + (projection.isCutAbove() ? "{note.cut-above}" : "");
    }

    private String range() {
        if (!projection.isUncertain(region)) {
            return "";
        }
        String outcome = projection.side(region) == 0 ? "misses" : "reaches";
        return "{note.range-" + outcome + "|" + shown.value(projection.lower()) + "|" + shown.value(projection.upper())
                + "}";
    }
}
