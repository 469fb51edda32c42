package org.fuer.cli;

import java.util.Locale;

/** Writes counts for the screen. */
final class Figures {

    private Figures() {}

    /** With commas between the thousands, whatever the machine's locale. */
    static String grouped(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
