package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the tables of a sheet by their headers. */
final class TableFinder {

    private final HeaderFinder headerFinder;
    private final SideBySide sideBySide;
    private final FormWords formWords;
    private final ColumnRecognition columnRecognition;

    TableFinder(HeaderWords headerWords, FormWords formWords) {
        this.headerFinder = new HeaderFinder(headerWords);
        this.sideBySide = new SideBySide(formWords);
        this.formWords = formWords;
        this.columnRecognition = new ColumnRecognition(headerWords);
    }

    /** The tables of a sheet from top to bottom, and of those beside each other from left to right. */
    List<Table> find(Grid grid) {
        List<HeaderRows> headers = headerFinder.headers(grid);
        List<Table> tables = new ArrayList<>();
        int above = -1;
        for (int i = 0; i < headers.size(); ) {
            HeaderRows header = headers.get(i);
            int next = i + 1;
            while (next < headers.size() && headers.get(next).beside()) {
                next++;
            }
            int end = next < headers.size()
                    ? firstHeadRow(
                            grid, headers.get(next).top(), headers.get(next - 1).bottom())
                    : grid.rowCount();
            int first = firstHeadRow(grid, header.top(), above);
            SortedSet<Integer> starts = headers.subList(i, next).stream()
                    .flatMap(one -> one.starts().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (starts.size() > 1) {
                tables.addAll(besideEachOther(grid, first, header.top(), end, List.copyOf(starts)));
            } else {
                tables.add(table(grid, header, first, end, false));
            }
            above = headers.get(next - 1).bottom();
            i = next;
        }
        return tables;
    }

    private List<Table> besideEachOther(Grid grid, int first, int header, int end, List<Integer> starts) {
        List<Table> tables = new ArrayList<>();
        for (Grid part : sideBySide.parts(grid, first, header, end, starts)) {
            int above = -1;
            List<HeaderRows> headers = headerFinder.headers(part);
            for (int i = 0; i < headers.size(); i++) {
                HeaderRows own = headers.get(i);
                int last = i + 1 < headers.size() ? headers.get(i + 1).top() : end;
                tables.add(table(part, own, firstHeadRow(part, own.top(), above), last, !tables.isEmpty()));
                above = own.bottom();
            }
        }
        return tables;
    }

    /**
     * The first of the lines that stand over a header, without those that belong to the table above. Over the first
     * table of a sheet a signature may stand as well.
     */
    private int firstHeadRow(Grid grid, int header, int above) {
        int first = header;
        while (first - 1 > above && standsOver(grid, first - 1, above < 0)) {
            first--;
        }
        return first;
    }

    private boolean standsOver(Grid grid, int row, boolean nothingAbove) {
        return switch (LineKind.of(grid, row)) {
            case BLANK, CONTINUATION, HEAD -> true;
            case SIGNATURE -> nothingAbove;
            case NOTE -> false;
            case OTHER -> grid.hasSingleCell(row) && !formWords.isRowName(grid.text(row, grid.firstFilled(row)));
        };
    }

    private Table table(Grid grid, HeaderRows header, int firstHeadRow, int end, boolean beside) {
        ColumnRecognition.Columns columns = columnRecognition.recognise(grid, header);
        List<Integer> body = new ArrayList<>();
        List<Integer> signatures = new ArrayList<>();
        List<Integer> headRows = new ArrayList<>();
        for (int row = firstHeadRow; row < header.top(); row++) {
            if (!grid.isBlankRow(row)) {
                headRows.add(row);
                if (LineKind.of(grid, row) == LineKind.SIGNATURE) {
                    signatures.add(row);
                }
            }
        }
        for (int row = header.bottom() + 1; row < end; row++) {
            switch (LineKind.of(grid, row)) {
                case SIGNATURE -> signatures.add(row);
                case OTHER, HEAD -> {
                    if (!ColumnNumbers.standIn(grid, row, body.isEmpty())) {
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
                List.of(),
                body,
                signatures,
                beside);
    }
}
