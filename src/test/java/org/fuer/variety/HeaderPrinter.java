package org.fuer.variety;

import java.util.List;

/** Prints the header of a table, of as many levels as its columns have words. */
final class HeaderPrinter {

    private final boolean merged;

    HeaderPrinter(Recipe recipe) {
        this.merged = !recipe.has(Trait.HEADER_NOT_MERGED) && !recipe.isCsv();
    }

    /** Prints it and gives the first row below. */
    int print(PaperSheet sheet, List<TableColumns.Column> columns, int top, int left) {
        int levels =
                columns.stream().mapToInt(column -> column.words().size()).max().orElse(1);
        for (int i = 0; i < columns.size(); i++) {
            List<String> words = columns.get(i).words();
            for (int level = 0; level < words.size(); level++) {
                if (i > 0 && level + 1 < words.size() && sameGroup(columns.get(i - 1), columns.get(i), level)) {
                    continue;
                }
                sheet.put(top + level, left + i, words.get(level));
                if (merged) {
                    int right = level + 1 < words.size() ? endOfGroup(columns, i, level) : i;
                    int bottom = level + 1 == words.size() ? levels - 1 : level;
                    sheet.merge(top + level, top + bottom, left + i, left + right);
                }
            }
        }
        return top + levels;
    }

    private static int endOfGroup(List<TableColumns.Column> columns, int from, int level) {
        int end = from;
        while (end + 1 < columns.size() && sameGroup(columns.get(end), columns.get(end + 1), level)) {
            end++;
        }
        return end;
    }

    /** Whether both have the same words down to this level, and another word under it. */
    private static boolean sameGroup(TableColumns.Column one, TableColumns.Column other, int level) {
        return one.words().size() > level + 1
                && other.words().size() > level + 1
                && one.words().subList(0, level + 1).equals(other.words().subList(0, level + 1));
    }
}
