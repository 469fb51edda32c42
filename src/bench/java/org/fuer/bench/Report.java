package org.fuer.bench;

import java.util.Locale;

/** What a benchmark tells: it is read on the console, so it goes there. */
final class Report {

    private Report() {}

    static void print(String line, Object... numbers) {
        System.out.println(numbers.length == 0 ? line : String.format(Locale.ROOT, line, numbers));
    }
}
