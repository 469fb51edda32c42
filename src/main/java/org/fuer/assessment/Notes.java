package org.fuer.assessment;

import org.fuer.catalogue.Break;
import org.fuer.indicator.PooledValue;

/** What a reader has to know of the value itself: of which survey it is, since when it can be compared, how steady it is. */
final class Notes {

    private Notes() {}

    /** The notes in words of the bundle {@code assessment}; nothing for a value of the year on many events. */
    static String of(Situation situation, String certainty) {
        StringBuilder notes = new StringBuilder();
        if (situation.isCarriedForward()) {
            notes.append(word("note.carried-forward", situation.year(), situation.valueYear()));
        }
        situation.series().lastBreak().map(Notes::breakOf).ifPresent(notes::append);
        PooledValue pooled = situation.pooled();
        if (situation.published().smallNumber()) {
            notes.append(
                    pooled == null || pooled.firstYear() == pooled.lastYear()
                            ? word("note.few-events")
                            : word("note.pooled", pooled.firstYear(), pooled.lastYear())
                                    + situation.figures().value(pooled.exact()));
        }
        if (certainty.equals(Certainty.WITHIN_CHANCE)) {
            notes.append(word("note.within-chance"));
        }
        return notes.toString();
    }

    /** The catalogue's own words have no part in the grammar of ours. */
    private static String breakOf(Break lastBreak) {
        String why = lastBreak.why().replace('{', '｛').replace('}', '｝').replace('|', '｜');
        return word("note.break", lastBreak.year(), why);
    }

    private static String word(String key, Object... places) {
        StringBuilder word = new StringBuilder("{").append(key);
        for (Object place : places) {
            word.append('|').append(place);
        }
        return word.append('}').toString();
    }
}
