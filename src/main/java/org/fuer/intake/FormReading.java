package org.fuer.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form as found in a file, its continuation blocks (续表) joined.
 *
 * @param form the code of the form
 * @param sheet the sheet of its first block; empty for a CSV file
 * @param revision its revision, 0 for the first (修订2 and 第2次 are 2)
 * @param reportedOn the 报出日期 under it, or null
 * @param cells the cells of its rows and columns that the catalogue's layout has, blanks included, in reading order
 * @param lastYear the cells of its columns for the year before (上年), in reading order; compared with what is accepted,
 *     never taken
 */
public record FormReading(
        String form,
        String sheet,
        int revision,
        @Nullable LocalDate reportedOn,
        List<CellReading> cells,
        List<CellReading> lastYear) {

    public FormReading {
        cells = List.copyOf(cells);
        lastYear = List.copyOf(lastYear);
    }

    /** A form without columns for the year before. */
    public FormReading(
            String form, String sheet, int revision, @Nullable LocalDate reportedOn, List<CellReading> cells) {
        this(form, sheet, revision, reportedOn, cells, List.of());
    }
}
