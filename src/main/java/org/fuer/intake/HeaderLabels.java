package org.fuer.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words over each column of a header of one or more levels, merged cells and blanks filled in. */
final class HeaderLabels {

    private final List<List<String>> over;

    private HeaderLabels(List<List<String>> over) {
        this.over = over;
    }

    static HeaderLabels of(Grid grid, HeaderRows header) {
        int width = 0;
        for (int row = header.top(); row <= header.bottom(); row++) {
            width = Math.max(width, grid.width(row));
        }
        List<MergedRegion> regions = needsRegions(grid, header, width)
                ? grid.mergedRegions().stream()
                        .filter(region -> region.crosses(header.top(), header.bottom()))
                        .toList()
                : List.of();
        List<List<String>> over = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            over.add(words(grid, header, column, regions));
        }
        return new HeaderLabels(over);
    }

    int width() {
        return over.size();
    }

    /** The words over a column from top to bottom; empty when there are none. */
    List<String> over(int column) {
        return over.get(column);
    }

    private static boolean needsRegions(Grid grid, HeaderRows header, int width) {
        for (int column = 0; column < width; column++) {
            for (int row = header.top(); row < header.bottom(); row++) {
                if (grid.cell(row, column) == null && hasWordBelow(grid, header, row, column)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasWordBelow(Grid grid, HeaderRows header, int row, int column) {
        for (int below = row + 1; below <= header.bottom(); below++) {
            if (grid.cell(below, column) != null) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Grid grid, HeaderRows header, int column, List<MergedRegion> regions) {
        List<String> words = new ArrayList<>();
        for (int row = header.top(); row <= header.bottom(); row++) {
            String word = grid.text(row, column);
            if (word.isEmpty() && hasWordBelow(grid, header, row, column)) {
                word = group(grid, header, row, column, regions);
            }
            if (!word.isEmpty()) {
                words.add(PlainText.of(word));
            }
        }
        return words;
    }

    /** The word of the merged cell that covers this one, else the one to the left, unless a merged cell ends there. */
    private static String group(Grid grid, HeaderRows header, int row, int column, List<MergedRegion> regions) {
        MergedRegion own = region(regions, row, column);
        if (own != null) {
            return own.top() == row ? grid.text(own.top(), own.left()) : "";
        }
        for (int left = column - 1; left >= 0; left--) {
            if (grid.cell(row, left) != null) {
                boolean isGroup = hasWordBelow(grid, header, row, left) && region(regions, row, left) == null;
                return isGroup ? grid.text(row, left) : "";
            }
        }
        return "";
    }

    private static @Nullable MergedRegion region(List<MergedRegion> regions, int row, int column) {
        for (MergedRegion region : regions) {
            if (region.covers(row, column)) {
                return region;
            }
        }
        return null;
    }
}
