package org.fuer.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The revision that a file's name states: 修订2, 第2次. */
final class Revision {

    private static final Pattern NUMBERED = Pattern.compile("(?:修订|修改|更正)(?:版|稿)?(\\d{1,3})|第(\\d{1,3})次");
    private static final Pattern UNNUMBERED = Pattern.compile("修订|修改|更正");

    private Revision() {}

    /** The revision of a file with this name; 0 for the first, 1 for 修订 without a number. */
    static int of(String file) {
        String name = PlainText.tight(file);
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.find()) {
            return Integer.parseInt(numbered.group(1) != null ? numbered.group(1) : numbered.group(2));
        }
        return UNNUMBERED.matcher(name).find() ? 1 : 0;
    }
}
