package org.fuer.variety;

import java.util.Set;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/**
 * A fault that stands in a workbook.
 *
 * @param fault what it is
 * @param form the form it stands in; null when it is in none
 * @param item the item it concerns; null when it concerns the whole form
 * @param key the item and breakdown at which it must be found; null when it stands at no value
 */
record Planted(
        Fault fault,
        @Nullable Form form,
        @Nullable Item item,
        @Nullable FactKey key) {

    /** The places at one of which it must be found. */
    Set<Truth.Place> places(Truth truth, boolean csv) {
        FactKey at = key;
        return switch (fault) {
            case WRONG_CODE -> Set.of(truth.nameOf(item == null ? "" : item.code()));
            case OTHER_YEAR, OTHER_UNIT -> Set.copyOf(truth.headOf(form == null ? "" : form.code()));
            case OTHER_FORM -> Set.of(new Truth.Place("附表", "A1"), new Truth.Place("附表", "A2"));
            case UNKNOWN_COLUMN -> Set.copyOf(truth.foreignColumnsOf(form == null ? "" : form.code()));
            case OTHER_LAST_YEAR -> at == null ? Set.of() : Set.of(truth.lastYearPlaceOf(at));
            case OUTSIDE_VALUE -> at == null ? Set.of() : Set.of(truth.outsideOf(at));
            case TWICE -> at == null ? Set.of() : Set.of(truth.againOf(at));
            default -> at == null ? Set.of() : Set.of(truth.placeOf(at));
        };
    }
}
