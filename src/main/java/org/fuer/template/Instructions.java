package org.fuer.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fuer.catalogue.Catalogue;
import org.fuer.catalogue.Item;
import org.fuer.catalogue.JobSettings.TemplateSettings;
import org.fuer.catalogue.Place;
import org.fuer.catalogue.Unit;
import org.fuer.catalogue.Wording;
import org.fuer.template.Look.Face;
import org.fuer.template.Look.Fill;
import org.fuer.template.Look.Style;

/** Prints the sheet 填报说明: what to fill in, by when, what symbols and rows mean, whom to ask, how to send it again. */
final class Instructions {

    /** The widths of symbol or form, code, name and explanation. */
    static final double[] WIDTHS = {48, 40, 195, 230};

    private static final Style PROSE = Style.of(Face.PROSE);
    private static final Style CELL = Style.of(Face.TABLE).grid();
    private static final Style COLUMN = Style.of(Face.COLUMN).centred().grid().on(Fill.HEADER);
    private static final List<String> SYMBOLS = List.of("zero", "nil", "below-half", "not-applicable", "blank");

    private final Catalogue catalogue;
    private final Leaf leaf;
    private final Wording words;
    private int row;
    private int headings;

    Instructions(Catalogue catalogue, Leaf leaf, Wording words) {
        this.catalogue = catalogue;
        this.leaf = leaf;
        this.words = words;
    }

    /**
     * Prints it.
     *
     * @param tasks how many tasks the unit reports on
     */
    void print(Place place, Unit unit, int year, List<FormTable> tables, int tasks) {
        leaf.height(row, 32);
        Style title = Style.of(Face.TITLE).centred();
        leaf.text(
                row,
                row,
                0,
                leaf.columns() - 1,
                words.say("guide.title", place.settings().shortName(), year),
                title);
        row++;
        heading("guide.what");
        if (!tables.isEmpty()) {
            forms(unit, year, tables);
        }
        if (tasks > 0) {
            prose("guide.what.tasks", unit.nameZh(), String.valueOf(tasks), String.valueOf(year - 1));
        }
        heading("guide.when");
        LocalDate due = place.settings().deadline().atYear(year + 1);
        prose(
                "guide.when.deadline",
                String.valueOf(due.getYear()),
                String.valueOf(due.getMonthValue()),
                String.valueOf(due.getDayOfMonth()));
        if (!tables.isEmpty()) {
            heading("guide.symbols");
            symbols();
            heading("guide.check");
            prose("guide.check.margin");
        }
        heading("guide.send");
        prose("guide.send.file");
        prose("guide.send.again");
        heading("guide.ask");
        ask(place);
        if (!tables.isEmpty()) {
            heading("guide.rows");
            definitions(tables);
        }
        leaf.sheet().setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private void forms(Unit unit, int year, List<FormTable> tables) {
        String forms = tables.stream()
                .map(table -> words.say(
                        "guide.form", table.form().code(), table.form().titleZh()))
                .collect(Collectors.joining(words.say("guide.comma")));
        prose("guide.what.forms", unit.nameZh(), String.valueOf(tables.size()), forms);
        prose("guide.what.cells");
        prose("guide.what.last-year", String.valueOf(year - 1));
    }

    private void heading(String key) {
        headings++;
        leaf.height(row, 24);
        String heading = words.say("guide.number." + headings) + words.say(key);
        leaf.text(row, row, 0, leaf.columns() - 1, heading, Style.of(Face.HEADING));
        row++;
    }

    private void prose(String key, String... arguments) {
        leaf.paragraph(row, words.say("guide.indent") + words.say(key, List.of(arguments)), PROSE);
        row++;
    }

    private void symbols() {
        for (String symbol : SYMBOLS) {
            line(List.of(words.say("symbol." + symbol)), words.say("symbol." + symbol + ".means"), 1);
        }
    }

    private void ask(Place place) {
        TemplateSettings settings = place.settings().templates();
        String bureau = place.units().stream()
                .filter(unit -> unit.department().equals("statistics"))
                .map(Unit::nameZh)
                .findFirst()
                .orElseGet(() -> words.say("blank"));
        prose(
                "guide.ask.contact",
                settings.issuer().isEmpty() ? bureau : settings.issuer(),
                orBlank(settings.contactName()),
                orBlank(settings.contactPhone()));
    }

    private String orBlank(String text) {
        return text.isEmpty() ? words.say("blank") : text;
    }

    private void definitions(List<FormTable> tables) {
        for (FormTable table : tables) {
            leaf.height(row, 20);
            Style name = Style.of(Face.COLUMN).grid().on(Fill.HEADER);
            String form =
                    words.say("guide.form", table.form().code(), table.form().titleZh());
            String note = table.form().note().isEmpty()
                    ? ""
                    : words.say("guide.form.note", table.form().note());
            leaf.height(row, TextLines.height(form + note, Face.COLUMN, leaf.width(0, leaf.columns() - 1)) + 6);
            leaf.text(row, row, 0, leaf.columns() - 1, form + note, name);
            row++;
            leaf.height(row, 17);
            for (int column = 0; column < WIDTHS.length; column++) {
                leaf.text(row, column, words.say("guide.column." + column), COLUMN);
            }
            row++;
            for (Item item : table.items()) {
                line(List.of(item.row(), item.unit(), item.nameZh()), explanation(item), WIDTHS.length - 1);
            }
        }
    }

    private String explanation(Item item) {
        List<String> parts = new ArrayList<>();
        if (item.parent() != null) {
            Item parent = catalogue.item(item.parent()).orElseThrow();
            parts.add(words.say("guide.part-of", parent.row(), parent.nameZh()));
        }
        if (!item.note().isEmpty()) {
            parts.add(item.note());
        }
        if (!item.required()) {
            parts.add(words.say("guide.may-be-empty"));
        }
        return String.join(words.say("guide.semicolon"), parts);
    }

    /** A line of a table, its last text across all columns from this one. */
    private void line(List<String> first, String last, int from) {
        double height = TextLines.height(last, Face.TABLE, leaf.width(from, leaf.columns() - 1));
        for (int column = 0; column < first.size(); column++) {
            height = Math.max(height, TextLines.height(first.get(column), Face.TABLE, leaf.width(column, column)));
            leaf.text(row, column, first.get(column), column < 2 ? CELL.centred() : CELL);
        }
        leaf.height(row, height + 5);
        leaf.text(row, row, from, leaf.columns() - 1, last, CELL);
        row++;
    }
}
