package org.fuer.publication;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.fuer.catalogue.Wording;

/**
 * Prints tables in the three-line look: heavy rules above the header and below the last row, a thin one under the
 * header. A table longer than a page goes on as 续表 with its header.
 */
final class TablePrinter {

    private static final double LINE = 15;
    private static final double HEAD_LINE = 17;

    /** So many groups of rows a table has at least at the foot of a page, unless it is shorter. */
    private final PrintedSheet sheet;

    private final Wording words;

    TablePrinter(PrintedSheet sheet, Wording words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** Prints a table under its number, and says where its title stands. */
    Position print(String number, TableBlock table) {
        double heading = headingHeight(table);
        double firstGroup =
                table.groups().isEmpty() ? LINE : groupHeight(table.groups().get(0));
        sheet.keepTogether(heading + firstGroup + 2 * LINE);
        Position position = heading(number, table, false);
        for (int i = 0; i < table.groups().size(); i++) {
            TableBlock.Group group = table.groups().get(i);
            boolean lastGroup = i == table.groups().size() - 1;
            double needed = groupHeight(group) + (lastGroup ? notesHeight(table.notes()) : 0);
            if (!sheet.fits(needed + 3) && i > 0) {
                sheet.rule();
                sheet.keepTogether(Double.MAX_VALUE);
                heading(number, table, true);
            }
            group.lines().forEach(line -> line(table, line));
        }
        sheet.rule();
        notes(table.notes());
        sheet.row(LINE);
        return position;
    }

    /** Where something stands: its row from 0 and its page from 1. */
    record Position(int row, int page) {}

    private double headingHeight(TableBlock table) {
        return 20 + 13 + 13 + HEAD_LINE * (table.twoLevels() ? 2 : 1);
    }

    private Position heading(String number, TableBlock table, boolean continued) {
        int last = sheet.columns() - 1;
        sheet.row(20);
        Position position = new Position(sheet.at(), sheet.page());
        String title = number + "  " + table.title();
        sheet.across(
                0,
                last,
                continued ? words.say("table.continued", title) : title,
                Style.of(Face.TITLE).centred());
        if (!table.beneath().isEmpty() && !continued) {
            sheet.row(13);
            sheet.across(0, last, table.beneath(), Style.of(Face.TITLE_BENEATH).centred());
        }
        if (!table.measure().isEmpty()) {
            sheet.row(13);
            sheet.across(
                    0,
                    last,
                    words.say("table.measure", table.measure()),
                    Style.of(Face.NOTE).right());
        }
        header(table);
        return position;
    }

    private void header(TableBlock table) {
        List<TableBlock.Column> columns = table.columns();
        boolean two = table.twoLevels();
        Style style = Style.of(Face.TABLE_HEAD).centred().wrapped();
        sheet.row(HEAD_LINE);
        for (int c = 0; c < columns.size(); c++) {
            TableBlock.Column column = columns.get(c);
            Style top = ruled(style, column).top(BorderStyle.MEDIUM);
            String text = column.over().isEmpty() ? column.label() : column.over();
            boolean goesOn = c > 0 && !column.over().isEmpty() && continues(columns, c);
            sheet.text(c, goesOn ? "" : text, two && column.over().isEmpty() ? top : top.bottom(BorderStyle.THIN));
        }
        if (!two) {
            return;
        }
        int upper = sheet.at();
        sheet.row(HEAD_LINE);
        for (int c = 0; c < columns.size(); c++) {
            TableBlock.Column column = columns.get(c);
            String text = column.over().isEmpty() ? "" : column.label();
            sheet.text(c, text, ruled(style, column).bottom(BorderStyle.THIN));
            if (column.over().isEmpty()) {
                sheet.merge(upper, upper + 1, c, c);
            }
        }
        mergeOver(columns, upper);
    }

    private void mergeOver(List<TableBlock.Column> columns, int row) {
        int from = 0;
        for (int c = 1; c <= columns.size(); c++) {
            if (c == columns.size() || !continues(columns, c)) {
                if (!columns.get(from).over().isEmpty()) {
                    sheet.merge(row, row, from, c - 1);
                }
                from = c;
            }
        }
    }

    private static boolean continues(List<TableBlock.Column> columns, int c) {
        return columns.get(c).over().equals(columns.get(c - 1).over());
    }

    private void line(TableBlock table, TableBlock.Line line) {
        sheet.row(lineHeight(line));
        Face face = line.strong() ? Face.TABLE_STRONG : Face.TABLE;
        sheet.text(0, line.label(), Style.of(Face.TABLE).with(face).wrapped().indented(line.indent()));
        for (int c = 1; c < table.columns().size(); c++) {
            TableBlock.Column column = table.columns().get(c);
            Style style = ruled(Style.of(face), column);
            Entry entry = c <= line.entries().size() ? line.entries().get(c - 1) : Entry.NONE;
            sheet.entry(c, entry, column.centred() ? style.centred().wrapped() : style.wrapped());
        }
    }

    private static Style ruled(Style style, TableBlock.Column column) {
        return style.left(column.begins() ? BorderStyle.THIN : BorderStyle.NONE)
                .on(column.newest() ? Style.Band.NEWEST : Style.Band.NONE);
    }

    private double lineHeight(TableBlock.Line line) {
        double room = sheet.width(0, 0) - line.indent() * Face.TABLE.points();
        double height = TextWidth.height(line.label(), Face.TABLE, room);
        for (int c = 0; c < line.entries().size() && c + 1 < sheet.columns(); c++) {
            if (line.entries().get(c) instanceof Entry.Words text) {
                height = Math.max(height, TextWidth.height(text.text(), Face.TABLE, sheet.width(c + 1, c + 1)));
            }
        }
        return Math.max(LINE, height + 2);
    }

    private double groupHeight(TableBlock.Group group) {
        return group.lines().stream().mapToDouble(this::lineHeight).sum();
    }

    private double notesHeight(List<String> notes) {
        double width = sheet.width(0, sheet.columns() - 1);
        return notes.stream()
                .mapToDouble(note -> TextWidth.height(note, Face.NOTE, width) + 2)
                .sum();
    }

    private void notes(List<String> notes) {
        for (int i = 0; i < notes.size(); i++) {
            String note = i == 0 ? words.say("table.notes", notes.get(i)) : notes.get(i);
            sheet.paragraph(note, Style.of(Face.NOTE));
        }
    }
}
