package org.fuer.intake;

import org.fuer.fact.FactKey;
import org.jspecify.annotations.Nullable;

/**
 * What a unit wrote to a finding in the 说明 column of a marked-up return.
 *
 * @param sheet the sheet the finding stands on
 * @param cell the A1 address the finding stands at; may be empty
 * @param rule the code of its rule
 * @param key the item and breakdown concerned, or null
 * @param text what was written; never empty
 */
public record Explanation(
        String sheet, String cell, String rule, @Nullable FactKey key, String text) {}
