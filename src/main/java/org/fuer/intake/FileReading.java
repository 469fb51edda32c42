package org.fuer.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Severity;
import org.fuer.catalogue.Unit;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.Source;
import org.jspecify.annotations.Nullable;

/** The reading of one file: its tables, one after the other. */
final class FileReading {

    /** What stands for a form where a conflict of a 任务进展 table is said. */
    private static final Form TASKS = new Form("", TaskReport.TITLE, TaskReport.TITLE, "", "");

    private final Arrival arrival;
    private final String unit;
    private final Identity identity;
    private final FormRecognition formRecognition;
    private final RowRecognition rowRecognition;
    private final TaskWords taskWords;
    private final FindingList findings;
    private final Tally tally = new Tally();
    private final List<FormDraft> drafts = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();
    private final List<Form> refused = new ArrayList<>();
    private final List<TableOutcome> outcomes = new ArrayList<>();

    FileReading(
            Arrival arrival,
            String unit,
            Identity identity,
            FormRecognition formRecognition,
            RowRecognition rowRecognition,
            TaskWords taskWords) {
        this.arrival = arrival;
        this.unit = unit;
        this.identity = identity;
        this.formRecognition = formRecognition;
        this.rowRecognition = rowRecognition;
        this.taskWords = taskWords;
        this.findings = new FindingList(arrival.file(), unit);
    }

    /** Reads the tables; what is not a table of a known form of this place and year is a finding. */
    Reading read(FileSheets sheets, List<RecognisedTable> tables) {
        IdentitySheet template = sheets.identity();
        List<Table> all = Stream.concat(
                        tables.stream().map(RecognisedTable::table),
                        sheets.tasks().stream().map(TaskTable::around))
                .toList();
        Identity.FileName fileName =
                template == null ? identity.fileName(all, arrival.place(), arrival.file()) : Identity.FileName.SILENT;
        if (template != null) {
            reportRenamed(template);
        }
        for (RecognisedTable recognised : tables) {
            ReportDate.of(recognised.table()).ifPresent(dates::add);
            Form form = recognised.form();
            if (form == null) {
                refuse(recognised);
                if (recognised.table().body().stream().anyMatch(recognised.table()::hasValues)) {
                    reportUnknownForm(recognised);
                }
            } else {
                read(recognised, form, fileName, template);
            }
        }
        int revision = Math.max(Revision.of(arrival.file()), template == null ? 0 : template.revision());
        List<TaskReport> taskReports = readTasks(sheets.tasks(), revision, fileName, template);
        reportSheetsWithoutTable(sheets, tables);
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
        return new Reading(
                arrival.file(),
                arrival.sha256(),
                unit,
                true,
                dates.stream().max(LocalDate::compareTo).orElse(null),
                drafts.stream().map(draft -> draft.toReading(revision)).toList(),
                ledger,
                findings.toList(),
                SignatureLines.of(all),
                sheets.explanations(),
                taskReports,
                template != null);
    }

    /** A template says itself whose it is; a file's name that says otherwise may mean that two were mixed up. */
    private void reportRenamed(IdentitySheet template) {
        Place place = arrival.place();
        identity.renamedTo(template, place, arrival.file())
                .ifPresent(named -> findings.onSheet(
                        "",
                        BuiltInRule.WRONG_UNIT,
                        Severity.NOTICE,
                        "template.renamed",
                        named.nameZh(),
                        place.unit(template.unit()).map(Unit::nameZh).orElse(template.unit())));
    }

    private List<TaskReport> readTasks(
            List<TaskTable> tables, int revision, Identity.FileName fileName, @Nullable IdentitySheet template) {
        List<TaskTable> ofHere = new ArrayList<>();
        for (TaskTable table : tables) {
            Optional<Identity.Conflict> conflict =
                    identity.conflict(table.around(), TASKS, arrival.place(), arrival.year(), fileName, template);
            conflict.ifPresentOrElse(one -> report(table.around(), TASKS, one), () -> ofHere.add(table));
        }
        ofHere.forEach(table -> ReportDate.of(table.around()).ifPresent(dates::add));
        LocalDate date = dates.stream().max(LocalDate::compareTo).orElse(null);
        TaskReader reader = new TaskReader(arrival, unit, taskWords, findings);
        return ofHere.stream()
                .flatMap(table -> reader.read(table, revision, date).stream())
                .toList();
    }

    /** What became of each table, once they are read. */
    List<TableOutcome> outcomes() {
        return outcomes;
    }

    private void read(
            RecognisedTable recognised, Form form, Identity.FileName fileName, @Nullable IdentitySheet template) {
        Table table = recognised.table();
        if (recognised.continues() && refused.contains(form)) {
            refuse(recognised);
            return;
        }
        Optional<Identity.Conflict> conflict =
                identity.conflict(table, form, arrival.place(), arrival.year(), fileName, template);
        if (conflict.isPresent()) {
            refuse(recognised);
            refused.add(form);
            report(table, form, conflict.get());
            return;
        }
        if (template != null && !recognised.continues() && identity.isOtherVersion(template, form)) {
            reportVersion(table, form);
        }
        FormDraft earlier = recognised.continues() ? lastDraft(form) : null;
        FormDraft draft = earlier == null ? new FormDraft(form.code(), table.sheet()) : earlier;
        List<RowMeaning> rows = rowRecognition.recognise(table, form, draft);
        Optional<Form> other = formRecognition.contradiction(table, form, rows);
        if (other.isPresent()) {
            refuse(recognised);
            refused.add(form);
            unknownForm(table, "unknown-form.contradiction", name(form), name(other.get()));
            return;
        }
        if (earlier == null) {
            drafts.add(draft);
        }
        outcomes.add(new TableOutcome(recognised, rows, true));
        new TableReader(table, draft, findings, tally, arrival.file()).read(rows);
    }

    private @Nullable FormDraft lastDraft(Form form) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).form().equals(form.code())) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** Counts the cells of a table that is not taken, so that nothing vanishes. */
    private void refuse(RecognisedTable recognised) {
        Table table = recognised.table();
        outcomes.add(new TableOutcome(recognised, List.of(), false));
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
        int first = Math.max(table.grid().firstFilled(conflict.row()), 0);
        int column = conflict.column() < 0 ? first : conflict.column();
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

    private void reportUnknownForm(RecognisedTable recognised) {
        Table table = recognised.table();
        if (recognised.candidates().isEmpty()) {
            unknownForm(table, "unknown-form", title(table));
        } else {
            String candidates =
                    recognised.candidates().stream().map(FileReading::name).collect(Collectors.joining("、"));
            unknownForm(table, "unknown-form.ambiguous", candidates);
        }
    }

    private static String name(Form form) {
        return form.code() + " " + form.titleZh();
    }

    private static String title(Table table) {
        int row = table.firstRow();
        return PlainText.of(table.grid().text(row, Math.max(table.grid().firstFilled(row), 0)));
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

    private void unknownForm(Table table, String messageKey, String... arguments) {
        int row = table.firstRow();
        int column = Math.max(table.grid().firstFilled(row), 0);
        findings.onCell(
                new Source(arrival.file(), table.sheet(), Grid.address(row, column)),
                BuiltInRule.UNKNOWN_FORM,
                BuiltInRule.UNKNOWN_FORM.severity(),
                null,
                title(table),
                "",
                messageKey,
                arguments);
    }

    /** A sheet that holds numbers but no table is not passed over in silence. */
    private void reportSheetsWithoutTable(FileSheets sheets, List<RecognisedTable> tables) {
        boolean saidWhy = findings.toList().stream().anyMatch(said -> said.severity() != Severity.NOTICE)
                || !sheets.tasks().isEmpty();
        if (tables.stream().allMatch(table -> table.form() == null) && !saidWhy) {
            findings.onFile(BuiltInRule.UNKNOWN_FORM, "unknown-form.no-table", List.of());
            return;
        }
        for (Grid grid : sheets.reports()) {
            boolean hasTable =
                    tables.stream().anyMatch(found -> found.table().sheet().equals(grid.sheet()));
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
