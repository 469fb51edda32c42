package org.fuer.intake;

import java.util.List;
import org.fuer.catalogue.Breakdown;
import org.jspecify.annotations.Nullable;

/**
 * What a file was taken for, and why: beside its reading, each table with the forms that came into question, its columns
 * and its rows.
 *
 * @param tables the tables, in reading order
 * @param reading what came of it: values, ledger, findings
 */
public record Recognition(List<TableFound> tables, Reading reading) {

    public Recognition {
        tables = List.copyOf(tables);
    }

    /**
     * A table on a sheet.
     *
     * @param sheet the sheet; empty for a CSV file
     * @param range from its header to its last row, as A1:F20
     * @param form the code of the form it was taken for; empty where it was taken for none
     * @param read whether its values were read; the findings say why not
     * @param scores the forms that anything speaks for, the best first
     * @param columns its columns from left to right
     * @param rows its rows with values or a known name
     */
    public record TableFound(
            String sheet,
            String range,
            String form,
            boolean read,
            List<FormScore> scores,
            List<ColumnFound> columns,
            List<RowFound> rows) {

        public TableFound {
            scores = List.copyOf(scores);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** What a column is used for. */
    public enum ColumnUse {
        NAME,
        CODE,
        MEASURE,
        /** Running numbers, remarks, growth, checks. */
        ASIDE,
        /** Values of the reporting year. */
        VALUES,
        /** Values of the year before: compared, never taken. */
        LAST_YEAR,
        /** Values of some other year. */
        OTHER_YEAR,
        /** Its words are not known. */
        UNKNOWN
    }

    /**
     * A column of a table.
     *
     * @param letters its letters, as AB
     * @param words the words over it, of all levels
     * @param use what it is used for
     * @param breakdown whom it counts, or null
     * @param measure the unit of measure in its header; may be empty
     */
    public record ColumnFound(
            String letters,
            String words,
            ColumnUse use,
            @Nullable Breakdown breakdown,
            String measure) {}

    /** How a row was recognised, or why not. */
    public enum RowUse {
        BY_CODE,
        BY_NAME,
        UNKNOWN,
        CONTRADICTION,
        NO_SUCH_CODE,
        AMBIGUOUS
    }

    /**
     * A row of a table.
     *
     * @param number its number on the sheet, from 1
     * @param code the code that stands in it
     * @param name the name that stands in it
     * @param use how it was recognised
     * @param item the code of its item; empty where it is not known
     * @param parent the code of the item it is part of (其中); empty where it is part of none
     */
    public record RowFound(int number, String code, String name, RowUse use, String item, String parent) {}
}
