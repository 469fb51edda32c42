package org.fuer.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of texts in one column: each is followed by a line feed, and backslash and line feed within a text are escaped
 * with a backslash, so that every list comes back as it was.
 */
public final class TextList {

    private TextList() {}

    /** The list as one text; empty for an empty list. */
    public static String join(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            joined.append(text.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return joined.toString();
    }

    /** The list that was joined to this text. */
    public static List<String> split(String joined) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == '\n') {
                texts.add(text.toString());
                text.setLength(0);
            } else if (c == '\\') {
                i++;
                text.append(joined.charAt(i) == 'n' ? '\n' : '\\');
            } else {
                text.append(c);
            }
        }
        return texts;
    }
}
