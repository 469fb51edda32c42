package org.fuer.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The 任务进展 tables of a sheet and what is left of it without them. A table is known by its header: a column for the
 * state of a task and one for its code or text. Nothing of it ever belongs to a form.
 *
 * @param tables from top to bottom
 * @param rest the sheet without them
 */
record TaskTables(List<TaskTable> tables, Grid rest) {

    /** Nobody joins the cells of more rows. */
    private static final int LONGEST_JOINED = 100;

    private static final String TASK_ZH = "任务";
    private static final String TASK_EN = "task";

    TaskTables {
        tables = List.copyOf(tables);
    }

    /** Finds them; a row that is the header of a form as well is left to the form. */
    static TaskTables of(Grid grid, TableFinder forms) {
        SortedMap<Integer, Map<TaskColumn, Integer>> headers = headers(grid);
        if (headers.isEmpty()) {
            return new TaskTables(List.of(), grid);
        }
        Grid without = grid.without(
                place -> headers.getOrDefault(place.row(), Map.of()).containsValue(place.column()));
        NavigableSet<Integer> begins = new TreeSet<>();
        forms.find(without).forEach(form -> {
            headers.remove(form.headerRow());
            begins.add(form.firstRow());
        });
        headers.keySet().forEach(header -> begins.add(firstHeadRow(grid, header)));
        List<TaskTable> tables = new ArrayList<>();
        BitSet taken = new BitSet();
        headers.forEach((header, columns) -> {
            Integer next = begins.higher(header);
            TaskTable table = table(grid, header, columns, next == null ? grid.rowCount() : next);
            tables.add(table);
            taken.set(table.around().firstRow(), table.end());
        });
        return new TaskTables(tables, grid.without(place -> taken.get(place.row())));
    }

    private static SortedMap<Integer, Map<TaskColumn, Integer>> headers(Grid grid) {
        SortedMap<Integer, Map<TaskColumn, Integer>> headers = new TreeMap<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            Map<TaskColumn, Integer> columns = columns(grid, row);
            if (columns.containsKey(TaskColumn.STATE) && isAboutTasks(grid, row, columns)) {
                headers.put(row, columns);
            }
        }
        return headers;
    }

    /** The columns that a row is the header of; without one for the state, its 进展情况 is it. */
    private static Map<TaskColumn, Integer> columns(Grid grid, int row) {
        Map<TaskColumn, Integer> columns = new EnumMap<>(TaskColumn.class);
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell != null) {
                int place = column;
                TaskColumn.of(cell).ifPresent(known -> columns.putIfAbsent(known, place));
            }
        }
        Integer situation = columns.remove(TaskColumn.SITUATION);
        if (situation != null) {
            TaskColumn holds = columns.containsKey(TaskColumn.STATE) ? TaskColumn.DESCRIPTION : TaskColumn.STATE;
            columns.putIfAbsent(holds, situation);
        }
        return columns;
    }

    /** Every list has numbers and states; one of tasks says so, in its header, over it or in the sheet's name. */
    private static boolean isAboutTasks(Grid grid, int row, Map<TaskColumn, Integer> columns) {
        if (columns.containsKey(TaskColumn.TASK)) {
            return true;
        }
        return columns.containsKey(TaskColumn.CODE)
                && (namesTasks(grid.line(row))
                        || namesTasks(grid.sheet())
                        || headRows(grid, row).stream().anyMatch(over -> namesTasks(grid.line(over))));
    }

    private static boolean namesTasks(String text) {
        return text.contains(TASK_ZH) || text.toLowerCase(Locale.ROOT).contains(TASK_EN);
    }

    private static int firstHeadRow(Grid grid, int header) {
        List<Integer> over = headRows(grid, header);
        return over.isEmpty() ? header : over.get(0);
    }

    /** The lines over a header: titles, the unit, the year, up to the next empty line. */
    private static List<Integer> headRows(Grid grid, int header) {
        List<Integer> over = new ArrayList<>();
        for (int row = header - 1; row >= 0; row--) {
            boolean head =
                    switch (LineKind.of(grid, row)) {
                        case HEAD -> true;
                        case OTHER -> grid.hasSingleCell(row);
                        case SIGNATURE -> LineKind.saysWhatFollows(grid, row);
                        case BLANK, CONTINUATION, NOTE -> false;
                    };
            if (head) {
                over.add(0, row);
            } else if (!over.isEmpty() || !grid.isBlankRow(row)) {
                break;
            }
        }
        return over;
    }

    private static TaskTable table(Grid grid, int header, Map<TaskColumn, Integer> columns, int end) {
        List<Integer> body = new ArrayList<>();
        List<Integer> signatures = new ArrayList<>();
        for (int row = header + 1; row < end; row++) {
            switch (LineKind.of(grid, row)) {
                case SIGNATURE -> (beginsWithLabel(grid, row) ? signatures : body).add(row);
                case OTHER, HEAD -> body.add(row);
                case BLANK, CONTINUATION, NOTE -> {}
            }
        }
        Table around = new Table(
                grid, headRows(grid, header), header, -1, -1, -1, List.of(), List.of(), List.of(), signatures, false);
        return new TaskTable(around, columns, body, end, merged(grid, header, end, columns.values()));
    }

    /** Whether a row is signed; a text of a unit may hold a telephone number as well. */
    private static boolean beginsWithLabel(Grid grid, int row) {
        @Nullable GridCell first = grid.cell(row, Math.max(grid.firstFilled(row), 0));
        return first != null
                && (SignatureLabels.opens(first.text())
                        || PlainText.of(first.text()).contains(":"));
    }

    /** What stands in cells that are joined to one above them: a state may be given once for several tasks. */
    private static Map<CellPlace, String> merged(Grid grid, int header, int end, Collection<Integer> columns) {
        Map<CellPlace, String> merged = new HashMap<>();
        for (MergedRegion region : grid.mergedRegions()) {
            boolean within = region.top() > header && region.bottom() < end && columns.contains(region.left());
            if (within && region.bottom() - region.top() < LONGEST_JOINED) {
                String text = grid.text(region.top(), region.left());
                for (int row = region.top() + 1; row <= region.bottom(); row++) {
                    merged.put(new CellPlace(row, region.left()), text);
                }
            }
        }
        return merged;
    }
}
