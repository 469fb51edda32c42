package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Wording;

/** Prints the appendices, each on a sheet of its own, numbered as they come. */
final class AppendixPrinter {

    private final Book book;
    private final Wording words;
    private final String runningTitle;
    private int number;

    AppendixPrinter(Book book, Wording words, String runningTitle) {
        this.book = book;
        this.words = words;
        this.runningTitle = runningTitle;
    }

    /** Prints the next appendix. */
    PrintedAppendix print(Appendix appendix) {
        number++;
        PrintedSheet sheet = book.sheet(
                words.say("appendix.sheet", number, appendix.sheet()), appendix.paper(), appendix.columnWidths());
        int last = sheet.columns() - 1;
        sheet.row(14);
        sheet.across(0, last, runningTitle, Style.of(Face.RUNNING).right());
        sheet.repeatRowsSoFar(1);
        sheet.row(32);
        int titleRow = sheet.at();
        String title = words.say("appendix.title", number, appendix.title());
        sheet.across(0, last, title, Style.of(Face.HEADING).centred());
        if (!appendix.beneath().isEmpty()) {
            sheet.row(16);
            sheet.across(
                    0, last, appendix.beneath(), Style.of(Face.COVER_BENEATH).centred());
        }
        appendix.introduction().forEach(sheet::prose);
        sheet.row(8);
        List<ChapterPrinter.PrintedTable> tables = new ArrayList<>();
        for (TableBlock table : appendix.tables()) {
            String tableNumber = words.say("appendix.table", number, tables.size() + 1);
            TablePrinter.Position position = new TablePrinter(sheet, words).print(tableNumber, table);
            tables.add(new ChapterPrinter.PrintedTable(
                    tableNumber + "  " + table.title(), position.row(), position.page()));
        }
        return new PrintedAppendix(
                sheet, new ChapterPrinter.PrintedChapter(title, sheet.name(), titleRow, 1, sheet.pages(), tables));
    }

    /**
     * An appendix as it was printed.
     *
     * @param sheet its sheet
     * @param contents what the contents say of it
     */
    record PrintedAppendix(PrintedSheet sheet, ChapterPrinter.PrintedChapter contents) {}
}
