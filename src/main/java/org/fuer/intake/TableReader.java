package org.fuer.intake;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;

/** Reads the cells of one table into the draft of its form. */
final class TableReader {

    private final Table table;
    private final TableCells cells;
    private final FormDraft draft;
    private final FindingList findings;
    private final Tally tally;
    private final String file;
    private final UnknownParts unknown;
    private boolean byName;
    private boolean converted;

    TableReader(Table table, FormDraft draft, FindingList findings, Tally tally, String file) {
        this.table = table;
        this.draft = draft;
        this.findings = findings;
        this.tally = tally;
        this.file = file;
        this.cells = new TableCells(table, draft);
        this.unknown = new UnknownParts(table, draft.form(), findings, file);
    }

    /** Reads the rows of the table. */
    void read(List<RowMeaning> rows) {
        draft.measured(TableCells.statedMeasure(table));
        Set<Integer> known = rows.stream()
                .filter(row -> row.item() != null)
                .map(RowMeaning::row)
                .collect(Collectors.toSet());
        tally.expect(LedgerCount.cells(table, known));
        table.columns().stream()
                .filter(column -> column.breakdown() == null)
                .forEach(column -> unknown.column(column, rows));
        for (RowMeaning row : rows) {
            Item item = row.item();
            if (item == null) {
                rejectRow(row);
            } else {
                readRow(row, item);
            }
        }
        ReportDate.of(table).ifPresent(draft::reported);
    }

    private void readRow(RowMeaning row, Item item) {
        if (row.byName() && !byName) {
            byName = true;
            findings.onCell(
                    source(row.row(), table.nameColumn()),
                    BuiltInRule.BY_NAME,
                    Severity.NOTICE,
                    null,
                    "",
                    "",
                    "by-name",
                    item.form());
        }
        for (Table.Column column : table.columns()) {
            FactKey key = TableCells.keyOf(table, item, column);
            if (key == null) {
                rejectOutside(row.row(), column, item);
            } else {
                readCell(row.row(), column, item, key);
            }
        }
        for (Table.Column column : table.before()) {
            compareCell(row.row(), column, item);
        }
    }

    /** Keeps what a column for the year before says, where it says anything; the ledger does not count it. */
    private void compareCell(int row, Table.Column column, Item item) {
        FactKey key = TableCells.keyOf(table, item, column);
        CellValue value = cells.value(row, column, item);
        if (key != null && value.content() != CellContent.BLANK) {
            draft.compare(
                    new CellReading(key, value.content(), value.raw(), value.value(), source(row, column.index())));
        }
    }

    private void readCell(int row, Table.Column column, Item item, FactKey key) {
        CellValue value = cells.value(row, column, item);
        CellReading reading =
                new CellReading(key, value.content(), value.raw(), value.value(), source(row, column.index()));
        CellReading other = draft.put(reading);
        if (other != null) {
            tally.reject(value.content());
            reportDuplicate(reading, other);
            return;
        }
        tally.read(value.content());
        boolean differs = value.content() == CellContent.NUMBER && cells.shift(row, column, item) != 0;
        if (differs && !converted) {
            converted = true;
            findings.onCell(
                    reading.source(),
                    BuiltInRule.CONVERTED,
                    Severity.NOTICE,
                    key,
                    value.raw(),
                    String.valueOf(value.value()),
                    "converted",
                    value.raw(),
                    String.valueOf(value.value()),
                    item.unit());
        }
    }

    private void reportDuplicate(CellReading second, CellReading first) {
        boolean same = first.content() == second.content() && Objects.equals(first.value(), second.value());
        Severity severity = same ? Severity.NOTICE : Severity.ERROR;
        String message = same ? "duplicate.same" : "duplicate.different";
        duplicate(second, first, severity, message);
        if (!same) {
            duplicate(first, second, severity, message);
        }
    }

    private void duplicate(CellReading at, CellReading other, Severity severity, String message) {
        findings.onCell(
                at.source(),
                BuiltInRule.DUPLICATE,
                severity,
                at.key(),
                at.raw(),
                other.raw(),
                message,
                at.raw(),
                other.raw(),
                place(other.source()));
    }

    private static String place(Source source) {
        return source.sheet().isEmpty() ? source.cell() : source.sheet() + " " + source.cell();
    }

    private void rejectOutside(int row, Table.Column column, Item item) {
        CellContent content = CellValue.contentOf(table.grid().cell(row, column.index()));
        tally.reject(content);
        if (column.breakdown() != null && isLost(content)) {
            unknown.columnOfItem(row, column, item);
        }
    }

    private void rejectRow(RowMeaning row) {
        boolean lost = false;
        for (Table.Column column : table.columns()) {
            CellContent content = CellValue.contentOf(table.grid().cell(row.row(), column.index()));
            tally.reject(content);
            lost |= isLost(content);
        }
        if (lost) {
            unknown.row(row);
        }
    }

    static boolean isLost(CellContent content) {
        return content != CellContent.BLANK && !content.isSymbol();
    }

    private Source source(int row, int column) {
        return new Source(file, table.sheet(), Grid.address(row, column));
    }
}
