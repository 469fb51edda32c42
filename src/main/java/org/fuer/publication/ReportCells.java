package org.fuer.publication;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuer.catalogue.Wording;
import org.fuer.publication.document.Cell;
import org.fuer.publication.lineage.Origin;

/** Cells of the report's tables: none of them is empty without a meaning. */
final class ReportCells {

    private final Edition edition;
    private final Wording words;

    ReportCells(Edition edition, Naming naming) {
        this.edition = edition;
        this.words = naming.words();
    }

    /** The heading of a column. */
    Cell head(String key) {
        return Cell.head(words.say("report.column." + key));
    }

    /** The heading of the column of the edition's year. */
    Cell thisYear() {
        return Cell.head(words.say("report.column.now", edition.year()));
    }

    /** What an indicator came to, or the symbol of its status. */
    Cell now(ReportReading reading) {
        if (reading.now().isPresent()) {
            return of(reading.now().get());
        }
        Entry entry = new Figures(edition).indicator(reading.indicator(), reading.breakdown(), edition.year());
        return entry instanceof Entry.Symbol symbol && !symbol.glyph().isBlank()
                ? Cell.symbol(symbol.glyph())
                : Cell.symbol(words.say("detail.missing"));
    }

    /** A value. */
    static Cell of(ReportReading.Value value) {
        return figure(value.printed(), value.origin());
    }

    /** A figure that may be missing. */
    Cell figure(Optional<BigDecimal> number, Origin origin) {
        return number.map(known -> figure(known, origin)).orElseGet(this::none);
    }

    /** A figure with its thousands grouped. */
    static Cell figure(BigDecimal number, Origin origin) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder shown = new StringBuilder(plain);
        for (int at = point - 3; at > (number.signum() < 0 ? 1 : 0); at -= 3) {
            shown.insert(at, ',');
        }
        return Cell.figure(shown.toString(), plain, origin);
    }

    /** Where there is nothing. */
    Cell none() {
        return Cell.symbol(words.say("ranking.none"));
    }

    /** A year that may be missing. */
    Cell year(Optional<Integer> year) {
        return Cell.words(year.map(String::valueOf).orElse(words.say("ranking.none")))
                .centred();
    }
}
