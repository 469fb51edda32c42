package org.fuer.cli;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * Whether the JVM can name Chinese files. Under {@code LC_ALL=C} it cannot: it would read every Chinese letter of a
 * file name as {@code ?} and find nothing. On Windows names do not pass through a character set.
 *
 * @param system the name of the operating system, {@code os.name}
 * @param fileNames the character set of file names, {@code sun.jnu.encoding}; empty when the JVM does not say
 */
record LocaleGuard(String system, String fileNames) {

    private static final String CHINESE = "妇儿";

    /** The guard of this JVM. */
    static LocaleGuard ofThisMachine() {
        return new LocaleGuard(System.getProperty("os.name", ""), System.getProperty("sun.jnu.encoding", ""));
    }

    /** Whether Chinese file names survive. */
    boolean allowsChinese() {
        if (isWindows() || fileNames.isEmpty()) {
            return true;
        }
        return Charset.isSupported(fileNames)
                && Charset.forName(fileNames).newEncoder().canEncode(CHINESE);
    }

    /** Whether this is Windows. */
    boolean isWindows() {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
