package org.fuer.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the bundle {@code assessment}.
 *
 * @param key its key, without {@code reason.}
 * @param arguments what its places are filled with
 */
record Sentence(String key, List<String> arguments) {

    Sentence {
        arguments = List.copyOf(arguments);
    }

    static Sentence of(String key, Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof Change change) {
                texts.add(change.number());
                texts.add(change.measureKey());
            } else {
                texts.add(argument.toString());
            }
        }
        return new Sentence(key, texts);
    }

    /** The same with more arguments. */
    Sentence and(Object... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(of(key, more).arguments);
        return new Sentence(key, all);
    }
}
