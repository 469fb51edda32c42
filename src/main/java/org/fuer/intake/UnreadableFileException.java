package org.fuer.intake;

import java.util.List;
import org.fuer.fact.BuiltInRule;

/** A file that cannot be read, or must not be. Becomes a finding of that file. */
final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final BuiltInRule rule;
    private final String messageKey;
    private final transient List<String> arguments;

    private UnreadableFileException(BuiltInRule rule, String messageKey, List<String> arguments) {
        super(rule.code() + " " + messageKey + " " + arguments);
        this.rule = rule;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    static UnreadableFileException unreadable(String messageKey, String... arguments) {
        return new UnreadableFileException(BuiltInRule.UNREADABLE, messageKey, List.of(arguments));
    }

    static UnreadableFileException hostile(String messageKey, String... arguments) {
        return new UnreadableFileException(BuiltInRule.HOSTILE, messageKey, List.of(arguments));
    }

    BuiltInRule rule() {
        return rule;
    }

    String messageKey() {
        return messageKey;
    }

    List<String> arguments() {
        return arguments;
    }
}
