package org.fuer.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Source;
import org.jspecify.annotations.Nullable;

/** The reading of one file: its tables, one after the other. */
final class FileReading {

    private final Arrival arrival;
    private final String unit;
    private final Identity identity;
    private final RowRecognition rowRecognition;
    private final FindingList findings;
    private final Tally tally = new Tally();
    private final List<FormDraft> drafts = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Form> refused = new ArrayList<>();

    FileReading(Arrival arrival, String unit, Identity identity, RowRecognition rowRecognition) {
        this.arrival = arrival;
        this.unit = unit;
        this.identity = identity;
        this.rowRecognition = rowRecognition;
        this.findings = new FindingList(arrival.file(), unit);
    }

    /** Reads the tables; what is not a table of a known form of this place and year is a finding. */
    Reading read(FileSheets sheets, List<RecognisedTable> tables) {
        IdentitySheet template = sheets.identity();
        Identity.FileName fileName = template == null
                ? identity.fileName(tables, arrival.place(), arrival.file())
                : Identity.FileName.SILENT;
        for (RecognisedTable recognised : tables) {
            ReportDate.of(recognised.table()).ifPresent(dates::add);
            Form form = recognised.form();
            if (form == null) {
                refuse(recognised.table());
                if (recognised.table().body().stream().anyMatch(recognised.table()::hasValues)) {
                    reportUnknownForm(recognised.table());
                }
            } else {
                read(recognised, form, fileName, template);
            }
        }
        reportSheetsWithoutTable(sheets.reports(), tables);
        Ledger ledger = tally.toLedger();
        if (!ledger.closes()) {
            findings.onFile(
                    BuiltInRule.LEDGER,
                    "ledger",
                    List.of(
                            String.valueOf(ledger.cells()),
                            String.valueOf(ledger.facts()),
                            String.valueOf(ledger.blanks()),
                            String.valueOf(ledger.symbols()),
                            String.valueOf(ledger.rejected())));
        }
        int revision = Math.max(Revision.of(arrival.file()), template == null ? 0 : template.revision());
        return new Reading(
                arrival.file(),
                arrival.sha256(),
                unit,
                true,
                dates.stream().max(LocalDate::compareTo).orElse(null),
                drafts.stream().map(draft -> draft.toReading(revision)).toList(),
                ledger,
                findings.toList(),
                SignatureLines.of(tables.stream().map(RecognisedTable::table).toList()),
                List.of());
    }

    private void read(
            RecognisedTable recognised, Form form, Identity.FileName fileName, @Nullable IdentitySheet template) {
        Table table = recognised.table();
        if (recognised.continues() && refused.contains(form)) {
            refuse(table);
            return;
        }
        Optional<Identity.Conflict> conflict =
                identity.conflict(table, form, arrival.place(), arrival.year(), fileName, template);
        if (conflict.isPresent()) {
            refuse(table);
            refused.add(form);
            report(table, form, conflict.get());
            return;
        }
        if (template != null && !recognised.continues() && identity.isOtherVersion(template, form)) {
            reportVersion(table, form);
        }
        FormDraft draft = recognised.continues() ? lastDraft(form, table) : newDraft(form, table);
        List<RowMeaning> rows = rowRecognition.recognise(table, form, draft);
        new TableReader(table, draft, findings, tally, arrival.file()).read(rows);
    }

    private FormDraft newDraft(Form form, Table table) {
        FormDraft draft = new FormDraft(form.code(), table.sheet());
        drafts.add(draft);
        return draft;
    }

    private FormDraft lastDraft(Form form, Table table) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).form().equals(form.code())) {
                return drafts.get(i);
            }
        }
        return newDraft(form, table);
    }

    /** Counts the cells of a table that is not taken, so that nothing vanishes. */
    private void refuse(Table table) {
        tally.expect(LedgerCount.cells(table, Set.of()));
        for (int row : table.body()) {
            if (table.hasValues(row)) {
                for (Table.Column column : table.columns()) {
                    tally.reject(CellValue.contentOf(table.grid().cell(row, column.index())));
                }
            }
        }
    }

    private void report(Table table, Form form, Identity.Conflict conflict) {
        int column = Math.max(table.grid().firstFilled(conflict.row()), 0);
        findings.onCell(
                new Source(arrival.file(), table.sheet(), Grid.address(conflict.row(), column)),
                conflict.rule(),
                conflict.rule().severity(),
                null,
                conflict.found(),
                conflict.expected(),
                conflict.messageKey(),
                conflict.found(),
                conflict.expected(),
                form.titleZh());
    }

    private void reportVersion(Table table, Form form) {
        int row = table.firstRow();
        int column = Math.max(table.grid().firstFilled(row), 0);
        findings.onCell(
                new Source(arrival.file(), table.sheet(), Grid.address(row, column)),
                BuiltInRule.TEMPLATE,
                BuiltInRule.TEMPLATE.severity(),
                null,
                "",
                "",
                "template.version",
                form.code(),
                form.titleZh());
    }

    private void reportUnknownForm(Table table) {
        int row = table.firstRow();
        int column = Math.max(table.grid().firstFilled(row), 0);
        String title = PlainText.of(table.grid().text(row, column));
        findings.onCell(
                new Source(arrival.file(), table.sheet(), Grid.address(row, column)),
                BuiltInRule.UNKNOWN_FORM,
                BuiltInRule.UNKNOWN_FORM.severity(),
                null,
                title,
                "",
                "unknown-form",
                title);
    }

    /** A sheet that holds numbers but no table is not passed over in silence. */
    private void reportSheetsWithoutTable(List<Grid> grids, List<RecognisedTable> tables) {
        boolean saidWhy = !findings.toList().isEmpty();
        if (tables.stream().allMatch(table -> table.form() == null) && !saidWhy) {
            findings.onFile(BuiltInRule.UNKNOWN_FORM, "unknown-form.no-table", List.of());
            return;
        }
        for (Grid grid : grids) {
            boolean hasTable = tables.stream().anyMatch(found -> found.table().grid() == grid);
            if (!hasTable && holdsNumbers(grid)) {
                findings.onSheet(
                        grid.sheet(), BuiltInRule.UNKNOWN_FORM, Severity.WARNING, "unknown-form.sheet", grid.sheet());
            }
        }
    }

    private static boolean holdsNumbers(Grid grid) {
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.width(row); column++) {
                @Nullable GridCell cell = grid.cell(row, column);
                if (cell != null && cell.number() != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
