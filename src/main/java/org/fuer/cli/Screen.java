package org.fuer.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the user looks at.
 *
 * @param out for results
 * @param err for progress and for what is wrong
 * @param terminal whether somebody watches, so that a line may be drawn over; otherwise it is a file or a pipe
 */
record Screen(PrintWriter out, PrintWriter err, boolean terminal) {

    /** The screen of this process: UTF-8, but on Windows whatever its console speaks. */
    static Screen ofThisProcess(LocaleGuard machine) {
        Console console = System.console();
        boolean watched = console != null && isTerminal(console) && !"dumb".equals(System.getenv("TERM"));
        Charset charset = machine.isWindows()
                ? windowsCharset(
                        System.getProperty("stdout.encoding"),
                        console == null ? null : console.charset(),
                        System.getProperty("native.encoding"))
                : StandardCharsets.UTF_8;
        return new Screen(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), watched);
    }

    /**
     * The character set a Windows console shows: what the JVM was told or found out, else the console's own, else that
     * of the system.
     */
    static Charset windowsCharset(@Nullable String standardOutput, @Nullable Charset console, @Nullable String system) {
        if (standardOutput != null && Charset.isSupported(standardOutput)) {
            return Charset.forName(standardOutput);
        }
        if (console != null) {
            return console;
        }
        return system != null && Charset.isSupported(system) ? Charset.forName(system) : StandardCharsets.UTF_8;
    }

    /** From Java 22 on there is a console even where nobody watches, and it has to be asked; before, it cannot be. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) MethodHandles.publicLookup()
                    .findVirtual(Console.class, "isTerminal", MethodType.methodType(boolean.class))
                    .invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (Throwable unknown) {
            return false;
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }
}
