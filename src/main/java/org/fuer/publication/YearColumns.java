package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fuer.catalogue.JobSettings.YearbookSettings;

/**
 * The years of the yearbook's tables, side by side: the years kept for comparison, then the latest ones.
 *
 * @param years the years, oldest first; the last is the one the yearbook is about
 */
record YearColumns(List<Integer> years) {

    YearColumns {
        years = List.copyOf(years);
    }

    /** The columns of an edition's tables. */
    static YearColumns of(Edition edition) {
        YearbookSettings settings = edition.place().settings().yearbook();
        int first = Math.min(settings.firstYear(), edition.year());
        IntStream latest = IntStream.rangeClosed(edition.year() - settings.latestYears() + 1, edition.year());
        return new YearColumns(IntStream.concat(
                        settings.baseYears().stream()
                                .mapToInt(Integer::intValue)
                                .filter(year -> year < edition.year()),
                        latest)
                .filter(year -> year >= first)
                .sorted()
                .distinct()
                .boxed()
                .toList());
    }

    /** The first of them. */
    int first() {
        return years.get(0);
    }

    /** The year the yearbook is about. */
    int last() {
        return years.get(years.size() - 1);
    }

    /** A stub and the years; the newest year stands out a little. */
    List<TableBlock.Column> columns(String stub) {
        List<TableBlock.Column> columns = new ArrayList<>();
        columns.add(TableBlock.Column.of(stub));
        for (int year : years) {
            columns.add(new TableBlock.Column("", String.valueOf(year), year == last(), false, false));
        }
        return columns;
    }
}
