package org.fuer.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads {@code common/forms.csv}.
 *
 * @param forms the forms by code, in the order of the file
 * @param codes their codes
 */
record FormsFile(Map<String, Form> forms, Codes codes) {

    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}");

    static FormsFile read(JobFiles files, Faults faults, Codes layouts) {
        CsvTable table = CsvTable.read(
                files,
                "common/forms.csv",
                faults,
                "form",
                "title_zh",
                "title_en",
                "department",
                "layout_default",
                "note");
        Codes codes = Codes.of(table, "form");
        Map<String, Form> forms = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            layouts.check(row, "layout_default", row.required("layout_default"));
            Form form = new Form(
                    row.required("form", CODE, "code.form"),
                    row.required("title_zh"),
                    row.required("title_en"),
                    row.required("department"),
                    row.text("note"));
            if (row.isSound()) {
                forms.put(form.code(), form);
            }
        }
        return new FormsFile(forms, codes);
    }
}
