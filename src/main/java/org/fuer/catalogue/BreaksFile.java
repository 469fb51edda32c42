package org.fuer.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code breaks.csv} of a place; a place may do without it. */
final class BreaksFile {

    private BreaksFile() {}

    /** The sound breaks, in the order of the file. */
    static List<Break> read(JobFiles files, String place, Faults faults, IndicatorsFile indicators) {
        String file = place + "/breaks.csv";
        List<Break> breaks = new ArrayList<>();
        if (!files.exists(file)) {
            return breaks;
        }
        Map<Break, Integer> lines = new HashMap<>();
        for (CsvRow row :
                CsvTable.read(files, file, faults, "indicator", "year", "why").rows()) {
            String indicator = row.required("indicator");
            indicators.codes().check(row, "indicator", indicator);
            row.required("year");
            Integer year = row.year("year");
            String why = row.required("why");
            if (year != null) {
                Integer earlier = lines.putIfAbsent(new Break(indicator, year, ""), row.line());
                if (earlier != null) {
                    row.fault("year", year + "", null, "break.twice", indicator, year + "", earlier + "");
                }
                if (row.isSound()) {
                    breaks.add(new Break(indicator, year, why));
                }
            }
        }
        return breaks;
    }
}
