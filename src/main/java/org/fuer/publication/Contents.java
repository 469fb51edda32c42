package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The contents page: its sheet stands before the chapters and is filled when their pages are known. */
final class Contents {

    private static final double LINE = 15.5;
    private static final int PAGE_COLUMN = 1;

    /** The number format that fills the rest of a cell of text with points. */
    private static final String LEADERS = "@ *.";

    private final Naming naming;
    private final Book book;
    private final PrintedSheet sheet;
    private final List<Line> lines = new ArrayList<>();

    Contents(Book book, Naming naming) {
        this.naming = naming;
        this.book = book;
        this.sheet = book.sheet(naming.words().say("contents.sheet"), Paper.PORTRAIT, 430, 45);
    }

    /** What stands before the chapters. */
    void addFront(String title, PrintedSheet front, int row) {
        lines.add(new Line(title, true, 0, new Spot(front.name(), row), 1));
    }

    /** A chapter or appendix that was printed, its tables beneath it. */
    void add(ChapterPrinter.PrintedChapter chapter) {
        lines.add(new Line(
                chapter.title(),
                true,
                chapter.tables().size(),
                new Spot(chapter.sheet(), chapter.row()),
                chapter.page()));
        chapter.tables()
                .forEach(table -> lines.add(
                        new Line(table.title(), false, 0, new Spot(chapter.sheet(), table.row()), table.page())));
    }

    /** Fills the page and numbers all pages of the book, which must be complete but for this one. */
    void print() {
        sheet.row(40);
        sheet.across(
                0,
                PAGE_COLUMN,
                naming.words().say("contents.title"),
                Style.of(Face.HEADING).centred());
        sheet.row(18);
        sheet.across(
                0,
                PAGE_COLUMN,
                naming.beneath().say("contents.title"),
                Style.of(Face.COVER_BENEATH).centred());
        int[] rows = lines.stream().mapToInt(this::title).toArray();
        Map<String, Integer> firstPages = book.numberPages();
        for (int i = 0; i < rows.length; i++) {
            Line line = lines.get(i);
            int page = firstPages.getOrDefault(line.to().sheet(), 1) + line.page() - 1;
            sheet.numberAt(
                    rows[i],
                    PAGE_COLUMN,
                    BigDecimal.valueOf(page),
                    style(line).right().format("0"));
            sheet.link(rows[i], PAGE_COLUMN, line.to().sheet(), line.to().row());
        }
    }

    /** The title of a line; that of a chapter never stands alone at the foot of a page. */
    private int title(Line line) {
        if (line.strong()) {
            sheet.keepTogether((1 + Math.min(2, line.tables())) * LINE + 6);
            sheet.row(6);
        }
        sheet.row(LINE);
        sheet.text(0, line.title(), style(line).indented(line.strong() ? 0 : 2).format(LEADERS));
        sheet.link(0, line.to().sheet(), line.to().row());
        return sheet.at();
    }

    private static Style style(Line line) {
        return Style.of(line.strong() ? Face.LINK_STRONG : Face.LINK);
    }

    /**
     * A line.
     *
     * @param title what it names
     * @param strong whether it is a chapter and no table
     * @param tables how many tables it has
     * @param to where its title stands
     * @param page the page of its sheet that it is on, from 1
     */
    private record Line(String title, boolean strong, int tables, Spot to, int page) {}
}
