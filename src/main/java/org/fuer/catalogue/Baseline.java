package org.fuer.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A starting value that a plan prints.
 *
 * @param subject the code of an indicator or an item
 * @param slice the dimensions it fixes
 * @param value the number, in {@link #unit()}
 * @param unit as printed (万人)
 * @param year its year, or null where none is printed
 * @param sourceId the paragraph of the plan it comes from
 * @param note may be empty
 */
public record Baseline(
        String subject,
        Slice slice,
        BigDecimal value,
        String unit,
        @Nullable Integer year,
        String sourceId,
        String note) {}
