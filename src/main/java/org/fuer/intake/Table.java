package org.fuer.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fuer.catalogue.Breakdown;
import org.jspecify.annotations.Nullable;

/**
 * A table on a sheet, found by its header. Rows and columns count from 0.
 *
 * @param grid the sheet
 * @param headRows the rows over the header: title, 表号, unit, year
 * @param headerRow the first row of the header
 * @param nameColumn the column of the row names, or -1
 * @param codeColumn the column of the row codes, or -1
 * @param measureColumn the column of the units of measure, or -1
 * @param columns the columns that hold values, from left to right
 * @param before the columns of the year before (上年), from left to right; they are compared, never taken
 * @param body the rows under the header that are neither empty nor notes nor signatures
 * @param signatures the signature lines under it and, where there are any, over it
 * @param beside whether it stands to the right of another table and shares its lines
 */
record Table(
        Grid grid,
        List<Integer> headRows,
        int headerRow,
        int nameColumn,
        int codeColumn,
        int measureColumn,
        List<Column> columns,
        List<Column> before,
        List<Integer> body,
        List<Integer> signatures,
        boolean beside) {

    Table {
        headRows = List.copyOf(headRows);
        columns = List.copyOf(columns);
        before = List.copyOf(before);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
    }

    /**
     * A column that holds values.
     *
     * @param index its place
     * @param label the words over it, of all levels
     * @param breakdown whom it counts; null when its words are not known
     * @param measure the unit of measure in its header; may be empty
     * @param year of which year its header says it is; null when it says nothing
     */
    record Column(
            int index,
            String label,
            @Nullable Breakdown breakdown,
            String measure,
            @Nullable ColumnYear year) {

        private Column unknown() {
            return new Column(index, label, null, measure, year);
        }

        /** Whether it is of another year than a report of this year takes. */
        boolean isOfAnotherYear(int reported) {
            return year != null && year.in(reported) != reported;
        }
    }

    /**
     * The table as a report of this year has it: the columns of the year before stand apart, and those of any other year
     * are not known.
     */
    Table in(int reported) {
        if (columns.stream().noneMatch(column -> column.isOfAnotherYear(reported))) {
            return this;
        }
        List<Column> taken = new ArrayList<>();
        List<Column> compared = new ArrayList<>();
        for (Column column : columns) {
            if (!column.isOfAnotherYear(reported)) {
                taken.add(column);
            } else if (column.breakdown() != null && requireYear(column).in(reported) == reported - 1) {
                compared.add(column);
            } else {
                taken.add(column.unknown());
            }
        }
        return new Table(
                grid,
                headRows,
                headerRow,
                nameColumn,
                codeColumn,
                measureColumn,
                taken,
                compared,
                body,
                signatures,
                beside);
    }

    private static ColumnYear requireYear(Column column) {
        return Objects.requireNonNull(column.year());
    }

    /** The first column of another year, when no column can be of this one. */
    Optional<Column> wrongYear(int reported) {
        boolean anyTaken = columns.stream().anyMatch(column -> column.breakdown() != null);
        return anyTaken
                ? Optional.empty()
                : Stream.concat(before.stream(), columns.stream())
                        .filter(column -> column.isOfAnotherYear(reported))
                        .min(Comparator.comparingInt(Column::index));
    }

    String sheet() {
        return grid.sheet();
    }

    String name(int row) {
        return nameColumn < 0 ? "" : grid.text(row, nameColumn);
    }

    String code(int row) {
        return codeColumn < 0 ? "" : PlainText.of(grid.text(row, codeColumn));
    }

    String measure(int row) {
        return measureColumn < 0 ? "" : grid.text(row, measureColumn);
    }

    /** The first row that belongs to it: of the lines over the header, or of the header. */
    int firstRow() {
        return headRows.isEmpty() ? headerRow : headRows.get(0);
    }

    /** Whether a column of values holds anything in this row. */
    boolean hasValues(int row) {
        return columns.stream().anyMatch(column -> grid.cell(row, column.index()) != null);
    }

    /** The lines over the header, made comparable. */
    List<String> headLines() {
        return headRows.stream().map(grid::line).toList();
    }

    /** The first row over the header whose line this holds for. */
    Optional<Integer> headRow(Predicate<String> line) {
        return headRows.stream().filter(row -> line.test(grid.line(row))).findFirst();
    }
}
