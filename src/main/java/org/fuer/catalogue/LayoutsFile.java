package org.fuer.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code common/layouts.csv}: one row for each column of a layout. */
final class LayoutsFile {

    private static final String FILE = "common/layouts.csv";
    private static final Map<String, Sex> SEXES = Words.of(Sex.values(), Sex::code);
    private static final Map<String, Residence> RESIDENCES = Words.of(Residence.values(), Residence::code);

    private final Map<String, List<Layout.Column>> columns = new LinkedHashMap<>();
    private final Set<String> codes = new TreeSet<>();
    private final boolean complete;
    private final boolean sound;

    private LayoutsFile(CsvTable table, Faults faults, int before) {
        complete = table.complete();
        table.rows().forEach(this::read);
        codes.addAll(table.firstFields());
        sound = faults.count() == before;
    }

    static LayoutsFile read(JobFiles files, Faults faults) {
        int before = faults.count();
        CsvTable table =
                CsvTable.read(files, FILE, faults, "layout", "position", "sex", "age", "residence", "label_zh");
        return new LayoutsFile(table, faults, before);
    }

    private void read(CsvRow row) {
        String layout = row.required("layout");
        List<Layout.Column> before = columns.computeIfAbsent(layout, code -> new ArrayList<>());
        Integer position = row.whole("position");
        if (position != null && position != before.size() + 1) {
            row.fault(
                    "position",
                    position.toString(),
                    Integer.toString(before.size() + 1),
                    "layout.position",
                    layout,
                    Integer.toString(before.size() + 1));
        }
        Sex sex = row.word("sex", SEXES);
        Age age = age(row);
        Residence residence = row.word("residence", RESIDENCES);
        String label = row.required("label_zh");
        Breakdown breakdown = new Breakdown(
                sex == null ? Sex.TOTAL : sex,
                age == null ? Age.TOTAL : age,
                residence == null ? Residence.TOTAL : residence);
        boolean twice = before.stream().anyMatch(column -> column.breakdown().equals(breakdown));
        if (twice && sex != null && age != null && residence != null) {
            row.fault("layout", layout, null, "layout.cell-twice", layout, breakdown.toString());
        }
        before.add(new Layout.Column(breakdown, label));
    }

    private static @Nullable Age age(CsvRow row) {
        String text = row.required("age");
        if (text.isBlank()) {
            return null;
        }
        return Age.ofCode(text).orElseGet(() -> {
            row.fault("age", text, null, "layout.age", text);
            return null;
        });
    }

    /** The layouts by code, in the order of the file; none when any is broken, so that no cell is missed for that. */
    Map<String, Layout> layouts() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        if (!sound) {
            return layouts;
        }
        columns.forEach((code, cells) -> layouts.put(code, new Layout(code, cells)));
        return layouts;
    }

    Codes codes() {
        return new Codes(FILE, codes, complete);
    }
}
