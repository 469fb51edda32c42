package org.fuer.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Severity;
import org.fuer.fact.BuiltInRule;
import org.fuer.fact.FactKey;
import org.fuer.fact.Source;

/** Says of a table which rows and columns with values are not read, and why. */
final class UnknownParts {

    private static final Pattern SUBTOTAL = Pattern.compile("(?:本页|本表|以上|上述|分项|各项|全部|累计)?(?:小计|合计|总计|共计|累计)(?:数|人数)?");

    private final Table table;
    private final String form;
    private final FindingList findings;
    private final String file;

    UnknownParts(Table table, String form, FindingList findings, String file) {
        this.table = table;
        this.form = form;
        this.findings = findings;
        this.file = file;
    }

    /** A column whose words nobody knows, or of a year that nobody asked for; found where it holds a value. */
    void column(Table.Column column, List<RowMeaning> rows) {
        boolean nameless = column.label().isEmpty();
        boolean ofAnotherYear = column.year() != null;
        String message = ofAnotherYear ? "unknown-column.year" : "unknown-column";
        rows.stream()
                .filter(row ->
                        TableReader.isLost(CellValue.contentOf(table.grid().cell(row.row(), column.index()))))
                .findFirst()
                .ifPresent(row -> findings.onCell(
                        source(nameless ? row.row() : table.headerRow(), column.index()),
                        BuiltInRule.UNKNOWN_COLUMN,
                        ofAnotherYear ? Severity.NOTICE : BuiltInRule.UNKNOWN_COLUMN.severity(),
                        null,
                        column.label(),
                        "",
                        nameless ? "unknown-column.nameless" : message,
                        column.label()));
    }

    /** A cell with a value in a column that its item does not have. */
    void columnOfItem(int row, Table.Column column, Item item) {
        String value = table.grid().text(row, column.index());
        findings.onCell(
                source(row, column.index()),
                BuiltInRule.UNKNOWN_COLUMN,
                BuiltInRule.UNKNOWN_COLUMN.severity(),
                null,
                value,
                "",
                "unknown-column.outside",
                item.nameZh(),
                column.label(),
                value);
    }

    /** A row with values that is none of the form, or nobody can tell which. */
    void row(RowMeaning row) {
        Item suspect = row.suspect();
        String name = PlainText.of(table.name(row.row()));
        String code = table.code(row.row());
        boolean subtotal = code.isEmpty() && row.doubt() == RowMeaning.Doubt.UNKNOWN && isSubtotal(name);
        boolean unknown = row.doubt() == RowMeaning.Doubt.UNKNOWN;
        Severity severity = unknown ? Severity.WARNING : Severity.ERROR;
        findings.onCell(
                source(row.row(), Math.max(table.nameColumn(), 0)),
                BuiltInRule.UNKNOWN_ROW,
                subtotal ? Severity.NOTICE : severity,
                suspect == null ? null : new FactKey(suspect.code(), Breakdown.TOTAL),
                name,
                suspect == null ? "" : suspect.nameZh(),
                subtotal ? "unknown-row.subtotal" : message(row.doubt(), name, code),
                words(row, name, code));
    }

    private String[] words(RowMeaning row, String name, String code) {
        Item suspect = row.suspect();
        if (row.doubt() == RowMeaning.Doubt.NO_SUCH_CODE && suspect != null) {
            return new String[] {name, code, form, suspect.row()};
        }
        String known = suspect == null ? form : suspect.nameZh();
        return Stream.of(name, code, known).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }

    /** Whether a name is that of a row that adds up others: 小计. */
    static boolean isSubtotal(String name) {
        return SUBTOTAL.matcher(PlainText.bareName(PlainText.withoutLastBracket(name)))
                .matches();
    }

    /** The sentence for what a row is called by; its places are those of name, code and form that are there. */
    private static String message(RowMeaning.Doubt doubt, String name, String code) {
        return switch (doubt) {
            case CONTRADICTION -> "unknown-row.contradiction";
            case NO_SUCH_CODE -> "unknown-row.no-such-code";
            case AMBIGUOUS -> "unknown-row.ambiguous";
            case UNKNOWN, NONE -> {
                if (name.isEmpty()) {
                    yield code.isEmpty() ? "unknown-row.nameless" : "unknown-row.no-name";
                }
                yield code.isEmpty() ? "unknown-row.no-code" : "unknown-row";
            }
        };
    }

    private Source source(int row, int column) {
        return new Source(file, table.sheet(), Grid.address(row, column));
    }
}
