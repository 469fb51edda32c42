package org.fuer.intake;

import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/**
 * What a unit wrote to a finding in the 说明 column of a marked-up return.
 *
 * @param sheet the sheet the finding stands on
 * @param cell the A1 address the finding stands at; may be empty
 * @param rule the code of its rule; empty where the line lost its hidden columns and says no more than the cell
 * @param key the item and breakdown concerned, or null
 * @param text what was written; never empty
 * @param page the 审核意见 sheet it is written on
 * @param place the A1 address it is written at
 */
public record Explanation(
        String sheet, String cell, String rule, @Nullable FactKey key, String text, String page, String place) {

    /** Whether nothing but a cell says what it is about. */
    public boolean byCell() {
        return rule.isEmpty();
    }
}
