package org.fuer.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.intake.Recognition.ColumnFound;
import org.fuer.intake.Recognition.ColumnUse;
import org.fuer.intake.Recognition.RowFound;
import org.fuer.intake.Recognition.RowUse;
import org.fuer.intake.Recognition.TableFound;

/** Gives account of the tables of one file: what each was taken for, and why. */
final class RecognitionAccount {

    private final FormRecognition formRecognition;
    private final String file;
    private final int year;

    RecognitionAccount(FormRecognition formRecognition, String file, int year) {
        this.formRecognition = formRecognition;
        this.file = file;
        this.year = year;
    }

    List<TableFound> of(List<TableOutcome> outcomes) {
        List<RecognisedTable> recognised =
                outcomes.stream().map(TableOutcome::table).toList();
        List<TableFound> tables = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            List<FormScore> scores = formRecognition.scores(recognised, i, file).stream()
                    .filter(score -> score.total() > 0)
                    .toList();
            tables.add(found(outcomes.get(i), scores));
        }
        return tables;
    }

    private TableFound found(TableOutcome outcome, List<FormScore> scores) {
        Table table = outcome.table().table();
        Form form = outcome.table().form();
        return new TableFound(
                table.sheet(),
                range(table),
                form == null ? "" : form.code(),
                outcome.read(),
                scores,
                columns(table),
                outcome.rows().stream().map(row -> row(table, row)).toList());
    }

    private static String range(Table table) {
        List<Integer> columns = new ArrayList<>(List.of(table.nameColumn(), table.codeColumn(), table.measureColumn()));
        table.columns().forEach(column -> columns.add(column.index()));
        table.before().forEach(column -> columns.add(column.index()));
        columns.removeIf(column -> column < 0);
        int left = columns.stream().min(Comparator.naturalOrder()).orElse(0);
        int right = columns.stream().max(Comparator.naturalOrder()).orElse(0);
        int bottom = table.body().isEmpty()
                ? table.headerRow()
                : table.body().get(table.body().size() - 1);
        return Grid.address(table.headerRow(), left) + ":" + Grid.address(bottom, right);
    }

    private List<ColumnFound> columns(Table table) {
        List<ColumnFound> columns = new ArrayList<>();
        int width = table.grid().width(table.headerRow());
        table.columns().forEach(column -> columns.add(values(column)));
        table.before().forEach(column -> columns.add(values(column)));
        for (int index = 0; index < width; index++) {
            String letters = letters(index);
            String words = PlainText.words(table.grid().text(table.headerRow(), index));
            if (!words.isEmpty()
                    && columns.stream().noneMatch(known -> known.letters().equals(letters))) {
                columns.add(new ColumnFound(letters, words, use(table, index), null, ""));
            }
        }
        columns.sort(
                Comparator.comparingInt((ColumnFound column) -> column.letters().length())
                        .thenComparing(ColumnFound::letters));
        return columns;
    }

    private static ColumnUse use(Table table, int index) {
        if (index == table.nameColumn()) {
            return ColumnUse.NAME;
        }
        if (index == table.codeColumn()) {
            return ColumnUse.CODE;
        }
        return index == table.measureColumn() ? ColumnUse.MEASURE : ColumnUse.ASIDE;
    }

    private ColumnFound values(Table.Column column) {
        ColumnUse known = column.isOfAnotherYear(year) ? ColumnUse.LAST_YEAR : ColumnUse.VALUES;
        ColumnUse unknown = column.year() == null ? ColumnUse.UNKNOWN : ColumnUse.OTHER_YEAR;
        return new ColumnFound(
                letters(column.index()),
                PlainText.words(column.label()),
                column.breakdown() == null ? unknown : known,
                column.breakdown(),
                column.measure());
    }

    private static String letters(int column) {
        return Grid.address(0, column).replaceAll("\\d", "");
    }

    private static RowFound row(Table table, RowMeaning row) {
        Optional<Item> item = Optional.ofNullable(row.item());
        return new RowFound(
                row.row() + 1,
                table.code(row.row()),
                PlainText.words(table.name(row.row())),
                use(row),
                item.map(Item::code).orElse(""),
                item.map(Item::parent).orElse(""));
    }

    private static RowUse use(RowMeaning row) {
        return switch (row.doubt()) {
            case NONE -> row.byName() ? RowUse.BY_NAME : RowUse.BY_CODE;
            case UNKNOWN -> RowUse.UNKNOWN;
            case CONTRADICTION -> RowUse.CONTRADICTION;
            case NO_SUCH_CODE -> RowUse.NO_SUCH_CODE;
            case AMBIGUOUS -> RowUse.AMBIGUOUS;
        };
    }
}
