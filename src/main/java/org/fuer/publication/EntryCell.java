package org.fuer.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.publication.document.Cell;

/** What stands in a cell of a printed table, as a document has it. */
final class EntryCell {

    /** A number format: what stands before and after the number in quotes, the number between them. */
    private static final Pattern FORMAT = Pattern.compile("(?:\"([^\"]*)\")?([#0,.%]+)(?:\"([^\"]*)\")?(?:_ )?");

    private EntryCell() {}

    /** The entry as a cell. */
    static Cell of(Entry entry) {
        if (entry instanceof Entry.Figure figure) {
            return Cell.figure(written(figure), figure.shown(), figure.origin());
        }
        if (entry instanceof Entry.Symbol symbol) {
            return Cell.symbol(symbol.glyph());
        }
        return entry instanceof Entry.Words words ? Cell.words(words.text()) : Cell.words("");
    }

    /** The figure as a spreadsheet shows it: with grouped thousands, comparison and mark. */
    private static String written(Entry.Figure figure) {
        Matcher format = FORMAT.matcher(figure.format());
        if (!format.matches()) {
            return figure.shown();
        }
        String number = figure.shown();
        String grouped = format.group(2).contains(",") ? grouped(number) : number;
        return text(format.group(1)) + grouped + text(format.group(3));
    }

    private static String text(String quoted) {
        return quoted == null ? "" : quoted;
    }

    private static String grouped(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        StringBuilder text = new StringBuilder(number);
        for (int at = end - 3; at > (number.startsWith("-") ? 1 : 0); at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }
}
