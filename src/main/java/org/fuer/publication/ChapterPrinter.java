package org.fuer.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fuer.catalogue.Wording;

/** Prints a chapter on a sheet of its own. */
final class ChapterPrinter {

    private static final double STUB = 140;
    private static final double WIDEST_STUB = 210;
    private static final double YEAR = 44;
    private static final int WIDEST_PORTRAIT_YEARS = 8;

    private final Book book;
    private final Wording words;
    private final String runningTitle;
    private final int years;

    /** A printer of chapters whose tables have this many years. */
    ChapterPrinter(Book book, Wording words, String runningTitle, int years) {
        this.book = book;
        this.words = words;
        this.runningTitle = runningTitle;
        this.years = years;
    }

    /** A new empty sheet for a chapter: it stands in its place before it is printed. */
    PrintedSheet sheet(int number, Chapter chapter) {
        Paper paper = years > WIDEST_PORTRAIT_YEARS ? Paper.LANDSCAPE : Paper.PORTRAIT;
        int figures = years;
        while (!allFit(chapter, widths(paper, figures, chapter))) {
            figures++;
        }
        return book.sheet(number + " " + chapter.title(), paper, widths(paper, figures, chapter));
    }

    private static boolean allFit(Chapter chapter, double... widths) {
        return chapter.tables().stream()
                .allMatch(table -> ColumnSpans.of(table, widths).isPresent());
    }

    /** A stub and columns of figures. */
    private static double[] widths(Paper paper, int figures, Chapter chapter) {
        double[] widths = new double[1 + figures];
        double year = Math.max(YEAR, chapter.widestFigure());
        Arrays.fill(widths, 1, 1 + figures, year);
        widths[0] = Math.max(STUB, Math.min(WIDEST_STUB, paper.printableWidth() - figures * year));
        return widths;
    }

    /** Prints the chapter and gives what the contents must say of it. */
    PrintedChapter print(PrintedSheet sheet, int number, int firstPage, Chapter chapter) {
        int last = sheet.columns() - 1;
        sheet.row(14);
        sheet.across(0, last, runningTitle, Style.of(Face.RUNNING).right());
        sheet.repeatRowsSoFar(1);
        sheet.numberPagesFrom(firstPage);
        String title = words.say("chapter.title", number, chapter.title());
        sheet.row(32);
        int titleRow = sheet.at();
        sheet.across(0, last, title, Style.of(Face.HEADING).centred());
        if (!chapter.beneath().isEmpty()) {
            sheet.row(16);
            sheet.across(
                    0, last, chapter.beneath(), Style.of(Face.COVER_BENEATH).centred());
        }
        section(sheet, "chapter.introduction");
        chapter.introduction().forEach(sheet::prose);
        sheet.row(12);
        List<ChartsPrinter.PrintedChart> charts =
                new ChartsPrinter(sheet, words).print(number, firstPage, chapter.charts());
        List<PrintedTable> printed = tables(sheet, number, firstPage, chapter);
        explanations(sheet, chapter);
        return new PrintedChapter(title, sheet.name(), titleRow, firstPage, sheet.page(), charts, printed);
    }

    private List<PrintedTable> tables(PrintedSheet sheet, int number, int firstPage, Chapter chapter) {
        TablePrinter printer = new TablePrinter(sheet, words);
        List<PrintedTable> printed = new ArrayList<>();
        for (TableBlock table : chapter.tables()) {
            String tableNumber = number + "-" + (printed.size() + 1);
            TablePrinter.Position position = printer.print(tableNumber, table);
            printed.add(new PrintedTable(
                    tableNumber + "  " + table.title(), position.row(), firstPage + position.page() - 1));
        }
        return printed;
    }

    private void explanations(PrintedSheet sheet, Chapter chapter) {
        if (chapter.explanations().isEmpty()) {
            return;
        }
        new Explanations(sheet, words).print(chapter.explanations());
    }

    private void section(PrintedSheet sheet, String key) {
        sheet.row(24);
        sheet.across(
                0,
                sheet.columns() - 1,
                words.say(key),
                Style.of(Face.SUBHEADING).centred());
    }

    /**
     * A chapter as it was printed.
     *
     * @param title its title with its number
     * @param sheet the name of its sheet
     * @param row the row of its title, from 0
     * @param page its first page
     * @param pages how many pages it has
     * @param charts its charts
     * @param tables its tables
     */
    record PrintedChapter(
            String title,
            String sheet,
            int row,
            int page,
            int pages,
            List<ChartsPrinter.PrintedChart> charts,
            List<PrintedTable> tables) {}

    /**
     * A table as it was printed.
     *
     * @param title its title with its number
     * @param row the row of its title, from 0
     * @param page the page it begins on
     */
    record PrintedTable(String title, int row, int page) {}
}
