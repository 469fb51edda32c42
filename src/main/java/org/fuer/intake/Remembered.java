package org.fuer.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What texts mean, remembered: the same few words stand in the tables of all units and years. Long texts and, once it
 * remembers many, new ones are worked out each time, so that no file can fill the memory.
 *
 * @param <T> a meaning
 */
final class Remembered<T> {

    private static final int LONGEST = 60;
    private static final int MOST = 5_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> meaning;

    Remembered(Function<String, T> meaning) {
        this.meaning = meaning;
    }

    T of(String text) {
        if (text.length() > LONGEST) {
            return meaning.apply(text);
        }
        T remembered = known.get(text);
        if (remembered == null) {
            remembered = meaning.apply(text);
            if (known.size() < MOST) {
                known.put(text, remembered);
            }
        }
        return remembered;
    }
}
