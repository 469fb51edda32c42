package org.fuer.publication.lineage;

import java.util.ArrayList;
import java.util.List;
import org.fuer.catalogue.Wording;

/**
 * A text with figures in it, each of which is known.
 *
 * @param text the text as printed
 * @param figures the figures in it, in the order in which they were said
 */
public record Statement(String text, List<Spoken> figures) {

    public Statement {
        figures = List.copyOf(figures);
    }

    /**
     * A figure in a text.
     *
     * @param text as it stands in the text, without a unit: {@code 16.9}
     * @param origin what it says
     */
    public record Spoken(String text, Origin origin) {

        @Override
        public String toString() {
            return text;
        }
    }

    /** A text without figures that could be looked up. */
    public static Statement plain(String text) {
        return new Statement(text, List.of());
    }

    /**
     * A sentence with its places filled; of what fills them, {@link Spoken} figures and the figures of other statements
     * are remembered, as far as the sentence has a place for them.
     */
    public static Statement of(Wording words, String key, Object... arguments) {
        List<Spoken> figures = new ArrayList<>();
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean said = words.holds(key, i);
            texts[i] = arguments[i];
            if (arguments[i] instanceof Spoken spoken) {
                figures.addAll(said ? List.of(spoken) : List.of());
                texts[i] = spoken.text();
            } else if (arguments[i] instanceof Statement statement) {
                figures.addAll(said ? statement.figures() : List.of());
                texts[i] = statement.text();
            }
        }
        return new Statement(words.say(key, texts), figures);
    }

    /** Statements one after the other, with this between them. */
    public static Statement joined(String between, List<Statement> statements) {
        return new Statement(
                String.join(between, statements.stream().map(Statement::text).toList()),
                statements.stream()
                        .flatMap(statement -> statement.figures().stream())
                        .toList());
    }
}
