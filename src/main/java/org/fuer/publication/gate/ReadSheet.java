package org.fuer.publication.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook as it was read back: its cells that hold something, row by row. */
final class ReadSheet {

    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, ReadCell>> rows = new TreeMap<>();
    private final Map<String, ReadCell> byAddress = new HashMap<>();
    private final Set<String> covered = new HashSet<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    ReadSheet(String name) {
        this.name = name;
    }

    void add(ReadCell cell) {
        rows.computeIfAbsent(cell.row(), any -> new TreeMap<>()).put(cell.column(), cell);
        byAddress.put(cell.address(), cell);
    }

    /** Notes that cells are joined: all but the first are covered by it. */
    void join(String range) {
        List<String> cells = Addresses.cells(range);
        covered.addAll(cells.subList(Math.min(1, cells.size()), cells.size()));
    }

    /** Notes that a cell leads somewhere. */
    void link(String cell, String target) {
        links.put(cell, target);
    }

    String name() {
        return name;
    }

    /** The rows that hold something, by number from 0, each by column. */
    NavigableMap<Integer, NavigableMap<Integer, ReadCell>> rows() {
        return rows;
    }

    /** The cells of the row that a cell stands in. */
    Collection<ReadCell> row(ReadCell cell) {
        NavigableMap<Integer, ReadCell> row = rows.get(cell.row());
        return row == null ? List.of() : row.values();
    }

    /** The cells that hold something, row by row. */
    List<ReadCell> cells() {
        List<ReadCell> cells = new ArrayList<>();
        rows.values().forEach(row -> cells.addAll(row.values()));
        return cells;
    }

    /** The cell at an address; null when nothing stands there. */
    @Nullable
    ReadCell at(String address) {
        return byAddress.get(address);
    }

    /** Whether a cell lies under another one that it is joined with. */
    boolean isCovered(String address) {
        return covered.contains(address);
    }

    /** Where cells lead, by their addresses. */
    Map<String, String> links() {
        return links;
    }
}
