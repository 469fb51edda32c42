package org.fuer.publication;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * Which columns of a sheet a table's columns lie over, so that tables of different width stand on one sheet.
 *
 * @param spans one for each column of the table
 */
record ColumnSpans(List<Span> spans) {

    ColumnSpans {
        spans = List.copyOf(spans);
    }

    /**
     * Neighbouring columns of a sheet.
     *
     * @param first the first one, from 0
     * @param last the last one
     */
    record Span(int first, int last) {}

    /**
     * From the right, each column over as many as its widest figure needs, the stub over all that are left; empty when
     * none is left.
     */
    static Optional<ColumnSpans> of(TableBlock table, double... widths) {
        ArrayDeque<Span> spans = new ArrayDeque<>();
        int last = widths.length - 1;
        for (int column = table.columns().size() - 1; column > 0 && last > 0; column--) {
            double needed = widestFigure(table, column);
            int first = last;
            double width = widths[first];
            while (width < needed && first > 1) {
                first--;
                width += widths[first];
            }
            if (width < needed) {
                return Optional.empty();
            }
            spans.addFirst(new Span(first, last));
            last = first - 1;
        }
        spans.addFirst(new Span(0, last));
        return spans.size() == table.columns().size()
                ? Optional.of(new ColumnSpans(List.copyOf(spans)))
                : Optional.empty();
    }

    private static double widestFigure(TableBlock table, int column) {
        return table.groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> column <= line.entries().size())
                .mapToDouble(line -> Entry.figureWidth(line.entries().get(column - 1)))
                .max()
                .orElse(0);
    }

    /** The columns of the sheet that a column of the table lies over; 0 is the stub. */
    Span of(int column) {
        return spans.get(column);
    }
}
