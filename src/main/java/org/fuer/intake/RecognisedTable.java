package org.fuer.intake;

import java.util.List;
import org.fuer.catalogue.Form;
import org.jspecify.annotations.Nullable;

/**
 * A table and the form it is.
 *
 * @param table the table
 * @param form the form; null when nobody knows
 * @param continues whether it goes on with an earlier table of the same form
 * @param candidates the forms it may be, when nothing tells which; otherwise empty
 */
record RecognisedTable(Table table, @Nullable Form form, boolean continues, List<Form> candidates) {

    RecognisedTable {
        candidates = List.copyOf(candidates);
    }
}
