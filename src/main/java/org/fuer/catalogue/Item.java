package org.fuer.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form: a raw number that a unit reports (数据项).
 *
 * @param code form, underscore and row: {@code H01_02}
 * @param form the code of its form
 * @param row the row code within the form, with its leading zero: {@code 02}
 * @param parent the item that this one is part of (其中), or null
 * @param nameZh the name of the row
 * @param unit the unit of measure, as printed
 * @param valueType what its values are
 * @param layout the columns it has
 * @param min the least value allowed, or null
 * @param max the greatest value allowed, or null
 * @param required whether every cell must be filled where the row is owed
 * @param note may be empty
 */
public record Item(
        String code,
        String form,
        String row,
        @Nullable String parent,
        String nameZh,
        String unit,
        ValueType valueType,
        Layout layout,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean required,
        String note) {}
