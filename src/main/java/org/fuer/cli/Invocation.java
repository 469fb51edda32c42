package org.fuer.cli;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.fuer.catalogue.Language;
import org.fuer.catalogue.Wording;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** A command line as it was typed, made ready to be carried out. */
final class Invocation {

    private static final String LANGUAGE_OPTION = "--lang";
    private static final int SCREEN_WIDTH = 100;

    private Invocation() {}

    /** Carries out what was typed and gives the exit code. */
    static int execute(Screen screen, Clock clock, String... typed) {
        Wording words = Wording.of("cli", language(typed));
        return execute(Desk.of(screen, words, clock), typed);
    }

    /** The same at a given desk. */
    static int execute(Desk desk, String... typed) {
        CommandLine line = commandLine(desk);
        int code = line.execute(withCommand(line, typed));
        desk.screen().out().flush();
        desk.screen().err().flush();
        return code;
    }

    private static CommandLine commandLine(Desk desk) {
        FuerCommand common = new FuerCommand();
        CommandLine line = new CommandLine(common)
                .addSubcommand(new RunCommand(desk, common))
                .addSubcommand(new TemplatesCommand(desk, common))
                .addSubcommand(new EvaluationCommand(desk, common))
                .addSubcommand(new CheckCommand(desk, common))
                .addSubcommand(new ExplainCommand(desk, common))
                .addSubcommand(new VerifyCommand(desk, common))
                .addSubcommand(new StatusCommand(desk, common));
        return line.registerConverter(Language.class, Invocation::known)
                .setUsageHelpWidth(SCREEN_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAllowSubcommandsAsOptionParameters(true)
                .setResourceBundle(helpTexts(desk.words().language()))
                .setOut(desk.screen().out())
                .setErr(desk.screen().err())
                .setParameterExceptionHandler(new UsageFault(desk.screen(), desk.words()))
                .setExecutionExceptionHandler(new ErrorBoundary(desk, common));
    }

    private static ResourceBundle helpTexts(Language language) {
        return ResourceBundle.getBundle(
                "messages/cli",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The help has to speak a language before the command line is understood, so this option is looked up first. */
    static Language language(String... typed) {
        for (int i = 0; i < typed.length; i++) {
            Optional<Language> asked = Optional.empty();
            if (typed[i].equals(LANGUAGE_OPTION) && i + 1 < typed.length) {
                asked = Language.ofCode(typed[i + 1]);
            } else if (typed[i].startsWith(LANGUAGE_OPTION + "=")) {
                asked = Language.ofCode(typed[i].substring(LANGUAGE_OPTION.length() + 1));
            }
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return Language.CHINESE;
    }

    private static Language known(String code) {
        return Language.ofCode(code).orElseThrow(() -> new TypeConversionException(code));
    }

    /** Who names no command, or begins with options and names none, means {@code run}. */
    private static String[] withCommand(CommandLine line, String... typed) {
        boolean optionsOnly = typed.length == 0 || typed[0].startsWith("-");
        boolean namesCommand = namesCommand(line, typed);
        boolean asksForHelp = Arrays.stream(typed).anyMatch(Invocation::isHelp);
        return optionsOnly && !namesCommand && !asksForHelp
                ? Stream.concat(Stream.of("run"), Arrays.stream(typed)).toArray(String[]::new)
                : typed;
    }

    /** The value of an option may well be called as a command is. */
    private static boolean namesCommand(CommandLine line, String... typed) {
        for (int i = 0; i < typed.length; i++) {
            if (takesValue(line, typed[i])) {
                i++;
            } else if (line.getSubcommands().containsKey(typed[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesValue(CommandLine line, String argument) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .map(command -> command.getCommandSpec().optionsMap().get(argument))
                .anyMatch(option -> option != null && option.arity().min() > 0);
    }

    private static boolean isHelp(String argument) {
        return Stream.of("-h", "--help", "-V", "--version").anyMatch(argument::equals);
    }
}
