package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/** Prints the appendices, each on a sheet of its own, numbered as they come. */
final class AppendixPrinter {

    /** The height of a heading with a few lines. */
    private static final double LITTLE = 120;

    private final Book book;
    private final Wording words;
    private final String runningTitle;
    private @Nullable PrintedSheet sheet;
    private int number;

    AppendixPrinter(Book book, Wording words, String runningTitle) {
        this.book = book;
        this.words = words;
        this.runningTitle = runningTitle;
    }

    /** Prints the next appendix; one without tables stands below the one before it. */
    PrintedAppendix print(Appendix appendix) {
        number++;
        if (sheet == null || !appendix.tables().isEmpty()) {
            sheet = newSheet(appendix);
        } else {
            sheet.keepTogether(LITTLE);
        }
        return print(appendix, sheet);
    }

    private String numeral() {
        return words.say("appendix.number." + number);
    }

    private PrintedSheet newSheet(Appendix appendix) {
        String name = words.say("appendix.sheet", numeral(), appendix.sheet());
        PrintedSheet made = book.sheet(name, appendix.paper(), appendix.columnWidths());
        made.row(14);
        made.across(0, made.columns() - 1, runningTitle, Style.of(Face.RUNNING).right());
        made.repeatRowsSoFar(1);
        return made;
    }

    private PrintedAppendix print(Appendix appendix, PrintedSheet sheet) {
        int last = sheet.columns() - 1;
        sheet.row(32);
        int titleRow = sheet.at();
        int page = sheet.page();
        String title = words.say("appendix.title", numeral(), appendix.title());
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
                sheet,
                new ChapterPrinter.PrintedChapter(
                        title, sheet.name(), titleRow, page, sheet.pages(), List.of(), tables));
    }

    /**
     * An appendix as it was printed.
     *
     * @param sheet its sheet
     * @param contents what the contents say of it
     */
    record PrintedAppendix(PrintedSheet sheet, ChapterPrinter.PrintedChapter contents) {}
}
