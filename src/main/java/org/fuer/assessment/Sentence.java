package org.fuer.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the bundle {@code assessment}.
 *
 * @param key its key, without {@code reason.}
 * @param arguments what its places are filled with
 * @param notes what is added at its end, in words of the bundle: the last place
 */
record Sentence(String key, List<String> arguments, String notes) {

    Sentence {
        arguments = List.copyOf(arguments);
    }

    static Sentence of(String key, Object... arguments) {
        return new Sentence(key, texts(arguments), "");
    }

    /** The same with more arguments. */
    Sentence and(Object... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(texts(more));
        return new Sentence(key, all, notes);
    }

    /** The same with a note, such as {@code {note.volatile}}, at its end. */
    Sentence noting(String note) {
        return new Sentence(key, arguments, notes + note);
    }

    /** All that fills its places, the notes in the last one. */
    List<String> filling() {
        return and(notes).arguments;
    }

    private static List<String> texts(Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        return texts;
    }
}
