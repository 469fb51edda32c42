package org.fuer.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuer.fact.FactKey;

/**
 * Reads what a unit wrote into the 说明 column of the 审核意见 sheet. Lines may have been sorted or deleted; a line is
 * known by its hidden columns, never by its place. Where those are gone, by the sheet and cells that people see in it.
 */
final class ReviewSheet {

    private static final Map<String, ReviewColumn> HEADERS = Map.of(
            "状态", ReviewColumn.STATE,
            "所在工作表", ReviewColumn.SHEET,
            "所在单元格", ReviewColumn.CELL,
            "问题", ReviewColumn.PROBLEM,
            "说明", ReviewColumn.EXPLANATION);

    /** What stands in the column of states where nothing is left to explain. */
    private static final Set<String> FIXED = Set.of("已改", "fixed");

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

    /** A sheet that nobody sees says so behind its name. */
    private static final Pattern SAID_HIDDEN = Pattern.compile("（隐藏）$| \\(hidden\\)$");

    private final Grid grid;
    private final Map<ReviewColumn, Integer> columns;

    /** The last row above the lines. */
    private final int headers;

    private ReviewSheet(Grid grid, Map<ReviewColumn, Integer> columns, int headers) {
        this.grid = grid;
        this.columns = columns;
        this.headers = headers;
    }

    /**
     * Whether a sheet is the 审核意见 of a return. One that lost its hidden columns is still one; a sheet of reports that
     * happens to have the name is none.
     */
    static boolean isReview(Grid grid) {
        if (!grid.sheet().startsWith(ReviewColumn.SHEET_NAME)) {
            return false;
        }
        for (int row = 0; row < grid.rowCount(); row++) {
            if (!marks(grid, row).isEmpty() || hasHeaders(grid, row)) {
                return true;
            }
        }
        return false;
    }

    /** The explanations on a sheet. */
    static List<Explanation> explanations(Grid grid) {
        Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
        int last = -1;
        for (int row = 0; row < grid.rowCount(); row++) {
            Map<ReviewColumn, Integer> marks = marks(grid, row);
            marks.forEach(columns::putIfAbsent);
            boolean headers = hasHeaders(grid, row);
            if (headers) {
                headers(grid, row).forEach(columns::putIfAbsent);
            }
            last = headers || !marks.isEmpty() ? row : last;
        }
        return new ReviewSheet(grid, columns, last).explanations();
    }

    private static boolean hasHeaders(Grid grid, int row) {
        Map<ReviewColumn, Integer> headers = headers(grid, row);
        return headers.containsKey(ReviewColumn.EXPLANATION) && headers.containsKey(ReviewColumn.PROBLEM);
    }

    private static Map<ReviewColumn, Integer> headers(Grid grid, int row) {
        Map<ReviewColumn, Integer> headers = new EnumMap<>(ReviewColumn.class);
        for (int column = 0; column < grid.width(row); column++) {
            ReviewColumn known = HEADERS.get(PlainText.tight(grid.text(row, column)));
            if (known != null) {
                headers.put(known, column);
            }
        }
        return headers;
    }

    private static Map<ReviewColumn, Integer> marks(Grid grid, int row) {
        Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
        for (int column = 0; column < grid.width(row); column++) {
            String text = grid.text(row, column);
            if (text.startsWith("fuer:")) {
                for (ReviewColumn known : ReviewColumn.values()) {
                    if (text.strip().equals(known.mark())) {
                        columns.put(known, column);
                    }
                }
            }
        }
        return columns;
    }

    private List<Explanation> explanations() {
        List<Explanation> explanations = new ArrayList<>();
        for (int row = headers + 1; row < grid.rowCount(); row++) {
            String text = text(row, ReviewColumn.EXPLANATION);
            if (!text.isEmpty() && !text(row, ReviewColumn.RULE).isEmpty()) {
                explain(row, text, explanations);
            } else if (!text.isEmpty() && !FIXED.contains(text(row, ReviewColumn.STATE))) {
                explainByCell(row, text, explanations);
            }
        }
        return explanations;
    }

    private void explain(int row, String text, List<Explanation> explanations) {
        String sheet = raw(row, ReviewColumn.ABOUT_SHEET);
        String rule = text(row, ReviewColumn.RULE);
        String[] keys = text(row, ReviewColumn.KEYS).split("\\s+");
        String[] addresses = text(row, ReviewColumn.ADDRESSES).split("\\s+");
        for (int i = 0; i < addresses.length; i++) {
            String cell = addresses[i].equals(ReviewColumn.NONE) ? "" : addresses[i];
            Optional<FactKey> key = i < keys.length ? ReviewedKey.read(keys[i]) : Optional.empty();
            explanations.add(
                    new Explanation(sheet, cell, rule, key.orElse(null), text, grid.sheet(), placeOfText(row)));
        }
    }

    /** The addresses that people read; a line without any explains nothing, but what is written there is not lost. */
    private void explainByCell(int row, String text, List<Explanation> explanations) {
        String sheet = SAID_HIDDEN.matcher(raw(row, ReviewColumn.SHEET)).replaceFirst("");
        Matcher addresses = ADDRESS.matcher(text(row, ReviewColumn.CELL));
        Set<String> cells = new LinkedHashSet<>();
        while (addresses.find()) {
            cells.add(addresses.group());
        }
        (cells.isEmpty() ? Set.of("") : cells)
                .forEach(cell ->
                        explanations.add(new Explanation(sheet, cell, "", null, text, grid.sheet(), placeOfText(row))));
    }

    private String placeOfText(int row) {
        Integer column = columns.get(ReviewColumn.EXPLANATION);
        return column == null ? "" : Grid.address(row, column);
    }

    /** A text without the spaces of every kind around it. */
    private String text(int row, ReviewColumn column) {
        return PlainText.strip(raw(row, column));
    }

    private String raw(int row, ReviewColumn column) {
        Integer place = columns.get(column);
        return place == null ? "" : grid.text(row, place);
    }
}
