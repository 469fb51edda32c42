package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code common/items.csv}.
 *
 * @param items the sound items by code, in the order of the file
 * @param codes the codes of all
 */
record ItemsFile(Map<String, Item> items, Codes codes) {

    private static final Pattern ROW = Pattern.compile("\\d{2,3}");
    private static final Map<String, ValueType> VALUE_TYPES =
            Words.of(ValueType.values(), type -> type.name().toLowerCase(Locale.ROOT));

    static ItemsFile read(JobFiles files, Faults faults, Codes forms, LayoutsFile layouts) {
        CsvTable table = CsvTable.read(
                files,
                "common/items.csv",
                faults,
                "item",
                "form",
                "row",
                "parent",
                "name_zh",
                "unit",
                "value_type",
                "layout",
                "min",
                "max",
                "required",
                "note");
        Codes codes = Codes.of(table, "item");
        Map<String, Layout> known = layouts.layouts();
        Map<String, Item> items = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            forms.check(row, "form", row.required("form"));
            layouts.codes().check(row, "layout", row.required("layout"));
            Item item = item(row, known);
            if (item != null) {
                items.put(item.code(), item);
            }
        }
        checkParents(table, codes);
        return new ItemsFile(items, codes);
    }

    private static @Nullable Item item(CsvRow row, Map<String, Layout> layouts) {
        String form = row.text("form");
        String number = row.required("row", ROW, "item.row");
        String code = row.required("item");
        String expected = form + "_" + number;
        if (row.isSound() && !code.equals(expected)) {
            row.fault("item", code, expected, "item.code", code);
        }
        String parent = row.text("parent");
        String name = row.required("name_zh");
        String unit = row.required("unit");
        ValueType type = row.word("value_type", VALUE_TYPES);
        BigDecimal min = row.number("min");
        BigDecimal max = row.number("max");
        if (min != null && max != null && min.compareTo(max) > 0) {
            row.fault("min", min.toPlainString(), null, "item.min-above-max", min.toPlainString(), max.toPlainString());
        }
        boolean required = row.yes("required");
        String note = row.text("note");
        Layout layout = layouts.get(row.text("layout"));
        if (!row.isSound() || type == null || layout == null) {
            return null;
        }
        return new Item(
                code,
                form,
                number,
                parent.isEmpty() ? null : parent,
                name,
                unit,
                type,
                layout,
                min,
                max,
                required,
                note);
    }

    /** A part stands below the item that it is part of, on the same form; so there are no circles either. */
    private static void checkParents(CsvTable table, Codes codes) {
        Map<String, CsvRow> byCode = new HashMap<>();
        table.rows().forEach(row -> byCode.putIfAbsent(row.text("item"), row));
        for (CsvRow row : table.rows()) {
            String parent = row.text("parent");
            if (parent.isEmpty() || !codes.check(row, "parent", parent)) {
                continue;
            }
            CsvRow whole = byCode.get(parent);
            if (whole == null) {
                continue;
            }
            if (isCircle(row, byCode)) {
                row.fault("parent", parent, null, "item.parent-circle", row.text("item"), parent);
            } else if (!whole.text("form").equals(row.text("form"))) {
                row.fault("parent", parent, null, "item.parent-other-form", parent, whole.text("form"));
            } else if (whole.line() > row.line()) {
                row.fault("parent", parent, null, "item.parent-below", parent, Integer.toString(whole.line()));
            }
        }
    }

    /** Whether the way up from a row comes back to it. */
    private static boolean isCircle(CsvRow start, Map<String, CsvRow> byCode) {
        CsvRow row = start;
        for (int steps = 0; row != null && steps <= byCode.size(); steps++) {
            row = byCode.get(row.text("parent"));
            if (row == start) {
                return true;
            }
        }
        return false;
    }
}
