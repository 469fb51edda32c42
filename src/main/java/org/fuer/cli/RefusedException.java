package org.fuer.cli;

import java.util.List;

/** A command cannot do what it was asked, and says why. The sentence stands in the bundle {@code cli}. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<String> arguments;

    RefusedException(String messageKey, String... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    String messageKey() {
        return messageKey;
    }

    List<String> arguments() {
        return arguments;
    }
}
