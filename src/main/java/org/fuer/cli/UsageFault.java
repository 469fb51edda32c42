package org.fuer.cli;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Wording;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line, what comes nearest and where help is.
 *
 * @param screen where it says so
 * @param words the language it speaks
 */
record UsageFault(Screen screen, Wording words) implements IParameterExceptionHandler {

    private static final String PROGRAM = "java -jar fuer.jar";

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        screen.err().println(sentence(fault));
        if (fault instanceof UnmatchedArgumentException unmatched) {
            List<String> nearest = nearest(unmatched, command);
            if (!nearest.isEmpty()) {
                screen.err().println(words.say("usage.fault.nearest", String.join(words.say("list.or"), nearest)));
            }
        }
        screen.err().println(words.say("usage.fault.help", typed(command)));
        return ExitCode.FAILED.code();
    }

    private String sentence(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return words.say(
                    unmatched.isUnknownOption() ? "usage.fault.option" : "usage.fault.argument",
                    unmatched.getUnmatched().get(0));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return words.say("usage.fault.twice", name(twice.getOverwritten()));
        }
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return words.say("usage.fault.missing", name(argument), expected(argument));
        }
        ArgSpec argument = fault.getArgSpec();
        return argument == null
                ? words.say("usage.fault.other", String.valueOf(fault.getMessage()))
                : words.say("usage.fault.value", name(argument), String.valueOf(fault.getValue()), expected(argument));
    }

    private String expected(ArgSpec argument) {
        String key = "expected." + argument.paramLabel();
        return words.has(key) ? words.say(key) : argument.paramLabel().replace("|", words.say("list.or"));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String typed(CommandLine command) {
        return command.getParent() == null
                ? PROGRAM
                : PROGRAM + " " + command.getCommandSpec().name();
    }

    private static List<String> nearest(UnmatchedArgumentException unmatched, CommandLine command) {
        List<String> suggested = new ArrayList<>(unmatched.getSuggestions());
        if (suggested.isEmpty()) {
            suggested.addAll(command.getSubcommands().keySet());
        }
        return suggested;
    }
}
