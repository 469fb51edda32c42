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

    private final PrintedSheet sheet;

    private final Wording words;

    TablePrinter(PrintedSheet sheet, Wording words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** Prints a table under its number, and says where its title stands. */
    Position print(String number, TableBlock table) {
        ColumnSpans spans = ColumnSpans.of(table, sheet.widths()).orElseThrow();
        double heading = 20 + 13 + 13 + headHeight(table, spans);
        double firstGroup = table.groups().isEmpty()
                ? LINE
                : groupHeight(spans, table.groups().get(0));
        double whole = heading + rest(table, spans, 0);
        sheet.keepTogether(sheet.wantsOwnPage(whole) ? whole : heading + firstGroup + 2 * LINE);
        Position position = heading(number, table, spans, false);
        for (int i = 0; i < table.groups().size(); i++) {
            TableBlock.Group group = table.groups().get(i);
            boolean lastGroup = i == table.groups().size() - 1;
            double needed = groupHeight(spans, group) + (lastGroup ? notesHeight(table.notes()) : 0);
            if (i > 0 && (!sheet.fits(needed + 3) || beginsAPage(table, spans, i))) {
                sheet.rule();
                sheet.keepTogether(Double.MAX_VALUE);
                heading(number, table, spans, true);
            }
            group.lines().forEach(line -> line(table, spans, line));
        }
        sheet.rule();
        notes(table.notes());
        sheet.row(LINE);
        return position;
    }

    /** Whether what is under a heading had better stand together on the next page. */
    private boolean beginsAPage(TableBlock table, ColumnSpans spans, int group) {
        boolean headed = table.groups().get(group).lines().get(0).isHeading();
        return headed && sheet.wantsOwnPage(headHeight(table, spans) + rest(table, spans, group));
    }

    /** The height of a table from a group on, with its notes. */
    private double rest(TableBlock table, ColumnSpans spans, int from) {
        return table.groups().stream()
                        .skip(from)
                        .mapToDouble(group -> groupHeight(spans, group))
                        .sum()
                + 3
                + notesHeight(table.notes());
    }

    /** Where something stands: its row from 0 and its page from 1. */
    record Position(int row, int page) {}

    private Position heading(String number, TableBlock table, ColumnSpans spans, boolean continued) {
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
        header(table, spans);
        return position;
    }

    private void header(TableBlock table, ColumnSpans spans) {
        List<TableBlock.Column> columns = table.columns();
        boolean two = table.twoLevels();
        Style style = Style.of(Face.TABLE_HEAD).centred().wrapped();
        sheet.row(two ? HEAD_LINE : headHeight(table, spans));
        for (int c = 0; c < columns.size(); c++) {
            TableBlock.Column column = columns.get(c);
            Style top = ruled(style, column).top(BorderStyle.MEDIUM);
            String text = column.over().isEmpty() ? column.label() : column.over();
            boolean goesOn = c > 0 && !column.over().isEmpty() && continues(columns, c);
            text(spans.of(c), goesOn ? "" : text, two && column.over().isEmpty() ? top : top.bottom(BorderStyle.THIN));
        }
        int upper = sheet.at();
        if (two) {
            sheet.row(headHeight(table, spans) - HEAD_LINE);
            for (int c = 0; c < columns.size(); c++) {
                TableBlock.Column column = columns.get(c);
                String text = column.over().isEmpty() ? "" : column.label();
                text(spans.of(c), text, ruled(style, column).bottom(BorderStyle.THIN));
            }
            mergeOver(columns, spans, upper);
        }
        for (int c = 0; c < columns.size(); c++) {
            boolean both = columns.get(c).over().isEmpty();
            sheet.merge(
                    both ? upper : sheet.at(),
                    sheet.at(),
                    spans.of(c).first(),
                    spans.of(c).last());
        }
    }

    /** Words in the first of the columns, the others empty beside it. */
    private void text(ColumnSpans.Span span, String text, Style style) {
        sheet.text(span.first(), text, style);
        sheet.fill(span.first() + 1, span.last(), style.left(BorderStyle.NONE));
    }

    private void mergeOver(List<TableBlock.Column> columns, ColumnSpans spans, int row) {
        int from = 0;
        for (int c = 1; c <= columns.size(); c++) {
            if (c == columns.size() || !continues(columns, c)) {
                if (!columns.get(from).over().isEmpty()) {
                    sheet.merge(
                            row, row, spans.of(from).first(), spans.of(c - 1).last());
                }
                from = c;
            }
        }
    }

    private static boolean continues(List<TableBlock.Column> columns, int c) {
        return columns.get(c).over().equals(columns.get(c - 1).over());
    }

    private void line(TableBlock table, ColumnSpans spans, TableBlock.Line line) {
        sheet.row(lineHeight(spans, line));
        Face face = line.strong() ? Face.TABLE_STRONG : Face.TABLE;
        Style stub = Style.of(Face.TABLE).with(face).indented(line.indent());
        sheet.across(0, spans.of(0).last(), line.label(), line.isHeading() ? stub : stub.wrapped());
        for (int c = 1; c < table.columns().size(); c++) {
            TableBlock.Column column = table.columns().get(c);
            Style style = ruled(Style.of(face), column);
            Entry entry = c <= line.entries().size() ? line.entries().get(c - 1) : Entry.NONE;
            Style aligned = column.centred() ? style.centred().wrapped() : style.wrapped();
            ColumnSpans.Span span = spans.of(c);
            sheet.entry(span.first(), entry, aligned);
            sheet.fill(span.first() + 1, span.last(), aligned.left(BorderStyle.NONE));
            sheet.merge(sheet.at(), sheet.at(), span.first(), span.last());
        }
    }

    private static Style ruled(Style style, TableBlock.Column column) {
        return style.left(column.begins() ? BorderStyle.THIN : BorderStyle.NONE)
                .on(column.newest() ? Style.Band.NEWEST : Style.Band.NONE);
    }

    /** A heading goes on over the empty cells beside it; of other rows the stub is as high as it needs. */
    private double lineHeight(ColumnSpans spans, TableBlock.Line line) {
        if (line.isHeading()) {
            return LINE;
        }
        double room = width(spans.of(0)) - line.indent() * Face.TABLE.points();
        double height = TextWidth.height(line.label(), Face.TABLE, room);
        for (int c = 0; c < line.entries().size() && c + 1 < spans.spans().size(); c++) {
            if (line.entries().get(c) instanceof Entry.Words text) {
                height = Math.max(height, TextWidth.height(text.text(), Face.TABLE, width(spans.of(c + 1))));
            }
        }
        return Math.max(LINE, height + 2);
    }

    private double width(ColumnSpans.Span span) {
        return sheet.width(span.first(), span.last());
    }

    private double groupHeight(ColumnSpans spans, TableBlock.Group group) {
        return group.lines().stream()
                .mapToDouble(line -> lineHeight(spans, line))
                .sum();
    }

    /** The header's height: as high as the words of its columns need. */
    private double headHeight(TableBlock table, ColumnSpans spans) {
        double height = HEAD_LINE * (table.twoLevels() ? 2 : 1);
        for (int c = 0; c < table.columns().size(); c++) {
            TableBlock.Column column = table.columns().get(c);
            double above = column.over().isEmpty() ? 0 : HEAD_LINE;
            double own = TextWidth.height(column.label(), Face.TABLE_HEAD, width(spans.of(c)));
            height = Math.max(height, above + own + 2);
        }
        return height;
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
