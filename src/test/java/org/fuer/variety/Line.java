package org.fuer.variety;

import org.fuer.catalogue.Item;

/** A line of the body of a table. */
sealed interface Line {

    /**
     * A row of the form.
     *
     * @param item the item
     * @param code the row code printed beside it, most often its own
     * @param faithful whether its code and name are printed as they are, without typos
     */
    record OfItem(Item item, String code, boolean faithful) implements Line {

        /** Whether it is printed with its own code. */
        boolean isCodedRight() {
            return code.equals(item.row());
        }
    }

    /** A row of the form printed a second time, as it is or with the one value that a fault made differ. */
    record Again(Item item) implements Line {}

    /** A text in the column of names without values: a heading or a note. */
    record Text(String text) implements Line {}

    /** Nothing. */
    record Blank() implements Line {}

    /** A row that is none of the form, with a value in the first column of values. */
    record Foreign(String name, boolean subtotal) implements Line {}
}
