package org.fuer.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is found to be wrong while the files are read. Reading goes on after a fault, so that all are found at once. */
final class Faults {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_ARGUMENT = 240;

    private final List<CatalogueFault> faults = new ArrayList<>();

    void add(
            String file,
            int line,
            String column,
            String value,
            @Nullable String nearest,
            String messageKey,
            String... arguments) {
        List<String> shortened = new ArrayList<>();
        for (String argument : arguments) {
            shortened.add(shorten(argument, LONGEST_ARGUMENT));
        }
        faults.add(
                new CatalogueFault(file, line, column, shorten(value, LONGEST_VALUE), nearest, messageKey, shortened));
    }

    /** A fault of a file as a whole. */
    void addFile(String file, String messageKey, String... arguments) {
        add(file, 0, "", "", null, messageKey, arguments);
    }

    /** How many there are so far. */
    int count() {
        return faults.size();
    }

    /** All of them, in their order. */
    List<CatalogueFault> sorted() {
        return faults.stream().sorted().toList();
    }

    /** A text on one line that a terminal can show; hostile files hold values of a million characters. */
    private static String shorten(String text, int longest) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
    }
}
