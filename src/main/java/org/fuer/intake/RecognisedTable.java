package org.fuer.intake;

import org.fuer.catalogue.Form;
import org.jspecify.annotations.Nullable;

/**
 * A table and the form it is.
 *
 * @param table the table
 * @param form the form; null when nobody knows
 * @param continues whether it goes on with an earlier table of the same form
 */
record RecognisedTable(Table table, @Nullable Form form, boolean continues) {}
