package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fuer.catalogue.Wording;

/**
 * The years of the yearbook's tables, side by side.
 *
 * @param first the first year
 * @param last the year the yearbook is about
 */
record YearColumns(int first, int last) {

    /** The columns of an edition's tables. */
    static YearColumns of(Edition edition) {
        int first = edition.place().settings().yearbook().firstYear();
        return new YearColumns(Math.min(first, edition.year()), edition.year());
    }

    /** The years, oldest first. */
    List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** A stub and the years; the newest year stands out a little. */
    List<TableBlock.Column> columns(String stub) {
        List<TableBlock.Column> columns = new ArrayList<>();
        columns.add(TableBlock.Column.of(stub));
        for (int year : years()) {
            columns.add(new TableBlock.Column("", String.valueOf(year), year == last, false, false));
        }
        return columns;
    }

    /** The same with what the plan demands at the right. */
    List<TableBlock.Column> columnsWithTarget(Wording words) {
        List<TableBlock.Column> columns = new ArrayList<>(columns(words.say("column.indicator")));
        String over = words.say("column.target");
        columns.add(new TableBlock.Column(over, words.say("column.demand"), false, true, true));
        columns.add(new TableBlock.Column(over, words.say("column.due"), false, false, true));
        columns.add(new TableBlock.Column(over, words.say("column.status"), false, false, true));
        return columns;
    }
}
