package org.fuer.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The contents page: its sheet stands before the chapters and is filled when their pages are known. */
final class Contents {

    private static final double LINE = 17;

    /** The number format that fills the rest of a cell of text with points. */
    private static final String LEADERS = "@ *.";

    private final Naming naming;
    private final PrintedSheet sheet;
    private final List<ChapterPrinter.PrintedChapter> chapters = new ArrayList<>();
    private String frontTitle = "";
    private String frontSheet = "";

    Contents(Book book, Naming naming) {
        this.naming = naming;
        this.sheet = book.sheet(naming.words().say("contents.sheet"), Paper.PORTRAIT, 430, 45);
    }

    /** What stands between the contents and the first chapter. */
    void addFront(String title, String sheetName) {
        frontTitle = title;
        frontSheet = sheetName;
    }

    /** A chapter that was printed. */
    void add(ChapterPrinter.PrintedChapter chapter) {
        chapters.add(chapter);
    }

    /** Fills the page. */
    void print() {
        sheet.row(40);
        sheet.across(
                0,
                1,
                naming.words().say("contents.title"),
                Style.of(Face.HEADING).centred());
        sheet.row(18);
        sheet.across(
                0,
                1,
                naming.beneath().say("contents.title"),
                Style.of(Face.COVER_BENEATH).centred());
        sheet.row(10);
        entry(frontTitle, 0, "", frontSheet, 0, true);
        for (ChapterPrinter.PrintedChapter chapter : chapters) {
            sheet.keepTogether(4 * LINE);
            sheet.row(6);
            entry(chapter.title(), 0, String.valueOf(chapter.page()), chapter.sheet(), chapter.row(), true);
            for (ChapterPrinter.PrintedTable table : chapter.tables()) {
                entry(table.title(), 2, String.valueOf(table.page()), chapter.sheet(), table.row(), false);
            }
        }
    }

    private void entry(String title, int indent, String page, String target, int row, boolean strong) {
        Style style = Style.of(strong ? Face.LINK_STRONG : Face.LINK);
        sheet.row(LINE);
        sheet.text(0, title, style.indented(indent).format(page.isEmpty() ? "" : LEADERS));
        sheet.link(0, target, row);
        if (!page.isEmpty()) {
            sheet.number(1, new BigDecimal(page), style.right().format("0"));
            sheet.link(1, target, row);
        }
    }
}
