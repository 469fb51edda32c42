package org.fuer.intake;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows that only number the columns of a table: 甲 乙 丙 1 2 3, or 栏次 (1) (2) (3)=(1)-(2). */
final class ColumnNumbers {

    private static final Set<String> LETTERS = Set.of("甲", "乙", "丙", "丁", "戊");
    private static final Set<String> WORDS = Set.of("栏次", "栏号", "列次", "列号", "-");
    private static final Pattern NUMBER = Pattern.compile("[(]?(\\d{1,2})[)]?(?:=.{1,20})?");

    private static final int LONGEST = 30;
    private static final int LONGEST_LETTER = 4;

    private ColumnNumbers() {}

    /**
     * Whether a row numbers the columns.
     *
     * @param underHeader whether no row of values stands between it and the header; anywhere else it must have letters
     */
    static boolean standIn(Grid grid, int row, boolean underHeader) {
        if (!underHeader && !beginsWithLetter(grid, row)) {
            return false;
        }
        int next = 1;
        boolean letters = false;
        for (int column = 0; column < grid.width(row); column++) {
            GridCell cell = grid.cell(row, column);
            if (cell == null) {
                continue;
            }
            String text = cell.text();
            if (text.length() > LONGEST) {
                return false;
            }
            String tight = PlainText.tight(text);
            Matcher number = NUMBER.matcher(tight);
            if (number.matches()) {
                if (Integer.parseInt(number.group(1)) != next) {
                    return false;
                }
                next++;
            } else if (LETTERS.contains(tight)) {
                letters = true;
            } else if (!WORDS.contains(tight)) {
                return false;
            }
        }
        return next > 1 && (letters || underHeader);
    }

    private static boolean beginsWithLetter(Grid grid, int row) {
        String first = grid.text(row, grid.firstFilled(row));
        return first.length() <= LONGEST_LETTER && LETTERS.contains(PlainText.tight(first));
    }
}
