package org.fuer.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Columns and keys that know a handful of words. */
final class Words {

    private Words() {}

    /** The constants of an enum by their code, in their order. */
    static <E> Map<String, E> of(E[] constants, Function<E, String> code) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> words.put(code.apply(constant), constant));
        return Collections.unmodifiableMap(words);
    }

    /** Words that mean themselves, in the order given. */
    static Map<String, String> of(String... words) {
        return of(words, Function.identity());
    }

    /** The words as a sentence lists them. */
    static String list(Collection<String> words) {
        return String.join(" / ", words.stream().filter(word -> !word.isEmpty()).toList());
    }
}
