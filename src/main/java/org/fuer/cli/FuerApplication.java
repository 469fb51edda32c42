package org.fuer.cli;

import java.time.Clock;
import java.time.ZoneId;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;

/** The program. */
public final class FuerApplication {

    private FuerApplication() {}

    /**
     * Carries out a command and ends the process with its exit code: 0 finished, 1 failed, 2 with {@code --strict} when
     * something is 初稿 or a unit owes data, 3 another run is at work.
     *
     * @param arguments the command and its options; none means {@code run}
     */
    public static void main(String[] arguments) {
        LocaleGuard machine = LocaleGuard.ofThisMachine();
        Screen screen = Screen.ofThisProcess(machine);
        if (!machine.allowsChinese()) {
            for (Language language : Language.values()) {
                screen.err().println(Wording.of("cli", language).say("locale", machine.fileNames()));
            }
            System.exit(ExitCode.FAILED.code());
        }
        System.exit(Invocation.execute(screen, Clock.system(ZoneId.systemDefault()), arguments));
    }
}
