package org.fuer.intake;

import org.fuer.catalogue.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a table is.
 *
 * @param row its place
 * @param item the item it reports; null when {@code doubt} says why it is not known
 * @param doubt why the item is not known, or that it is
 * @param byName whether its name alone told
 * @param suspect the item its code stands for when its name contradicts, or its name when the form has no such code;
 *     otherwise null
 */
record RowMeaning(
        int row,
        @Nullable Item item,
        Doubt doubt,
        boolean byName,
        @Nullable Item suspect) {

    /** Why the item of a row is not known. */
    enum Doubt {
        NONE,
        /** Neither its code nor its name is in the form. */
        UNKNOWN,
        /** Its code stands for one row of the form and its name for another. */
        CONTRADICTION,
        /** Its name stands for a row of the form, and its code for none. */
        NO_SUCH_CODE,
        /** Several rows of the form have its name, and nothing tells which is meant. */
        AMBIGUOUS
    }

    static RowMeaning coded(int row, Item item) {
        return new RowMeaning(row, item, Doubt.NONE, false, null);
    }

    static RowMeaning named(int row, Item item) {
        return new RowMeaning(row, item, Doubt.NONE, true, null);
    }

    static RowMeaning doubtful(int row, Doubt doubt) {
        return new RowMeaning(row, null, doubt, false, null);
    }

    static RowMeaning contradictory(int row, Item suspect) {
        return new RowMeaning(row, null, Doubt.CONTRADICTION, false, suspect);
    }

    static RowMeaning withoutSuchCode(int row, Item suspect) {
        return new RowMeaning(row, null, Doubt.NO_SUCH_CODE, false, suspect);
    }
}
