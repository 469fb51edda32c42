package org.fuer.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run could not do what it was asked: an unknown place, a folder that is open elsewhere, a database that does not
 * answer. The sentence for the user stands in the bundle {@code batch}.
 */
public final class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<String> arguments;

    RunFailedException(@Nullable Throwable cause, String messageKey, String... arguments) {
        super(messageKey + " " + List.of(arguments), cause);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** What the first of all causes says, or what it is when it says nothing. */
    static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null ? root.getClass().getName() : message;
    }

    /** The key of the sentence in the bundle {@code batch}. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence's places are filled with. */
    public List<String> arguments() {
        return arguments;
    }
}
