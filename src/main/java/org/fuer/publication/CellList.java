package org.fuer.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** The addresses of many cells in few words: neighbours below or beside each other become a range, {@code D6:D12}. */
final class CellList {

    /** The longest text of a cell that a person can still look through. */
    private static final int MOST = 400;

    private static final String MORE = "…";

    private CellList() {}

    private record Cell(int row, int column) {

        String address() {
            return new CellReference(row, column).formatAsString();
        }
    }

    /** The addresses in reading order, ranges where that is shorter; empty ones are left out. */
    static String of(Collection<String> addresses, String between) {
        List<Cell> cells = addresses.stream()
                .filter(address -> !address.isEmpty())
                .distinct()
                .map(CellReference::new)
                .map(cell -> new Cell(cell.getRow(), cell.getCol()))
                .toList();
        List<String> down = ranges(cells, Comparator.comparingInt(Cell::column).thenComparing(Cell::row), 1, 0);
        List<String> across = ranges(cells, Comparator.comparingInt(Cell::row).thenComparing(Cell::column), 0, 1);
        List<String> fewest = down.size() < across.size() ? down : across;
        return fewest.size() > MOST
                ? String.join(between, fewest.subList(0, MOST)) + between + MORE
                : String.join(between, fewest);
    }

    private static List<String> ranges(List<Cell> cells, Comparator<Cell> order, int rowStep, int columnStep) {
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort(order);
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Cell cell = sorted.get(i);
            Cell next = new Cell(cell.row() + rowStep, cell.column() + columnStep);
            if (i + 1 == sorted.size() || !sorted.get(i + 1).equals(next)) {
                String start = sorted.get(first).address();
                ranges.add(first == i ? start : start + ":" + cell.address());
                first = i + 1;
            }
        }
        return ranges;
    }
}
