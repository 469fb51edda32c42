package org.fuer.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * The notes under a table. The same note gets the same mark, so no mark is without its note or the other way round. What
 * the asterisk of a figure means stands last.
 */
final class Notes {

    private static final int FIRST_MARK = '①';

    private static final int MARKS = 20;

    private final List<String> texts = new ArrayList<>();

    private String asterisk = "";

    /** Whether a character is one of the marks. */
    static boolean isMark(int c) {
        return c >= FIRST_MARK && c < FIRST_MARK + MARKS;
    }

    /** Says what an asterisk means that stands in the table. */
    void asterisk(String text) {
        asterisk = text;
    }

    /** The mark of a note: ① for the first. */
    String mark(String text) {
        int index = texts.indexOf(text);
        if (index < 0) {
            index = texts.size();
            texts.add(text);
        }
        return markOf(index);
    }

    /** The notes without their marks. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** The notes, each after its mark. */
    List<String> all() {
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            marked.add(markOf(i) + texts.get(i));
        }
        if (!asterisk.isEmpty()) {
            marked.add("* " + asterisk);
        }
        return marked;
    }

    private static String markOf(int index) {
        return index < MARKS ? Character.toString(FIRST_MARK + index) : "[" + (index + 1) + "]";
    }
}
