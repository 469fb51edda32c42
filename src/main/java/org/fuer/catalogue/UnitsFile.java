package org.fuer.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads {@code units.csv} of a place.
 *
 * @param units the sound units, in the order of the file
 * @param codes the codes of all
 */
record UnitsFile(List<Unit> units, Codes codes) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    static UnitsFile read(JobFiles files, String place, Faults faults, FormsFile forms) {
        CsvTable table = CsvTable.read(
                files, place + "/units.csv", faults, "unit", "name_zh", "department", "aliases", "forms", "note");
        Codes codes = Codes.of(table, "unit");
        Map<String, String> claims = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<Unit> units = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            Unit unit = new Unit(
                    row.required("unit", CODE, "code.unit"),
                    row.required("name_zh"),
                    row.required("department"),
                    row.list("aliases"),
                    row.list("forms"),
                    row.text("note"));
            unit.forms().forEach(form -> checkForm(row, unit, form, forms, claims));
            checkName(row, "name_zh", unit.nameZh(), unit.code(), names);
            unit.aliases().forEach(alias -> checkName(row, "aliases", alias, unit.code(), names));
            if (row.isSound()) {
                units.add(unit);
            }
        }
        return new UnitsFile(units, codes);
    }

    private static void checkForm(CsvRow row, Unit unit, String code, FormsFile forms, Map<String, String> claims) {
        if (!forms.codes().check(row, "forms", code)) {
            return;
        }
        String other = claims.putIfAbsent(code, unit.code());
        if (other != null) {
            row.fault("forms", code, null, "unit.form-claimed", code, other);
            return;
        }
        Form form = forms.forms().get(code);
        if (form != null && !unit.department().isBlank() && !form.department().equals(unit.department())) {
            row.fault("forms", code, null, "unit.form-of-others", code, form.department(), unit.department());
        }
    }

    /** A workbook is told to its sender by its name, so no two units may sign alike. */
    private static void checkName(CsvRow row, String column, String name, String unit, Map<String, String> names) {
        String other = name.isBlank() ? null : names.putIfAbsent(name, unit);
        if (other != null && !other.equals(unit)) {
            row.fault(column, name, null, "unit.name-twice", name, other);
        }
    }
}
