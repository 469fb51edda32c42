package org.fuer.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of plain text. A Chinese letter takes two columns of a screen, so widths are counted in columns.
 *
 * @param columns its columns
 */
record TextTable(List<Column> columns) {

    private static final String GAP = "  ";

    /** What takes two columns, as in Unicode's UAX #11. */
    private static final List<Letters> WIDE = List.of(
            new Letters(0x1100, 0x115F),
            new Letters(0x2E80, 0xA4CF),
            new Letters(0xAC00, 0xD7A3),
            new Letters(0xF900, 0xFAFF),
            new Letters(0xFE30, 0xFE6F),
            new Letters(0xFF00, 0xFF60),
            new Letters(0xFFE0, 0xFFE6),
            new Letters(0x20000, 0x3FFFD));

    TextTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param side where its texts stand
     */
    record Column(String heading, Side side) {}

    /** Where the texts of a column stand. */
    enum Side {
        LEFT,
        RIGHT
    }

    /** The heading and the rows as lines without trailing blanks; every row has a text for every column. */
    List<String> lines(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(Column::heading).toList());
        all.addAll(rows);
        int[] widths = new int[columns.size()];
        for (List<String> row : all) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String text = row.get(column);
            String blanks = " ".repeat(widths[column] - width(text));
            line.append(column == 0 ? "" : GAP)
                    .append(columns.get(column).side() == Side.LEFT ? text + blanks : blanks + text);
        }
        return line.toString().stripTrailing();
    }

    /** How many columns of a screen the text takes: two for a wide letter, else one. */
    static int width(String text) {
        return text.codePoints().map(letter -> isWide(letter) ? 2 : 1).sum();
    }

    private static boolean isWide(int letter) {
        return WIDE.stream().anyMatch(range -> range.first() <= letter && letter <= range.last());
    }

    private record Letters(int first, int last) {}
}
