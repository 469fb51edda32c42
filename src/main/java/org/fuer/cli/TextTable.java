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

    /** How many columns of a screen the text takes: two for a wide letter, as in Unicode's UAX #11, else one. */
    static int width(String text) {
        return text.codePoints().map(letter -> isWide(letter) ? 2 : 1).sum();
    }

    private static boolean isWide(int letter) {
        return letter >= 0x1100 && letter <= 0x115F
                || letter >= 0x2E80 && letter <= 0xA4CF
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFE30 && letter <= 0xFE6F
                || letter >= 0xFF00 && letter <= 0xFF60
                || letter >= 0xFFE0 && letter <= 0xFFE6
                || letter >= 0x20000 && letter <= 0x3FFFD;
    }
}
