package org.fuer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fuer.catalogue.Breakdown;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Form;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Wording;
import org.fuer.cli.TextTable.Column;
import org.fuer.cli.TextTable.Side;
import org.fuer.fact.Finding;
import org.fuer.intake.Evidence;
import org.fuer.intake.FormScore;
import org.fuer.intake.Ledger;
import org.fuer.intake.Recognition;
import org.fuer.intake.Recognition.ColumnFound;
import org.fuer.intake.Recognition.RowFound;
import org.fuer.intake.Recognition.TableFound;
import org.jspecify.annotations.Nullable;

/** What a report was taken for, as lines of a screen. */
final class RecognitionText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]+");
    private static final int RUNNERS_UP = 2;

    private final Wording words;
    private final Catalogue catalogue;

    RecognitionText(Wording words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    List<String> lines(Recognition recognition, Place place, int year) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "explain.file",
                recognition.reading().file(),
                place.nameIn(words.language()),
                year,
                unit(recognition, place)));
        for (TableFound table : recognition.tables()) {
            lines.add("");
            lines.addAll(table(table));
        }
        lines.add("");
        if (recognition.tables().isEmpty()) {
            lines.add(words.say("explain.no-table"));
        } else {
            lines.add(ledger(recognition.reading().ledger()));
        }
        lines.addAll(findings(recognition.reading().findings()));
        // what stands in a report must not steer the screen
        return lines.stream().map(line -> CONTROL.matcher(line).replaceAll(" ")).toList();
    }

    private String unit(Recognition recognition, Place place) {
        String unit = recognition.reading().unit();
        return unit.isEmpty()
                ? words.say("explain.no-unit")
                : new Places(catalogue, words.language()).unitName(place.code(), unit);
    }

    private List<String> table(TableFound table) {
        List<String> lines = new ArrayList<>();
        String where =
                table.sheet().isEmpty() ? table.range() : words.say("explain.where", table.sheet(), table.range());
        if (table.form().isEmpty()) {
            lines.add(words.say("explain.table.unknown", where));
        } else {
            lines.add(words.say(table.read() ? "explain.table" : "explain.table.refused", where, form(table.form())));
        }
        lines.addAll(scores(table));
        lines.addAll(indented(columns(table.columns())));
        if (!table.rows().isEmpty()) {
            lines.add("");
            lines.addAll(indented(rows(table.rows())));
        }
        return lines;
    }

    private List<String> scores(TableFound table) {
        List<String> lines = new ArrayList<>();
        table.scores().stream()
                .filter(score -> score.form().code().equals(table.form()))
                .forEach(score -> lines.add(words.say("explain.score", score.total(), evidence(score))));
        List<FormScore> others = table.scores().stream()
                .filter(score -> !score.form().code().equals(table.form()))
                .limit(RUNNERS_UP)
                .toList();
        others.forEach(score ->
                lines.add(words.say("explain.runner-up", form(score.form().code()), score.total(), evidence(score))));
        if (others.isEmpty()) {
            lines.add(words.say("explain.no-runner-up"));
        }
        return lines;
    }

    private String evidence(FormScore score) {
        return score.points().entrySet().stream()
                .map(points ->
                        words.say(key("evidence", points.getKey())) + " " + points(points.getKey(), points.getValue()))
                .collect(Collectors.joining(words.say("list.comma")));
    }

    /** Rows and columns speak for a form in part; of how many points they could bring is worth saying. */
    private static String points(Evidence evidence, int points) {
        return points == evidence.points() ? String.valueOf(points) : points + "/" + evidence.points();
    }

    private String form(String code) {
        return catalogue
                .form(code)
                .map(Form::titleZh)
                .map(title -> code + " " + title)
                .orElse(code);
    }

    private List<String> columns(List<ColumnFound> columns) {
        TextTable table = new TextTable(List.of(
                heading("explain.column"), heading("explain.words"), heading("explain.use"), heading("explain.whom")));
        return table.lines(columns.stream()
                .map(column -> List.of(
                        column.letters(),
                        column.words(),
                        words.say(key("column", column.use())),
                        whom(column.breakdown()) + measure(column.measure())))
                .toList());
    }

    private String measure(String measure) {
        return measure.isEmpty() ? "" : words.say("explain.measure", measure);
    }

    private String whom(@Nullable Breakdown breakdown) {
        return breakdown == null ? "" : new Whom(words).of(breakdown);
    }

    private List<String> rows(List<RowFound> rows) {
        TextTable table = new TextTable(List.of(
                new Column(words.say("explain.row"), Side.RIGHT),
                heading("explain.code"),
                heading("explain.name"),
                heading("explain.item"),
                heading("explain.why"),
                heading("explain.parent")));
        return table.lines(rows.stream()
                .map(row -> List.of(
                        String.valueOf(row.number()),
                        row.code(),
                        row.name(),
                        item(row.item()),
                        words.say(key("row", row.use())),
                        row.parent()))
                .toList());
    }

    private String item(String code) {
        return catalogue
                .item(code)
                .map(Item::nameZh)
                .map(name -> code + " " + name)
                .orElse("—");
    }

    private String ledger(Ledger ledger) {
        return words.say(
                ledger.closes() ? "explain.ledger" : "explain.ledger.open",
                ledger.cells(),
                ledger.facts(),
                ledger.blanks(),
                ledger.symbols(),
                ledger.rejected());
    }

    private List<String> findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of(words.say("explain.no-finding"));
        }
        TextTable table = new TextTable(List.of(
                heading("explain.severity"),
                heading("explain.at"),
                heading("explain.rule"),
                heading("explain.finding")));
        List<String> lines = new ArrayList<>();
        lines.add(words.say("explain.findings", findings.size()));
        lines.addAll(indented(table.lines(findings.stream()
                .map(finding -> List.of(
                        words.say("column." + finding.severity().code()),
                        (finding.source().sheet() + " " + finding.source().cell()).strip(),
                        finding.rule(),
                        Wording.of(finding.bundle(), words.language()).say(finding.messageKey(), finding.arguments())))
                .toList())));
        return lines;
    }

    private Column heading(String key) {
        return new Column(words.say(key), Side.LEFT);
    }

    private static String key(String kind, Enum<?> value) {
        return "explain." + kind + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "  " + line).toList();
    }
}
