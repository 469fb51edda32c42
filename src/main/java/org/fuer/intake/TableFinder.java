package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the tables of a sheet by their headers. */
final class TableFinder {

    private static final int HEADER_LEVELS = 4;
    private static final Set<String> COLUMN_LETTERS = Set.of("甲", "乙", "丙", "丁", "戊", "-");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(]?\\d{1,2}[)]?");

    private final HeaderWords headerWords;
    private final FormWords formWords;
    private final ColumnRecognition columnRecognition;

    TableFinder(HeaderWords headerWords, FormWords formWords) {
        this.headerWords = headerWords;
        this.formWords = formWords;
        this.columnRecognition = new ColumnRecognition(headerWords);
    }

    /** The rows of a header, both included. */
    record HeaderRows(int top, int bottom) {}

    /** The tables of a sheet from top to bottom. */
    List<Table> find(Grid grid) {
        List<HeaderRows> headers = headers(grid);
        List<Table> tables = new ArrayList<>();
        int above = -1;
        for (int i = 0; i < headers.size(); i++) {
            HeaderRows header = headers.get(i);
            int end = i + 1 < headers.size()
                    ? firstHeadRow(grid, headers.get(i + 1).top(), header.bottom())
                    : grid.rowCount();
            tables.add(table(grid, header, firstHeadRow(grid, header.top(), above), end));
            above = header.bottom();
        }
        return tables;
    }

    private List<HeaderRows> headers(Grid grid) {
        List<HeaderRows> headers = new ArrayList<>();
        int row = 0;
        int above = -1;
        while (row < grid.rowCount()) {
            if (!grid.isBlankRow(row) && isHeader(grid, row)) {
                int top = row;
                while (top - 1 > above && hasOnlyWords(grid, top - 1)) {
                    top--;
                }
                int bottom = row;
                while (bottom + 1 < grid.rowCount() && bottom - top < HEADER_LEVELS && hasOnlyWords(grid, bottom + 1)) {
                    bottom++;
                }
                headers.add(new HeaderRows(top, bottom));
                above = bottom;
                row = bottom;
            }
            row++;
        }
        return headers;
    }

    /** A header names the column of names or codes, and whom at least one column counts, here or a row further. */
    private boolean isHeader(Grid grid, int row) {
        boolean index = false;
        int meanings = 0;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell != null && cell.kind() == GridCell.Kind.TEXT) {
                Optional<HeaderWords.Role> role = headerWords.role(cell.text());
                index |= role.isPresent()
                        && (role.get() == HeaderWords.Role.NAME || role.get() == HeaderWords.Role.CODE);
                meanings += role.isEmpty() && headerWords.meaning(cell.text()).isPresent() ? 1 : 0;
            }
        }
        if (index) {
            return meanings > 0
                    || (row + 1 < grid.rowCount() && hasOnlyWords(grid, row + 1))
                    || (row > 0 && hasOnlyWords(grid, row - 1));
        }
        return meanings > 1 && hasOnlyWords(grid, row);
    }

    /** Whether a row holds nothing but words that say whom a column counts. */
    private boolean hasOnlyWords(Grid grid, int row) {
        boolean any = false;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell != null) {
                if (cell.kind() != GridCell.Kind.TEXT
                        || headerWords.meaning(cell.text()).isEmpty()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** The first of the lines that stand over a header, without those that belong to the table above. */
    private int firstHeadRow(Grid grid, int header, int above) {
        int first = header;
        while (first - 1 > above && standsOver(grid, first - 1, above < 0)) {
            first--;
        }
        return first;
    }

    /** A signature line over the first table of a sheet is its own; further down it may end the table above. */
    private boolean standsOver(Grid grid, int row, boolean overTheFirst) {
        return switch (LineKind.of(grid, row)) {
            case BLANK, CONTINUATION, HEAD -> true;
            case SIGNATURE -> overTheFirst || LineKind.saysWhatFollows(grid, row);
            case NOTE -> false;
            case OTHER -> grid.hasSingleCell(row) && !formWords.isRowName(grid.text(row, grid.firstFilled(row)));
        };
    }

    private Table table(Grid grid, HeaderRows header, int firstHeadRow, int end) {
        ColumnRecognition.Columns columns = columnRecognition.recognise(grid, header);
        List<Integer> body = new ArrayList<>();
        List<Integer> signatures = new ArrayList<>();
        List<Integer> headRows = new ArrayList<>();
        for (int row = firstHeadRow; row < header.top(); row++) {
            boolean signed = LineKind.of(grid, row) == LineKind.SIGNATURE;
            if (signed) {
                signatures.add(row);
            }
            if (!grid.isBlankRow(row) && (!signed || LineKind.saysWhatFollows(grid, row))) {
                headRows.add(row);
            }
        }
        for (int row = header.bottom() + 1; row < end; row++) {
            boolean numbers = row == header.bottom() + 1 && numbersColumns(grid, row);
            switch (LineKind.of(grid, row)) {
                case SIGNATURE -> signatures.add(row);
                case OTHER, HEAD -> {
                    if (!numbers) {
                        body.add(row);
                    }
                }
                case BLANK, CONTINUATION, NOTE -> {}
            }
        }
        List<Table.Column> values = columns.values(grid, body);
        Bounds.checkTable(body.size(), values.size());
        return new Table(
                grid,
                headRows,
                header.top(),
                columns.name(),
                columns.code(),
                columns.measure(),
                values,
                body,
                signatures);
    }

    /** Whether a row only numbers the columns: 甲 乙 丙 1 2 3. */
    private static boolean numbersColumns(Grid grid, int row) {
        int next = 1;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell == null) {
                continue;
            }
            String text = PlainText.tight(cell.text());
            if (COLUMN_NUMBER.matcher(text).matches()) {
                if (Integer.parseInt(text.replaceAll("[()]", "")) != next) {
                    return false;
                }
                next++;
            } else if (!COLUMN_LETTERS.contains(text)) {
                return false;
            }
        }
        return next > 1;
    }
}
