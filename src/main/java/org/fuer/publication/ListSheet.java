package org.fuer.publication;

import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;

/** A sheet with one long list: title, header repeated on every page and kept in view, rows, notes. */
final class ListSheet {

    private static final double LINE = 15;

    private static final double ROOMY_LINE = 22;

    private final PrintedSheet sheet;
    private final Face face;
    private final double line;
    private final List<Heading> headings;
    private final int header;

    /**
     * A column.
     *
     * @param label its header
     * @param width in points
     * @param alignment how what stands in it is aligned
     * @param group what stands above it and its neighbours of the same group; empty for none
     */
    record Heading(String label, double width, HorizontalAlignment alignment, String group) {

        static Heading left(String label, double width) {
            return new Heading(label, width, HorizontalAlignment.LEFT, "");
        }

        static Heading figures(String label, double width) {
            return new Heading(label, width, HorizontalAlignment.RIGHT, "");
        }

        static Heading centred(String label, double width) {
            return new Heading(label, width, HorizontalAlignment.CENTER, "");
        }

        /** The same as one of a group of columns. */
        Heading under(String other) {
            return new Heading(label, width, alignment, other);
        }
    }

    /** The name of the sheet. */
    String name() {
        return sheet.name();
    }

    /** The row that was added last, from 0. */
    int at() {
        return sheet.at();
    }

    /** Makes words of a row added before lead to a cell of another sheet. */
    void link(int row, int column, String sheetName, int toRow) {
        sheet.link(row, column, sheetName, toRow);
        Style style = Style.of(Face.TABLE_LINK).top(BorderStyle.HAIR).wrapped();
        sheet.restyle(row, column, style.aligned(headings.get(column).alignment()));
    }

    ListSheet(Book book, String name, Paper paper, String title, String subtitle, List<Heading> headings) {
        this(book, name, paper, title, subtitle, headings, Face.TABLE, LINE);
    }

    /** A list that will have few rows, in larger type. */
    static ListSheet roomy(Book book, String name, String title, String subtitle, List<Heading> headings) {
        return new ListSheet(book, name, Paper.PORTRAIT, title, subtitle, headings, Face.BODY, ROOMY_LINE);
    }

    private ListSheet(
            Book book,
            String name,
            Paper paper,
            String title,
            String subtitle,
            List<Heading> headings,
            Face face,
            double line) {
        this.face = face;
        this.line = line;
        this.headings = List.copyOf(headings);
        this.sheet = book.sheet(
                name, paper, headings.stream().mapToDouble(Heading::width).toArray());
        sheet.numberPages();
        int last = headings.size() - 1;
        sheet.row(30);
        sheet.across(0, last, title, Style.of(Face.HEADING).centred());
        sheet.row(16);
        sheet.across(0, last, subtitle, Style.of(Face.NOTE).centred());
        Style style = Style.of(Face.TABLE_HEAD).centred().wrapped();
        boolean grouped = headings.stream().anyMatch(heading -> !heading.group().isEmpty());
        if (grouped) {
            groups(style.top(BorderStyle.MEDIUM).bottom(BorderStyle.THIN));
        }
        sheet.row(header().stream().mapToDouble(Double::doubleValue).max().orElse(LINE));
        for (int c = 0; c <= last; c++) {
            sheet.text(
                    c,
                    headings.get(c).label(),
                    ruled(
                            c,
                            style.top(grouped ? BorderStyle.NONE : BorderStyle.MEDIUM)
                                    .bottom(BorderStyle.THIN)));
        }
        sheet.repeatRowsSoFar(1);
        this.header = sheet.at();
    }

    /** The upper line of a header with groups. */
    private void groups(Style style) {
        sheet.row(TextWidth.height("", Face.TABLE_HEAD, LINE) + 4);
        int c = 0;
        while (c < headings.size()) {
            int first = c;
            String group = headings.get(first).group();
            do {
                c++;
            } while (c < headings.size() && headings.get(c).group().equals(group));
            Style above = ruled(first, group.isEmpty() ? style.bottom(BorderStyle.NONE) : style);
            sheet.across(first, c - 1, group, above);
        }
    }

    /** With a thin rule at its left where a group of columns begins. */
    private Style ruled(int column, Style style) {
        String group = headings.get(column).group();
        boolean begins = column > 0 && !headings.get(column - 1).group().equals(group);
        return begins ? style.left(BorderStyle.THIN) : style;
    }

    private List<Double> header() {
        return headings.stream()
                .map(heading -> TextWidth.height(heading.label(), Face.TABLE_HEAD, heading.width()) + 4)
                .toList();
    }

    /** Adds a row. */
    void add(List<Entry> entries) {
        add(entries, column -> Style.Band.NONE);
    }

    /** Adds a row of totals. */
    void addTotal(List<Entry> entries) {
        add(entries, Style.of(Face.TABLE_STRONG).top(BorderStyle.THIN), column -> Style.Band.NONE);
    }

    /** Adds a row of which one column has a colour behind it. */
    void add(List<Entry> entries, int coloured, Style.Band band) {
        add(entries, column -> column == coloured ? band : Style.Band.NONE);
    }

    /** Adds a row with a colour behind each column. */
    void add(List<Entry> entries, IntFunction<Style.Band> bands) {
        add(entries, Style.of(face).top(BorderStyle.HAIR), bands);
    }

    /** Adds a heading above the rows that follow; it never stands alone at the foot of a page. */
    void section(String text) {
        double height = sheet.paragraphHeight(text, Style.of(Face.TABLE_HEAD)) + 4;
        sheet.keepTogether(height + line);
        sheet.row(height);
        Style style = Style.of(Face.TABLE_HEAD).wrapped().top(BorderStyle.THIN).bottom(BorderStyle.HAIR);
        sheet.across(0, headings.size() - 1, text, style);
    }

    /** Adds words across all columns. */
    void addText(String text) {
        Style style = Style.of(face).wrapped();
        sheet.row(Math.max(line, sheet.paragraphHeight(text, style)));
        sheet.across(0, headings.size() - 1, text, style);
    }

    /** Adds a row of results below the columns they come from: a label across the columns before them. */
    void addResult(String label, List<Entry> results) {
        int first = headings.size() - results.size();
        sheet.row(line);
        Style style = Style.of(Face.TABLE_STRONG).right().top(BorderStyle.HAIR);
        sheet.across(0, first - 1, label, style);
        for (int i = 0; i < results.size(); i++) {
            sheet.entry(
                    first + i,
                    results.get(i),
                    style.aligned(headings.get(first + i).alignment()));
        }
    }

    /** The row that the next entries will stand in, from 0. */
    int nextRow() {
        return sheet.at() + 1;
    }

    /** The sheet, for what stands below the list. */
    PrintedSheet sheet() {
        return sheet;
    }

    private void add(List<Entry> entries, Style plain, IntFunction<Style.Band> bands) {
        sheet.row(height(entries));
        for (int c = 0; c < headings.size(); c++) {
            Style style = plain.wrapped().on(bands.apply(c));
            sheet.entry(
                    c, entries.get(c), ruled(c, style.aligned(headings.get(c).alignment())));
        }
    }

    private double height(List<Entry> entries) {
        double height = line;
        for (int c = 0; c < headings.size(); c++) {
            if (entries.get(c) instanceof Entry.Words words) {
                height = Math.max(
                        height,
                        TextWidth.height(words.text(), face, headings.get(c).width()) + 2);
            }
        }
        return Math.min(height, PrintedSheet.HIGHEST_ROW);
    }

    /** Lets the reader choose rows by what stands in a column; before the list ends. */
    void letFilter() {
        sheet.letFilter(header, sheet.at());
    }

    /** Ends the list with a heavy rule and notes. */
    void end(List<String> notes) {
        sheet.rule();
        notes.forEach(note -> sheet.paragraph(note, Style.of(Face.NOTE)));
    }
}
