package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        @Nullable Head above = null;
        for (int i = 0; i < headers.size(); ) {
            HeaderRows header = headers.get(i);
            int next = i + 1;
            while (next < headers.size() && headers.get(next).beside()) {
                next++;
            }
            Head following = next < headers.size()
                    ? head(grid, headers.get(next).top(), headers.get(next - 1).bottom())
                    : new Head(grid.rowCount(), List.of());
            int end = following.first();
            Head own = above == null ? head(grid, header.top(), -1) : above;
            SortedSet<Integer> starts = headers.subList(i, next).stream()
                    .flatMap(one -> one.starts().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (starts.size() > 1 && starts.size() <= SideBySide.MOST) {
                tables.addAll(besideEachOther(grid, own.first(), header.top(), end, List.copyOf(starts)));
            } else {
                tables.add(table(grid, header, own, end, false));
            }
            above = following;
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
                tables.add(table(part, own, head(part, own.top(), above), last, !tables.isEmpty()));
                above = own.bottom();
            }
        }
        return tables;
    }

    /**
     * The lines over a header.
     *
     * @param first the first of them; the header itself where there is none
     * @param signatures those of them that are signed
     */
    private record Head(int first, List<Integer> signatures) {}

    /**
     * The lines that stand over a header, without those that belong to the table above. Over the first table of a sheet
     * a signature may stand as well.
     */
    private Head head(Grid grid, int header, int above) {
        int first = header;
        List<Integer> signatures = new ArrayList<>();
        while (first - 1 > above) {
            LineKind kind = LineKind.of(grid, first - 1);
            if (!standsOver(grid, first - 1, kind, above < 0)) {
                break;
            }
            first--;
            if (kind == LineKind.SIGNATURE) {
                signatures.add(first);
            }
        }
        return new Head(first, signatures);
    }

    private boolean standsOver(Grid grid, int row, LineKind kind, boolean nothingAbove) {
        return switch (kind) {
            case BLANK, CONTINUATION, HEAD -> true;
            case SIGNATURE -> nothingAbove || LineKind.saysWhatFollows(grid, row);
            case NOTE -> false;
            case OTHER ->
                grid.hasSingleCell(row)
                        ? !formWords.isRowName(grid.text(row, grid.firstFilled(row)))
                        : holdsTitlesOnly(grid, row);
        };
    }

    /** Whether a row holds the titles of tables beside each other and nothing else. */
    private boolean holdsTitlesOnly(Grid grid, int row) {
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell != null
                    && (cell.kind() != GridCell.Kind.TEXT
                            || formWords.isRowName(cell.text())
                            || formWords.titled(cell.text()).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    private Table table(Grid grid, HeaderRows header, Head head, int end, boolean beside) {
        ColumnRecognition.Columns columns = columnRecognition.recognise(grid, header);
        List<Integer> body = new ArrayList<>();
        List<Integer> signatures = new ArrayList<>(head.signatures());
        List<Integer> headRows = new ArrayList<>();
        for (int row = head.first(); row < header.top(); row++) {
            boolean signed = signatures.contains(row);
            if (!grid.isBlankRow(row) && (!signed || LineKind.saysWhatFollows(grid, row))) {
                headRows.add(row);
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
