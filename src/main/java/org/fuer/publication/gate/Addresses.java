package org.fuer.publication.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of cells in A1 form; rows and columns count from 0. */
final class Addresses {

    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
    private static final Pattern SHEET = Pattern.compile("^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$");
    private static final int LETTERS = 26;

    /** More cells than any chart or link refers to. */
    private static final int MOST_CELLS = 100_000;

    private Addresses() {}

    /** The address of a cell. */
    static String of(int row, int column) {
        return column(column) + (row + 1);
    }

    /** The letters of a column. */
    static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** The sheet that a reference such as {@code 'a b'!$A$1:$A$4} names; empty when it names none. */
    static Optional<String> sheet(String reference) {
        Matcher matcher = SHEET.matcher(reference);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(
                matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'"));
    }

    /** The addresses of the cells of a reference row by row, without the sheet; none when it is not understood. */
    static List<String> cells(String reference) {
        Matcher sheet = SHEET.matcher(reference);
        String[] ends = (sheet.find() ? sheet.group(3) : reference).split(":", -1);
        Matcher first = CELL.matcher(ends[0]);
        Matcher last = CELL.matcher(ends[ends.length - 1]);
        if (ends.length > 2 || !first.matches() || !last.matches()) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        for (int row = row(first); row <= row(last); row++) {
            for (int column = index(first); column <= index(last) && cells.size() < MOST_CELLS; column++) {
                cells.add(of(row, column));
            }
        }
        return cells;
    }

    /** The row of a cell, from 0; -1 when the address is none. */
    static int row(String address) {
        Matcher cell = CELL.matcher(address);
        return cell.matches() ? row(cell) : -1;
    }

    private static int row(Matcher cell) {
        return Integer.parseInt(cell.group(2)) - 1;
    }

    private static int index(Matcher cell) {
        int index = 0;
        for (char letter : cell.group(1).toCharArray()) {
            index = index * LETTERS + letter - 'A' + 1;
        }
        return index - 1;
    }
}
