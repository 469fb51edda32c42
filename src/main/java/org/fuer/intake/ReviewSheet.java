package org.fuer.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuer.fact.FactKey;

/**
 * Reads what a unit wrote into the 说明 column of the 审核意见 sheet. Lines may have been sorted or deleted; a line is
 * known by its hidden columns, never by its place.
 */
final class ReviewSheet {

    private static final String EXPLANATION_HEADER = "说明";
    private static final String PROBLEM_HEADER = "问题";

    private final Grid grid;
    private final Map<ReviewColumn, Integer> columns;

    private ReviewSheet(Grid grid, Map<ReviewColumn, Integer> columns) {
        this.grid = grid;
        this.columns = columns;
    }

    /**
     * Whether a sheet is the 审核意见 of a return. One that lost its hidden columns is still one, though it explains
     * nothing; a sheet of reports that happens to have the name is none.
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

    /** The explanations on a sheet; none where its hidden columns are gone. */
    static List<Explanation> explanations(Grid grid) {
        for (int row = 0; row < grid.rowCount(); row++) {
            Map<ReviewColumn, Integer> columns = marks(grid, row);
            if (columns.containsKey(ReviewColumn.RULE) && columns.containsKey(ReviewColumn.EXPLANATION)) {
                return new ReviewSheet(grid, columns).explanations();
            }
        }
        return List.of();
    }

    private static boolean hasHeaders(Grid grid, int row) {
        boolean explanation = false;
        boolean problem = false;
        for (int column = 0; column < grid.width(row); column++) {
            String text = PlainText.tight(grid.text(row, column));
            explanation |= text.equals(EXPLANATION_HEADER);
            problem |= text.equals(PROBLEM_HEADER);
        }
        return explanation && problem;
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
        for (int row = 0; row < grid.rowCount(); row++) {
            String rule = text(row, ReviewColumn.RULE);
            String text = text(row, ReviewColumn.EXPLANATION);
            if (!rule.isEmpty() && !text.isEmpty() && !rule.equals(ReviewColumn.RULE.mark())) {
                explain(row, rule, text, explanations);
            }
        }
        return explanations;
    }

    private void explain(int row, String rule, String text, List<Explanation> explanations) {
        String sheet = raw(row, ReviewColumn.ABOUT_SHEET);
        String[] keys = text(row, ReviewColumn.KEYS).split("\\s+");
        String[] addresses = text(row, ReviewColumn.ADDRESSES).split("\\s+");
        for (int i = 0; i < addresses.length; i++) {
            String cell = addresses[i].equals(ReviewColumn.NONE) ? "" : addresses[i];
            Optional<FactKey> key = i < keys.length ? ReviewedKey.read(keys[i]) : Optional.empty();
            explanations.add(new Explanation(sheet, cell, rule, key.orElse(null), text));
        }
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
