package org.fuer.variety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A sheet as it is to be written. */
final class PaperSheet {

    /**
     * Merged cells, all ends included.
     *
     * @param top the first row
     * @param bottom the last row
     * @param left the first column
     * @param right the last column
     */
    record Merge(int top, int bottom, int left, int right) {}

    private final String name;
    private final SortedMap<Integer, SortedMap<Integer, PaperCell>> rows = new TreeMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final SortedSet<Integer> hiddenRows = new TreeSet<>();
    private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
    private boolean hidden;

    PaperSheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void put(int row, int column, PaperCell cell) {
        PaperCell other = rows.computeIfAbsent(row, index -> new TreeMap<>()).put(column, cell);
        if (other != null) {
            throw new IllegalStateException(
                    "two texts in " + address(row, column) + ": " + other.text() + ", " + cell.text());
        }
    }

    void put(int row, int column, String text) {
        put(row, column, PaperCell.text(text));
    }

    void merge(int top, int bottom, int left, int right) {
        if (top != bottom || left != right) {
            merges.add(new Merge(top, bottom, left, right));
        }
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumn(int column) {
        hiddenColumns.add(column);
    }

    void hide() {
        hidden = true;
    }

    boolean isHidden() {
        return hidden;
    }

    /** The cells of a row by column; empty for a blank row. */
    Map<Integer, PaperCell> row(int row) {
        return rows.getOrDefault(row, Collections.emptySortedMap());
    }

    /** The first row below everything. */
    int end() {
        return rows.isEmpty() ? 0 : rows.lastKey() + 1;
    }

    List<Merge> merges() {
        return merges;
    }

    SortedSet<Integer> hiddenRows() {
        return hiddenRows;
    }

    SortedSet<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    /** The same sheet with something else at an address. */
    PaperSheet with(String address, PaperCell cell) {
        PaperSheet other = new PaperSheet(name);
        rows.forEach((row, cells) -> cells.forEach(
                (column, old) -> other.put(row, column, address(row, column).equals(address) ? cell : old)));
        other.merges.addAll(merges);
        other.hiddenRows.addAll(hiddenRows);
        other.hiddenColumns.addAll(hiddenColumns);
        other.hidden = hidden;
        return other;
    }

    /** The address that a spreadsheet shows. */
    static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
