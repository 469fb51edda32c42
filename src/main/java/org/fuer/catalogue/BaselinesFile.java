package org.fuer.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code baselines.csv} of a place. */
final class BaselinesFile {

    private BaselinesFile() {}

    /** The sound baselines, in the order of the file. */
    static List<Baseline> read(
            JobFiles files, String place, Faults faults, IndicatorsFile indicators, ItemsFile items, Cells cells) {
        CsvTable table = CsvTable.read(
                files,
                place + "/baselines.csv",
                faults,
                "indicator_or_item",
                "slice",
                "value",
                "unit",
                "year",
                "line",
                "source_id",
                "note");
        Set<String> known = new TreeSet<>(indicators.codes().known());
        known.addAll(items.codes().known());
        Codes subjects = new Codes(
                indicators.codes().file() + ", " + items.codes().file(),
                known,
                indicators.codes().complete() && items.codes().complete());
        List<Baseline> baselines = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            String subject = row.required("indicator_or_item");
            subjects.check(row, "indicator_or_item", subject);
            Slice slice = row.slice("slice");
            Indicator indicator = indicators.indicators().get(subject);
            if (indicator != null) {
                cells.check(row, "slice", slice, indicator);
            } else {
                cells.check(row, "slice", new Reference(1, subject, slice));
            }
            row.required("value");
            BigDecimal value = row.number("value");
            String unit = row.required("unit");
            Integer year = row.year("year");
            String source = row.required("source_id");
            if (row.isSound() && value != null) {
                baselines.add(new Baseline(subject, slice, value, unit, year, source, row.text("note")));
            }
        }
        return baselines;
    }
}
